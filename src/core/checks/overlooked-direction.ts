/**
 * @aturan capaian
 * @judul Satu indikator, dua arah
 * @apa Capaian indikator yang menurut namanya makin rendah makin baik dihitung realisasi ÷ target, padahal di tabel atau
 *   tahun lain dihitung menurut arah turun; bila hanya indikator serupa di kolom itu yang dihitung begitu, cukup catatan.
 * @mengapa Angka kriminalitas yang turun dari 12 menjadi 10 bukan capaian 83%: targetnya terlampaui.
 * @sumber Permen PANRB 8/2021 (kinerja pegawai), dipakai juga untuk LKjIP menurut praktik: (2 × target − realisasi) ÷
 *   target.
 * @salah
 *   Tabel 3.2 Perbandingan Capaian Kinerja
 *   No | Indikator Kinerja | Target 2023 | Realisasi 2023 | Capaian 2023 (%) | Target 2024 | Realisasi 2024 | Capaian 2024 (%)
 *   1 | Angka kriminalitas | 14 | 13 | 107,14 | 12 | 10 | 83,33 ?capaian
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00 | 62,00 | 63,24 | 102,00
 * @benar
 *   Tabel 3.2 Perbandingan Capaian Kinerja
 *   No | Indikator Kinerja | Target 2023 | Realisasi 2023 | Capaian 2023 (%) | Target 2024 | Realisasi 2024 | Capaian 2024 (%)
 *   1 | Angka kriminalitas | 14 | 13 | 107,14 | 12 | 10 | 116,67
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00 | 62,00 | 63,24 | 102,00
 * @perbaiki Hitung capaian indikator itu dengan satu cara di semua tabel, dan tulis arahnya di kolom Arah tabel
 *   perjanjian kinerja.
 */
import { capaian, type Direction } from '../calc/capaian';
import { findingAt, type Finding } from '../findings/finding';
import { groupBy } from '../group-by';
import { soundsLowerIsBetter } from '../names/direction';
import { slots } from '../tables/operand-columns';
import { placeOf, shownExpected, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import type { CheckContext, Corrected } from './context';

/** A capaian of an indicator of which only the name says that less is better, and the direction that it was computed by. */
interface Computed {
  readonly result: Quantity;
  readonly target: number;
  readonly realisasi: number;
  readonly key: string;
  readonly way: Direction;
}

/**
 * Capaian computed as realisasi ÷ target where the same indicator is computed by the other direction elsewhere, or
 * others of such names in the same column are.
 *
 * Sumber: menurut praktik.
 * @example checkOverlookedDirections(context, corrected) // kriminalitas 107,14 in 2023 (13 of 14), 83,33 in 2024 (10 of 12): one warning
 */
export function checkOverlookedDirections({ values }: CheckContext, corrected: Corrected): Finding[] {
  const all = values.flatMap((table) => computedIn(table, corrected));
  const ofIndicators = groupBy(all, ({ key }) => key);
  const ofColumns = groupBy(all, ({ result }) => result.column);
  return all.flatMap((own) => {
    // Above its target it is doubted by its name alone.
    if (own.way === 'turun' || own.realisasi > own.target) return [];
    const [turun] = ofIndicators.get(own.key)!.filter(isTurun);
    if (turun !== undefined) return findingFor('warning', 'arah.otherwise', own, turun);
    const beside = ofColumns.get(own.result.column)!;
    const [neighbour, ...others] = beside.filter(isTurun);
    if (neighbour === undefined || 2 * (others.length + 1) < beside.length) return [];
    return findingFor('info', 'arah.neighbours', own, neighbour);
  });
}

function isTurun({ way }: Computed): boolean {
  return way === 'turun';
}

function computedIn(values: TableValues, corrected: Corrected): Computed[] {
  const name = values.column('indikator');
  if (name === undefined) return [];
  return slots(values, 'capaian', ['target', 'realisasi']).flatMap((columns) => {
    const [results, targets, realised] = columns.map((column) => values.numbers(column).values);
    return values.table.rows.flatMap((_, item): Computed[] => {
      const [target, realisasi] = [targets![item]!, realised![item]!];
      const key = values.nameKey(name, item);
      if (!(target > 0) || Number.isNaN(realisasi) || Number.isNaN(results![item]!) || key === '') return [];
      if (values.isTotal(item) || values.direction(item) !== null) return [];
      if (!soundsLowerIsBetter(values.textAt(name, item))) return [];
      const [result, ...operands] = columns.map((column) => values.quantity(column, item)!);
      if ([result!, ...operands].some((quantity) => corrected.has(quantity))) return [];
      const way = wayOf(result!, target, realisasi);
      return way === null ? [] : [{ result: result!, target, realisasi, key, way }];
    });
  });
}

/** The direction by which a capaian was computed; null for none, and where both give it. */
function wayOf({ value, step }: Quantity, target: number, realisasi: number): Direction | null {
  const [naik, turun] = (['naik', 'turun'] as const).map(
    (way) => Math.abs(capaian(target, realisasi, way)! - value) <= step,
  );
  const isInverse = realisasi > 0 && Math.abs(target / realisasi - value) <= step;
  if (naik === (turun || isInverse)) return null;
  return naik ? 'naik' : 'turun';
}

function findingFor(
  severity: 'warning' | 'info',
  id: 'arah.otherwise' | 'arah.neighbours',
  { result, target, realisasi }: Computed,
  turun: Computed,
): Finding[] {
  const expected = shownExpected(result, capaian(target, realisasi, 'turun')!);
  const place = placeOf(turun.result);
  const values = { written: shownNumber(result), expected, place };
  return [findingAt('capaian', severity, placeOf(result), id, values, { related: [place] })];
}

/**
 * @aturan capaian
 * @judul Indikator yang makin rendah makin baik
 * @apa Capaian di atas 100% karena realisasi di atas target, padahal nama indikatornya berarti makin rendah makin baik
 *   (kemiskinan, stunting, kriminalitas, temuan, waktu tunggu) dan arahnya tidak tertulis; atau tanda target (≥, maks.)
 *   yang bertentangan dengan arah yang tertulis.
 * @mengapa Angka kriminalitas yang naik dari 12 menjadi 15 bukan capaian 125%.
 * @sumber Permen PANRB 8/2021 (kinerja pegawai), dipakai juga untuk LKjIP menurut praktik: (2 × target − realisasi) ÷
 *   target.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Angka kriminalitas | 12 | 15 | 125,00 ?capaian
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Arah | Target | Realisasi | Capaian (%)
 *   1 | Angka kriminalitas | turun | 12 | 15 | 75,00
 *   2 | Nilai SAKIP | naik | 60,00 | 63,00 | 105,00
 * @perbaiki Tulis arah tiap indikator di kolom Arah tabel perjanjian kinerja, atau betulkan capaiannya.
 */
import { capaian } from '../calc/capaian';
import { readWrittenTarget } from '../calc/target';
import { findingAt, type Finding } from '../findings/finding';
import { soundsLowerIsBetter } from '../names/direction';
import { slots } from '../tables/operand-columns';
import { placeOf, shownExpected, shownNumber } from '../tables/quantity';
import { placeIn, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { CheckContext, Corrected } from './context';

/**
 * What the direction of an indicator makes doubtful: a capaian above 100 % that its name contradicts, and a target whose
 * sign contradicts the stated direction.
 *
 * Sumber: menurut praktik.
 * @example checkDoubtfulDirections(context) // Angka kriminalitas 12 → 15, 125 %: one warning
 */
export function checkDoubtfulDirections({ values }: CheckContext, corrected: Corrected): Finding[] {
  return values.flatMap((table) =>
    slots(table, 'capaian', ['target', 'realisasi']).flatMap((columns) => {
      const [reached, set, done] = columns.map((column) => table.numbers(column!).values);
      const isAbove = (item: number): boolean => set![item]! > 0 && done![item]! > set![item]! && reached![item]! > 1;
      return table.table.rows.flatMap(
        (_, item) =>
          contradiction(table, columns[1]!, item) ??
          (isAbove(item) ? doubt(table, columns as TableColumn[], item, corrected) : null) ??
          [],
      );
    }),
  );
}

/** What makes a capaian above 100 % doubtful. */
function doubt(
  values: TableValues,
  columns: readonly TableColumn[],
  item: number,
  corrected: Corrected,
): Finding | null {
  if (values.isTotal(item) || values.direction(item) !== null) return null;
  if (!soundsLowerIsBetter(values.text('indikator', item))) return null;
  const [result, target, realisasi] = columns.flatMap((column) => values.quantity(column, item) ?? []);
  if (realisasi === undefined) return null;
  // What was proved wrong says nothing of the direction.
  if ([result!, target!, realisasi].some((quantity) => corrected.has(quantity))) return null;
  const expected = capaian(target!.value, realisasi.value, 'turun')!;
  return findingAt('capaian', 'warning', placeOf(result!), 'arah.doubtful', {
    written: shownNumber(result!),
    target: shownNumber(target!),
    realisasi: shownNumber(realisasi),
    expected: shownExpected(result!, expected),
  });
}

function contradiction(values: TableValues, target: TableColumn, item: number): Finding | null {
  const reading = values.cells(target).written.get(item);
  const written = reading?.kind === 'text' ? readWrittenTarget(reading.text) : null;
  if (written === null || written.direction === null) return null;
  const direction = values.direction(item);
  if (direction === null || written.direction === direction) return null;
  const details = { target: values.textAt(target, item), meant: written.direction, direction };
  return findingAt('capaian', 'warning', placeIn(values.table, item, target), 'arah.contradicts', details);
}

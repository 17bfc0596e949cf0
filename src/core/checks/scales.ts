/**
 * Printed scales that leave values without a class, or give them two.
 *
 * @aturan skala
 * @judul Skala yang tercetak
 * @apa Kelas sebuah skala harus bersambung: tidak ada nilai tanpa kelas dan tidak ada nilai dengan dua kelas.
 * @mengapa Nilai 90,5% tidak punya kategori bila kelasnya 76–90 dan 91–100. Skala yang berhenti di 100% tidak
 *   mencakup capaian di atasnya.
 * @sumber Permendagri 86/2017; Permen PANRB 14/2017 untuk skala IKM.
 * @salah
 *   Tabel 3.1 Skala Nilai Peringkat Kinerja
 *   Interval Nilai | Kriteria
 *   91% ≤ 100% | Sangat Tinggi
 *   76% ≤ 90% ~skala | Tinggi
 *   66% ≤ 75% | Sedang
 *   ≤ 65% | Rendah
 * @benar
 *   Tabel 3.1 Skala Nilai Peringkat Kinerja
 *   Interval Nilai | Kriteria
 *   > 90% | Sangat Tinggi
 *   > 75% - 90% | Tinggi
 *   > 65% - 75% | Sedang
 *   ≤ 65% | Rendah
 * @perbaiki Tulis batas kelas yang bersambung, atau nyatakan bahwa nilai dibulatkan dahulu ke persen penuh.
 */
import { conversion } from '../calc/answers';
import { findingAt, type Finding } from '../findings/finding';
import type { Classes } from '../findings/message-shapes';
import { groupBy } from '../group-by';
import type { PrintedClass, PrintedScale } from '../recognise/scales/printed-scale';
import { readInterval } from '../recognise/scales/interval';
import { columnsWithRole, placeIn } from '../tables/table';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { decimalsOf } from '../workbook/plain-decimal';
import { plainNumber } from '../workbook/shown-number';
import type { CheckContext } from './context';

const rule = 'skala';

/** Checks the joins of neighbouring classes, the top of each scale, and the two intervals of the index scale. */
export function checkScales(context: CheckContext): Finding[] {
  const rising = risingCapaian(context);
  const scales = context.scales.filter(({ isList }) => isList !== true);
  // The scales of one table differ in their labels alone.
  const ofTables = [...groupBy(scales, ({ table }) => table).values()].map(([first]) => first!);
  const indices = context.values.filter(({ table }) => table.layout.kind === 'skala-ikm');
  return [
    ...ofTables.flatMap((printed) => [...joins(printed), ...closedTop(printed, rising)]),
    ...indices.flatMap(conversions),
  ];
}

/** What is wrong where a class meets the next higher one; gaps that are filled by rounding are one matter. */
function joins({ classes }: PrintedScale): Finding[] {
  const gaps: { readonly lower: PrintedClass; readonly values: Classes }[] = [];
  const findings = classes.slice(1).flatMap((lower, index) => {
    const higher = classes[index]!;
    const [bottom, top] = [higher.interval.lower, lower.interval.upper];
    if (bottom === null || top === null) return [];
    const step = 10 ** -Math.max(higher.interval.decimals, lower.interval.decimals);
    const values = { higher: higher.label, lower: lower.label, above: higher.text, below: lower.text };
    const details = { actual: lower.text };
    if (top > bottom || (top === bottom && higher.interval.lowerInclusive && lower.interval.upperInclusive))
      return findingAt(rule, 'error', lower.place, 'skala.overlap', values, details);
    if (bottom - top > step * 1.5) return findingAt(rule, 'error', lower.place, 'skala.skipped', values, details);
    if (bottom - top > step / 2 && step >= 1) gaps.push({ lower, values });
    return [];
  });
  const [first] = gaps;
  if (first === undefined) return findings;
  const places = gaps.map(({ lower }) => lower.place);
  const details = { actual: first.lower.text };
  const counted = { ...first.values, count: String(gaps.length) };
  const gap =
    gaps.length === 1
      ? findingAt(rule, 'info', places, 'skala.gap', first.values, details)
      : findingAt(rule, 'info', places, 'skala.gaps', counted, details);
  return [...findings, gap];
}

/** A scale that ends at 100 although the report has higher capaian. */
function closedTop({ scale, classes: [top] }: PrintedScale, rising: readonly Quantity[]): Finding[] {
  const end = top?.interval.upper ?? null;
  if (top === undefined || end === null || scale.unit !== 'percent') return [];
  const higher = rising.find((quantity) => quantity.value * 100 > end + 1e-9);
  if (higher === undefined) return [];
  const shown = { label: top.label, below: top.text, value: shownNumber(higher) };
  return [findingAt(rule, 'info', top.place, 'skala.top', shown, { actual: top.text, related: [placeOf(higher)] })];
}

/** Each capaian of a report that is higher than all before it: the first one above any end is among them. */
function risingCapaian(context: CheckContext): Quantity[] {
  const rising: Quantity[] = [];
  let highest = -Infinity;
  for (const values of context.values) {
    for (const column of columnsWithRole(values.table, 'capaian')) {
      values.numbers(column).values.forEach((value, item) => {
        if (!(value > highest)) return;
        rising.push(values.quantity(column, item)!);
        highest = value;
      });
    }
  }
  return rising;
}

/** A bound of averages may be off by this much of a converted bound: offices print 1,76 beside 43,76. */
const allowed = 0.26;

/** A bound of averages and the converted one, where they do not fit. */
function boundsOff(average: number | null, bound: number | null): { average: number; bound: number } | null {
  if (average === null || bound === null || Math.abs(average * conversion - bound) <= allowed) return null;
  return { average, bound };
}

/** The interval of averages times 25 must be the converted interval (Permen PANRB 14/2017). */
function conversions(values: TableValues): Finding[] {
  const averages = values.column('intervalUnsur');
  const converted = values.column('interval');
  if (averages === undefined || converted === undefined) return [];
  return values.table.rows.flatMap((_, item) => {
    const [written, printed] = [values.textAt(averages, item), values.textAt(converted, item)];
    const [small, large] = [readInterval(written), readInterval(printed)];
    if (small === null || large === null) return [];
    const wrong = boundsOff(small.lower, large.lower) ?? boundsOff(small.upper, large.upper);
    if (wrong === null) return [];
    const { average, bound } = wrong;
    const shown = {
      written,
      converted: printed,
      average: plainNumber(average, decimalsOf(average)),
      product: plainNumber(average * conversion, 2),
      bound: plainNumber(bound, 2),
    };
    const place = placeIn(values.table, item, averages);
    return findingAt(rule, 'error', place, 'skala.conversion', shown, { actual: written });
  });
}

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
import type { Finding, Severity } from '../findings/finding';
import type { Classes } from '../findings/message-shapes';
import type { Message } from '../findings/messages';
import type { PrintedClass, PrintedScale } from '../recognise/scales/printed-scale';
import { readInterval } from '../recognise/scales/interval';
import { columnsWithRole } from '../tables/table';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { decimalsOf } from '../workbook/plain-decimal';
import type { Place } from '../workbook/workbook';
import type { CheckContext } from './context';

const rule = 'skala';

/** Checks the joins of neighbouring classes, the top of each scale, and the two intervals of the index scale. */
export function checkScales(context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<TableValues['table']>();
  const rising = risingCapaian(context);
  for (const printed of context.scales.filter(({ isList }) => isList !== true)) {
    if (seen.has(printed.table)) continue;
    seen.add(printed.table);
    findings.push(...joins(printed), ...closedTop(printed, rising));
  }
  for (const values of context.values) {
    if (values.table.layout.kind === 'skala-ikm') findings.push(...conversions(values));
  }
  return findings;
}

/** What is wrong where a class meets the next higher one; gaps that are filled by rounding are one matter. */
function joins({ classes }: PrintedScale): Finding[] {
  const findings: Finding[] = [];
  const gaps: { readonly lower: PrintedClass; readonly values: Classes }[] = [];
  for (let index = 1; index < classes.length; index++) {
    const higher = classes[index - 1]!;
    const lower = classes[index]!;
    const bottom = higher.interval.lower;
    const top = lower.interval.upper;
    if (bottom === null || top === null) continue;
    const step = 10 ** -Math.max(higher.interval.decimals, lower.interval.decimals);
    const values = { higher: higher.label, lower: lower.label, above: higher.text, below: lower.text };
    if (top > bottom || (top === bottom && higher.interval.lowerInclusive && lower.interval.upperInclusive)) {
      findings.push(finding(lower, 'error', { id: 'skala.overlap', values }));
    } else if (bottom - top > step * 1.5) {
      findings.push(finding(lower, 'error', { id: 'skala.skipped', values }));
    } else if (bottom - top > step / 2 && step >= 1) {
      gaps.push({ lower, values });
    }
  }
  const [first, ...others] = gaps;
  if (first === undefined) return findings;
  const { lower, values } = first;
  const message: Message =
    others.length === 0
      ? { id: 'skala.gap', values }
      : { id: 'skala.gaps', values: { ...values, count: String(gaps.length) } };
  return [...findings, { ...finding(lower, 'info', message), related: others.map(({ lower: { place } }) => place) }];
}

/** A scale that ends at 100 although the report has higher capaian. */
function closedTop({ scale, classes }: PrintedScale, rising: readonly Quantity[]): Finding[] {
  const [top] = classes;
  const end = top?.interval.upper ?? null;
  if (top === undefined || end === null || scale.unit !== 'percent') return [];
  const higher = rising.find((quantity) => quantity.value * 100 > end + 1e-9);
  if (higher === undefined) return [];
  const message: Message = {
    id: 'skala.top',
    values: { label: top.label, below: top.text, value: shownNumber(higher, higher.value) },
  };
  return [{ ...finding(top, 'info', message), related: [placeOf(higher)] }];
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

function finding(each: PrintedClass, severity: Severity, message: Message): Finding {
  return scaleFinding(each.place, each.text, severity, message);
}

function scaleFinding(place: Place, actual: string, severity: Severity, message: Message): Finding {
  return { rule, severity, place, message, cause: null, actual, expected: null, related: [], fix: null };
}

/** Averages of 1..4 are converted to 25..100. */
const perAverage = 25;
/** A bound of averages may be off by this much of a converted bound: offices print 1,76 beside 43,76. */
const allowed = 0.26;

/** A bound of averages and the converted one, where they do not fit. */
function boundsOff(average: number | null, bound: number | null): { average: number; bound: number } | null {
  if (average === null || bound === null || Math.abs(average * perAverage - bound) <= allowed) return null;
  return { average, bound };
}

/** The interval of averages times 25 must be the converted interval (Permen PANRB 14/2017). */
function conversions(values: TableValues): Finding[] {
  const averages = columnsWithRole(values.table, 'intervalUnsur')[0];
  const converted = columnsWithRole(values.table, 'interval')[0];
  if (averages === undefined || converted === undefined) return [];
  const findings: Finding[] = [];
  values.table.rows.forEach((row, item) => {
    const text = values.textAt(averages, item);
    const small = readInterval(text);
    const large = readInterval(values.textAt(converted, item));
    if (small === null || large === null) return;
    const wrong = boundsOff(small.lower, large.lower) ?? boundsOff(small.upper, large.upper);
    if (wrong === null) return;
    const { average, bound } = wrong;
    const place = { sheet: values.table.sheet.name, row, column: averages.index };
    findings.push(
      scaleFinding(place, text, 'error', {
        id: 'skala.conversion',
        values: {
          written: text,
          converted: values.textAt(converted, item),
          average: { value: average, decimals: decimalsOf(average), style: 'plain' },
          product: { value: average * perAverage, decimals: 2, style: 'plain' },
          bound: { value: bound, decimals: 2, style: 'plain' },
        },
      }),
    );
  });
  return findings;
}

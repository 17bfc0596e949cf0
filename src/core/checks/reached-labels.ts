/**
 * @aturan kategori
 * @judul Tercapai atau belum tercapai
 * @apa "Tercapai" atau "Belum tercapai" di sebelah target harus sesuai dengan realisasinya, menurut arah indikatornya.
 * @mengapa Keterangan itu yang dikutip di kesimpulan laporan; satu kata yang keliru mengubahnya.
 * @sumber Menurut praktik.
 * @salah Target 92, realisasi 94, tertulis "Belum tercapai".
 * @benar Tertulis "Tercapai".
 * @perbaiki Cocokkan target dan realisasinya dengan data aslinya, lalu ketik keterangan yang benar.
 */
import { findingAt, type Finding } from '../findings/finding';
import { soundsLowerIsBetter } from '../names/direction';
import { onlyOne } from '../only-one';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import { columnsWithRole, hasRoles, holdsNumbers, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { asCorrected, type CheckContext, type Corrected } from './context';
import { withoutChance } from './labels-by-chance';

/** "Tercapai sebagian" and "Tercapai 80%" say how much of it was. */
const reached = /^(?:(?:sudah|telah)\s+)?(?:tercapai|terlampaui|melampaui(?:\s+target)?)\b(?!\s+(?:sebagian|\(?\d))/i;
const notReached = /^(?:belum|tidak|tdk)\s+tercapai\b/i;
const atMost =
  /\b(?:maksimal|maksimum|maks|paling\s+(?:banyak|lama|lambat|tinggi)|tidak\s+(?:lebih|melebihi)|kurang\s+dari)\b/i;

/**
 * Labels "Tercapai" and "Belum tercapai" that target and realisasi contradict, in columns whose other labels are right.
 *
 * @example checkReachedLabels(context) // target 92, realisasi 94, "Belum tercapai": one error
 */
export function checkReachedLabels({ values }: CheckContext, corrected: Corrected): Finding[] {
  return values.flatMap((each) => {
    const { table } = each;
    // Of several columns, such as those of quarters or years, nothing tells which one labels are about.
    const target = onlyOne(columnsWithRole(table, 'target'));
    const column = onlyOne(columnsWithRole(table, hasRoles(table, 'realisasi') ? 'realisasi' : 'capaian'));
    if (target === null || column === null || target.year !== column.year) return [];
    const labels = table.columns.filter(({ spec }) => !holdsNumbers(spec));
    return [...labels, ...table.open].flatMap(({ index }) => wrongIn(each, index, [target, column], corrected));
  });
}

function wrongIn(values: TableValues, index: number, columns: readonly TableColumn[], corrected: Corrected): Finding[] {
  const judged = values.table.rows.flatMap((_, item) => {
    const text = values.textAt({ index }, item);
    const saysReached = reached.test(text);
    if (!saysReached && !notReached.test(text)) return [];
    const [goal, value] = columns.flatMap((column) => {
      const quantity = values.quantity(column, item);
      return quantity === null ? [] : asCorrected(quantity, corrected);
    });
    if (goal === undefined || value === undefined || goal.reading.percent !== value.reading.percent) return [];
    const isMet = meets(values, item, printed(goal), printed(value));
    if (isMet === null) return [];
    return isMet === saysReached ? null : findingFor(text, goal, value, index);
  });
  return withoutChance(judged);
}

/** The number as its column prints it: a target and what was reached of it are printed alike. */
function printed({ value, printedPerUnit }: Quantity): number {
  return Number((value * printedPerUnit).toPrecision(12));
}

/** Null where nothing tells whether less is better, or the capaian says that it is and nothing else does: it may be wrong. */
function meets(values: TableValues, item: number, target: number, value: number): boolean | null {
  if (value === target) return true;
  const name = values.text('indikator', item);
  const direction = values.direction(item) ?? (atMost.test(name) ? 'turun' : null);
  if (direction !== null) return direction === 'turun' ? value < target : value > target;
  // Without a realisasi the capaian is what was reached.
  const column = hasRoles(values.table, 'realisasi') ? onlyOne(columnsWithRole(values.table, 'capaian')) : null;
  const capaian = column === null ? null : values.quantity(column, item);
  const isCapaianMet = capaian === null || capaian.value === 1 ? null : capaian.value > 1;
  if (soundsLowerIsBetter(name)) return isCapaianMet;
  const isMore = value > target;
  return isCapaianMet === null || isCapaianMet === isMore ? isMore : null;
}

function findingFor(written: string, target: Quantity, value: Quantity, column: number): Finding {
  const expected = reached.test(written) ? 'Belum tercapai' : 'Tercapai';
  const shown = { written, target: shownNumber(target), value: shownNumber(value), expected };
  const details = { actual: written, expected, related: [placeOf(target), placeOf(value)] };
  return findingAt('kategori', 'error', { ...placeOf(value), column }, 'kategori.reached', shown, details);
}

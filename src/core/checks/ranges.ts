/**
 * @aturan rentang
 * @judul Angka di luar batasnya
 * @apa Angka yang menurut definisinya tidak mungkin: jawaban survei 5, rata-rata di atas 4, IKM di atas 100,
 *   bagian di atas 100%.
 * @mengapa Angka seperti itu pasti salah ketik, atau memakai skala lain yang perlu dijelaskan.
 * @sumber Permen PANRB 14/2017; untuk kematangan dan bagian menurut praktik.
 * @salah
 *   Tabel IKM per Unsur
 *   No | Unsur Pelayanan | Nilai Rata-rata | Nilai Konversi | Mutu
 *   1 | Persyaratan | 3,20 | 80,00 | B
 *   2 | Biaya/Tarif | 4,60 !rentang | 115,00 !rentang | A
 *   3 | Perilaku Pelaksana | 3,40 | 85,00 | B
 * @benar
 *   Tabel IKM per Unsur
 *   No | Unsur Pelayanan | Nilai Rata-rata | Nilai Konversi | Mutu
 *   1 | Persyaratan | 3,20 | 80,00 | B
 *   2 | Biaya/Tarif | 3,60 | 90,00 | A
 *   3 | Perilaku Pelaksana | 3,40 | 85,00 | B
 * @perbaiki Cocokkan dengan data aslinya, lalu ketik ulang.
 */
import type { Doubts } from '../diagnosis/suspects';
import type { LikeId } from '../findings/messages';
import { findingAt, type Finding } from '../findings/finding';
import type { Bounds } from '../tables/layout';
import { plainNumber } from '../workbook/shown-number';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { inCellUnit, placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import type { CheckContext, Corrected } from './context';
import { indicatorRows } from './indicator-rows';

const rule = 'rentang';

/** More numbers outside than this are no slips but another scale, or a matter for one sentence. */
const mostErrors = 10;
const mostRelated = 100;

/**
 * Numbers that cannot be by definition: an answer of 5, an average above 4, a share of respondents above 100 %, an IKM
 * above 100. Where many numbers of a column are outside, the office uses another scale; that is said once, as a warning.
 *
 * Sumber: Permen PANRB 14/2017; menurut praktik for kematangan and shares.
 * @example checkRanges(context) // an answer of 5 among answers of 1 to 4: one error
 */
export function checkRanges(context: CheckContext, corrected: Corrected): Finding[] {
  const findings = context.values.flatMap((values) =>
    (values.table.layout.bounds ?? []).flatMap((bound) => outside(values, bound, corrected)),
  );
  return findings.concat(impossibleIndexes(context, corrected));
}

/** Zeros are what people type for no answer where they are more than one in so many. */
const answersPerZero = 50;

interface Outside {
  readonly wrong: readonly Quantity[];
  /** Zeros where hardly any stand: each is a slip, or counts as an answer where the cell should be blank. */
  readonly zeros: readonly Quantity[];
  /** True where so many numbers are outside that the column keeps to another scale. */
  readonly keepsOther: boolean;
  /** True where all of them are what another column holds. */
  readonly isOther: boolean;
}
/** So many numbers, none of them inside, are no mistakes. */
const fewestOfOther = 3;

function outsideOf(values: TableValues, bound: Bounds): Outside {
  const wrong: Quantity[] = [];
  const zeros: Quantity[] = [];
  let inside = 0;
  for (const column of columnsWithRole(values.table, bound.role)) {
    values.quantities(column).forEach((quantity, item) => {
      if (quantity === null || !isBounded(bound, values, item)) return;
      // Zero stands for "not answered" in surveys.
      if (quantity.value === 0 && bound.whole) zeros.push(quantity);
      else if (fits(quantity.value, bound, allowance(quantity))) inside++;
      else wrong.push(quantity);
    });
  }
  // Where all of them are what another column holds, the column is not what it was taken for.
  const isOther =
    inside === 0 &&
    wrong.length >= fewestOfOther &&
    values.table.layout.bounds!.some(
      (other) => other.role !== bound.role && wrong.every(({ value }) => fits(value, other, 0)),
    );
  return {
    wrong,
    zeros: zeros.length * answersPerZero <= inside ? zeros : [],
    isOther,
    keepsOther: isOther || (bound.instead !== undefined && (wrong.length >= inside || wrong.length > mostErrors)),
  };
}

/** The numbers that cannot be by definition, each with a test of what could stand there instead. */
export function numbersOutside(tables: readonly TableValues[]): Doubts {
  const found = new Map<Quantity, (value: number) => boolean>();
  for (const values of tables) {
    for (const bound of values.table.layout.bounds ?? []) {
      const { wrong, keepsOther } = outsideOf(values, bound);
      if (!keepsOther)
        for (const quantity of wrong) found.set(quantity, (value) => fits(value, bound, allowance(quantity)));
    }
  }
  return found;
}

/** What was proved wrong already is said there. */
function outside(values: TableValues, bound: Bounds, corrected: Corrected): Finding[] {
  const all = outsideOf(values, bound);
  const isOpen = (quantity: Quantity): boolean => !corrected.has(quantity);
  const found = { ...all, wrong: all.wrong.filter(isOpen), zeros: all.zeros.filter(isOpen) };
  return [...wrongOf(found, bound), ...(bound.id === 'rentang.answer' ? zerosOf(found) : [])];
}

function zerosOf({ zeros }: Outside): Finding[] {
  if (zeros.length === 0) return [];
  return [findingAt(rule, 'warning', zeros.map(placeOf), 'rentang.noAnswer', {}, { actual: 0 })];
}

function wrongOf({ wrong, keepsOther, isOther }: Outside, bound: Bounds): Finding[] {
  if (wrong.length === 0) return [];
  if (!keepsOther) return wrong.map((quantity) => errorOf(quantity, bound.id));
  if (bound.instead !== undefined && bound.instead !== 'any') {
    const [lowest, highest] = bound.instead;
    const impossible = wrong.filter(({ value }) => value < lowest || value > highest);
    if (impossible.length === 0) return [];
    if (isOther && impossible.length === wrong.length) return [otherScale(wrong, bound)];
    // Few numbers outside of the other scale are slips; above its end, too, no scale in use allows any.
    const isFew = impossible.length * 2 < wrong.length;
    const sure = isFew ? impossible : impossible.filter(({ value }) => value > highest);
    if (sure.length > 0) return sure.map((quantity) => errorOf(quantity, 'rentang.conversion'));
  }
  return [otherScale(wrong, bound)];
}

function otherScale(wrong: readonly Quantity[], { lower, upper }: Bounds): Finding {
  const places = wrong.slice(0, mostRelated).map(placeOf);
  const shown = { lower: plainNumber(lower), upper: plainNumber(upper), count: String(wrong.length) };
  return findingAt(rule, 'warning', places, 'rentang.otherScale', shown);
}

function isBounded(bound: Bounds, values: TableValues, item: number): boolean {
  return bound.isBounded?.(values, item) ?? !values.isTotal(item);
}

function fits(value: number, { lower, upper, whole }: Bounds, allowed: number): boolean {
  return value >= lower && value <= upper + allowed && (!whole || Number.isInteger(value));
}

/** One unit in the last digit of a percentage is rounding. */
function allowance({ column, step }: Quantity): number {
  return column.spec.content === 'percent' ? step : 0;
}

function errorOf(quantity: Quantity, id: LikeId<'rentang.answer'>): Finding {
  const values = { written: shownNumber(quantity) };
  return findingAt(rule, 'error', placeOf(quantity), id, values, { actual: inCellUnit(quantity) });
}

function impossibleIndexes(context: CheckContext, corrected: Corrected): Finding[] {
  const rows = indicatorRows(context.values, context.values).filter(({ key }) => isIndexOf100(key));
  return rows.flatMap(({ values, item }) => {
    const printed = values.table.columns.filter(isIndexColumn).flatMap((column) => values.quantity(column, item) ?? []);
    const wrong = printed.filter((quantity) => quantity.value > 100 && !corrected.has(quantity));
    return wrong.map((quantity) => errorOf(quantity, 'rentang.index'));
  });
}

/** A target may be a growth in other units; what was reached of an index is the index. */
function isIndexColumn({ spec }: TableColumn): boolean {
  return spec.role === 'target' || spec.role === 'realisasi' || spec.role === 'targetAkhir';
}

/** True for an indicator that is an index of at most 100: the IKM, the nilai SAKIP. */
function isIndexOf100(key: string): boolean {
  return key === 'ikm' || key === 'sakip';
}

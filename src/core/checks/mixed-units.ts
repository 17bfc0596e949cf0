/**
 * @aturan satuan
 * @judul Satuan yang bercampur
 * @apa Angka dengan dan tanpa tanda persen bercampur di satu kolom, atau target bertanda persen di samping
 *   realisasi tanpa tanda.
 * @mengapa Bagi Excel 78,89% adalah 0,7889. Rumus yang membaginya dengan 79,70 menghasilkan angka seratus kali
 *   terlalu besar atau kecil.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00% | 84,00 ?satuan | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00% | 63,00% | 105,00 | Sangat Tinggi
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00% | 84,00% | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00% | 63,00% | 105,00 | Sangat Tinggi
 * @perbaiki Samakan cara menulisnya di seluruh kolom: persen dengan format persen, atau angka tanpa tanda.
 */
import type { LikeId } from '../findings/messages';
import { findingAt, type Finding } from '../findings/finding';
import { shownReading } from '../workbook/shown-number';
import { indexesWhere } from '../indexes-where';
import { isFractionBeside, largestFraction as largestBeside } from '../relations/meant-percent';
import { slots } from '../tables/operand-columns';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { asNumber, type NumberReading } from '../workbook/reading';
import type { CheckContext } from './context';
import { numberColumns, ReadCell, type NumberColumn } from './number-columns';

/** Two numbers of one kind are seldom further apart than this: 78,89% and 79,70, but not 100% and 12 laporan. */
const farthestApart = 5;

/** No percentage stored as a fraction is larger in a report (a capaian of 250 %). */
const largestFraction = 2.5;

/** Percentages are printed with no more decimals than this. */
const roundedDecimals = 2;

/** So many numbers of a kind make it the usual one of a column. */
const fewestUsual = 3;

type NumberCell = ReadCell<NumberReading>;

/**
 * Numbers in two units side by side: percentages with and without their sign in one column, and a target with a percent
 * sign, or a fraction where the unit is %, beside a realisasi without. Said once for a column, at the fewer ones.
 *
 * Satuan: a percentage is a fraction with a percent format (78,89%) or a percent number (78,89), never both in a column.
 * @example checkMixedUnits(context) // 79,70 beside 78,89%: one warning
 */
export function checkMixedUnits(context: CheckContext): Finding[] {
  return context.values.flatMap((values) => {
    const percents = numberColumns(values).filter(({ column }) => column.spec.content === 'percent');
    return percents.flatMap(mixedColumn).concat(mixedPairs(values));
  });
}

/** Zero is the same in both units, and a number with its own unit is no percentage. */
function saysUnit({ reading }: NumberCell): boolean {
  return reading.value !== 0 && reading.unit === null && !reading.rupiah;
}

function mixedColumn(column: NumberColumn): Finding[] {
  if (column.read.percents === column.read.numbers) return [];
  const telling = column.numbers.filter(saysUnit);
  const signed = telling.filter(({ reading }) => reading.percent);
  const bare = telling.filter(({ reading }) => !reading.percent);
  if (signed.length > 0 && bare.length > 0) {
    return signed.length >= bare.length
      ? [noteOf(bare, signed[0]!, 'satuan.bare')]
      : [noteOf(signed, bare[0]!, 'satuan.signed')];
  }
  const fractions = bare.filter(isFraction);
  const percentNumbers = bare.filter(({ reading }) => Math.abs(reading.value) > largestFraction);
  // In a column of unrounded percent numbers a small one has as many decimals as a fraction.
  if (percentNumbers.some(({ reading }) => reading.decimals > roundedDecimals)) return [];
  const [few, many] = [fractions.length, percentNumbers.length].sort((a, b) => a - b);
  if (few === 0 || many! < fewestUsual) return [];
  return fractions.length > percentNumbers.length
    ? [noteOf(percentNumbers, fractions[0]!, 'satuan.percentNumber')]
    : [noteOf(fractions, percentNumbers[0]!, 'satuan.fraction')];
}

/** 0,9993 among numbers like 98,66: a percentage below 1 % has no use for more decimals than they have. */
function isFraction({ reading }: NumberCell): boolean {
  return Math.abs(reading.value) <= largestFraction && reading.decimals > roundedDecimals;
}

function mixedPairs(values: TableValues): Finding[] {
  return slots(values, 'realisasi', ['target']).flatMap(([realisasi, target]) => {
    const columns = [target!, realisasi!];
    const numbers = columns.map((column) => values.numbers(column).values);
    const hasSigns = columns.some((column) => values.cells(column).percents > 0);
    const items = indexesWhere(
      values.table.rows,
      (item) => hasSigns || numbers.some((each) => Math.abs(each[item]!) <= largestBeside),
    );
    const pairs = items.flatMap((item) => mixedPair(values, columns, item) ?? []);
    const bare = pairs.map((pair) => pair.bare);
    return pairs.length === 0 ? [] : noteOf(bare, pairs[0]!.beside, 'satuan.pair');
  });
}

/** A number that is bare beside one in the other unit; null where a row has no such pair. */
function mixedPair(values: TableValues, columns: readonly TableColumn[], item: number): MixedPair | null {
  const fraction = fractionOfPercent(values, columns, item);
  if (fraction === null && columns.every((column) => values.cells(column).percents === 0)) return null;
  const pair = columns.map((column) => {
    const reading = asNumber(values.reading(column, item));
    return reading && new ReadCell(values, column, item, reading);
  });
  if (fraction !== null) return { bare: pair[fraction]!, beside: pair[1 - fraction]! };
  const beside = pair.find((cell) => cell?.reading.percent);
  const bare = pair.find((cell) => cell?.reading.percent === false);
  return beside && bare && saysUnit(bare) && isSameKind(beside.reading, bare.reading) ? { bare, beside } : null;
}

interface MixedPair {
  readonly bare: NumberCell;
  readonly beside: NumberCell;
}

/** Which of a target and its realisasi is a fraction beside a percent number, where the unit is % and neither has a sign. */
function fractionOfPercent(values: TableValues, columns: readonly TableColumn[], item: number): 0 | 1 | null {
  const [target, realisasi] = columns.map((column) => values.quantity(column, item));
  if (!target || !realisasi) return null;
  const isTarget = isFractionBeside(target, realisasi);
  if (!isTarget && !isFractionBeside(realisasi, target)) return null;
  return values.isInPercent(item) ? (isTarget ? 0 : 1) : null;
}

/** True when a bare number is near a percentage, or near its fraction. */
function isSameKind(signed: NumberReading, bare: NumberReading): boolean {
  const apart = signed.value / bare.value;
  const near = (ratio: number): boolean => ratio >= 1 / farthestApart && ratio <= farthestApart;
  return near(apart) || (bare.value <= largestFraction && bare.decimals > 0 && near(apart / 100));
}

function noteOf(cells: readonly NumberCell[], beside: NumberCell, id: LikeId<'satuan.bare'>): Finding {
  const { reading } = cells[0]!;
  const places = cells.map(({ place }) => place);
  const [place, count] = [beside.place, String(cells.length)];
  const values = { written: shownReading(reading), other: shownReading(beside.reading), place, count };
  const actual = Number((reading.percent ? reading.value / 100 : reading.value).toPrecision(12));
  return findingAt('satuan', 'warning', places, id, values, { actual });
}

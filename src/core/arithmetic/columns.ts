/** The columns of numbers of a table, those that play no role among them. */
import { remember } from '../remember';
import type { ColumnSpec } from '../tables/layout';
import { isOfMonth } from '../tables/part-of-year';
import { byHeading, holdsNumbers, lowestHeading, type OpenColumn, type Table, type TableColumn } from '../tables/table';
import { weightWords, withoutWeight } from '../names/weight-words';
import { readCell } from '../workbook/read-cell';
import { cellAt, type Sheet } from '../workbook/workbook';

/** A number of which nothing is known but its heading. */
const plainNumber: ColumnSpec = { role: 'angka', content: 'number', heading: 'Angka', aliases: [] };
/** The same with amounts of money. */
const plainMoney: ColumnSpec = { ...plainNumber, content: 'rupiah' };
/** The same with percentages. */
const plainPercent: ColumnSpec = { ...plainNumber, content: 'percent' };

/** The same with weights, which are set and were not rounded. */
const plainWeight: ColumnSpec = { ...plainPercent, derived: false };

/** So many rows tell what stands in a column. */
const rowsToLookAt = 60;
/** Fewer numbers say nothing about how they are computed. */
const fewestNumbers = 2;
/** Amounts of money are mostly larger than this. */
const smallMoney = 10_000;

/** A column of running numbers, also where it counts anew in each group. */
const numberOfRow = /^(?:no|nomor|no\.?\s*urut)\b[.\s]*$/i;
/** What is measured. */
const measures = 'ton|kg|kw|ku|kuintal|ha|hektar|m[23²³]|km|liter|kwh|jam|hari';
const measure = new RegExp(`\\((?:${measures})\\b[^()]*\\)`, 'i');
/** "Produksi (Ton)", "Luas (Ha)": large numbers that are no money. */
const otherUnit = new RegExp(`\\((?:${measures}|ekor|orang|jiwa|kk|unit|buah)\\b[^()]*\\)`, 'i');
/** "Jumlah Penduduk", "Kunjungan 2024": people and what is counted of them are no money, however many they are. */
const people =
  /\b(?:kunjungan|pasien|penduduk|siswa|murid|peserta|anggota|jiwa|orang|keluarga|kk|kpm|balita|bayi|anak|pemilih|pelanggan|penumpang|wisatawan|sppt)\b/i;
const moneyWords = /\b(?:rp|rupiah|anggaran|pagu|nilai|biaya|belanja|pendapatan|tarif)\b/i;
/** What a heading says of percentages. */
export const percentWords = /%|\b(?:persen|prosen)/i;

/** The columns of a table with numbers that may be computed, from left to right; not its codes, years and row numbers. */
export const columnsOfNumbers = remember((table: Table): readonly TableColumn[] => {
  const columns: TableColumn[] = table.columns.filter(({ spec }) => holdsNumbers(spec));
  for (const open of table.open) {
    const spec = numberSpec(table.sheet, table.rows, open);
    if (spec !== null) columns.push({ ...open, spec, confidence: byHeading });
  }
  return columns.sort((a, b) => a.index - b.index);
});

/** True for a column of numbers that plays no role in its table. */
export function isWithoutRole({ spec }: Pick<TableColumn, 'spec'>): boolean {
  return spec.role === plainNumber.role;
}

/** What a column of numbers without a role holds; null where its cells are texts, codes, years or numbers of rows. */
export function numberSpec(
  sheet: Sheet,
  rows: readonly number[],
  { index, heading }: Pick<OpenColumn, 'index' | 'heading'>,
): ColumnSpec | null {
  if (numberOfRow.test(heading)) return null;
  let [filled, amounts, percents, counting] = [0, 0, 0, true];
  const numbers: number[] = [];
  for (const row of rows.slice(0, rowsToLookAt)) {
    const reading = readCell(cellAt(sheet, row, index));
    // A number of a row is never left out.
    if (reading.kind === 'dash') counting = false;
    if (reading.kind === 'empty' || reading.kind === 'dash') continue;
    filled++;
    if (reading.kind !== 'number') continue;
    if (reading.percent) percents++;
    else if (reading.rupiah || (Math.abs(reading.value) >= smallMoney && reading.unit === null)) amounts++;
    if (reading.value !== numbers.length + 1) counting = false;
    numbers.push(reading.value);
  }
  // In most months nothing may have been done.
  if (isOfMonth(heading) && numbers.length === filled) return amounts > 0 ? plainMoney : plainNumber;
  if (numbers.length < fewestNumbers || numbers.length * 2 <= filled || counting || numbers.every(isYear)) return null;
  if (amounts * 2 > numbers.length && !isOfOtherUnit(heading) && !numbers.some(isNoMoney)) return plainMoney;
  if (percents * 2 <= numbers.length && !percentWords.test(withoutWeight(heading))) return plainNumber;
  return weightWords.test(lowestHeading(heading)) ? plainWeight : plainPercent;
}

/** True for a heading that says by its unit that something is measured and not counted: "Luas (Ha)". */
export function isMeasured(heading: string): boolean {
  return measure.test(heading);
}

function isOfOtherUnit(heading: string): boolean {
  return otherUnit.test(heading) || (people.test(heading) && !moneyWords.test(heading));
}

/** True for 12,50 below 100.000: a percentage of people, or of what is counted in other units. */
function isNoMoney(value: number): boolean {
  return !Number.isInteger(value) && Math.abs(value) < smallMoney;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2060;
}

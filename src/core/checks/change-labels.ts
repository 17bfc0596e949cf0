/**
 * @aturan kategori
 * @judul Naik atau turun
 * @apa "Naik", "Turun", atau "Tetap" di sebelah angka dua tahun harus sesuai dengan kedua angka itu.
 * @mengapa Kata itulah yang dibaca dan dikutip; satu kata yang keliru membalik kesimpulannya.
 * @sumber Menurut praktik.
 * @salah Realisasi 2023 84,10, realisasi 2024 82,87, tertulis "Naik".
 * @benar Tertulis "Turun".
 * @perbaiki Cocokkan kedua angkanya dengan data aslinya, lalu ketik kata yang benar.
 */
import type { Finding } from '../findings/finding';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import { columnsWithRole, type Table, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { cellAt } from '../workbook/workbook';
import type { CheckContext } from './context';
import { asCorrected, type Corrected } from './corrected';
import { withoutChance } from './labels-by-chance';
import { findingAt } from './finding-at';

const rule = 'kategori';
/** What a label says of the change, by its sign. */
const words: readonly { readonly sign: number; readonly name: RegExp; readonly expected: string }[] = [
  { sign: 1, name: /^(?:naik|meningkat|bertambah|peningkatan|kenaikan)\.?$/i, expected: 'Naik' },
  { sign: -1, name: /^(?:turun|menurun|berkurang|penurunan)\.?$/i, expected: 'Turun' },
  { sign: 0, name: /^(?:tetap|stabil|sama)\.?$/i, expected: 'Tetap' },
];

/** A column of numbers with that of the year before. */
type Pair = readonly [before: TableColumn, after: TableColumn];

/**
 * Labels "Naik", "Turun" and "Tetap" that the numbers of two years contradict, in columns whose other labels are right.
 *
 * @example checkChangeLabels(context) // 84,10 in 2023, 82,87 in 2024, "Naik": one error
 */
export function checkChangeLabels({ values }: CheckContext, corrected: Corrected): Finding[] {
  return values.flatMap((each) => {
    const pairs = ['realisasi', 'capaian'].flatMap((role) => pairOf(each.table, role));
    if (pairs.length === 0) return [];
    const { columns, open } = each.table;
    return [...columns, ...open].flatMap(({ index }) => wrongIn(each, index, pairs, corrected));
  });
}

/** The last two years in which a role is played, where each stands once. */
function pairOf(table: Table, role: string): Pair[] {
  const columns = columnsWithRole(table, role).filter(({ year }) => year !== null);
  const years = [...new Set(columns.map(({ year }) => year!))].sort((a, b) => a - b);
  if (years.length < 2 || years.length < columns.length) return [];
  const [before, after] = years.slice(-2).map((year) => columns.find((column) => column.year === year)!);
  return [[before!, after!]];
}

function wrongIn(values: TableValues, index: number, pairs: readonly Pair[], corrected: Corrected): Finding[] {
  let right = 0;
  const wrong: Finding[] = [];
  values.table.rows.forEach((row, item) => {
    const text = String(cellAt(values.table.sheet, row, index)?.value ?? '').trim();
    const said = words.find(({ name }) => name.test(text));
    if (said === undefined) return;
    const changes = pairs.flatMap(([before, after]) => {
      const quantities = [values.quantity(before, item), values.quantity(after, item)];
      const [old, own] = quantities.flatMap((each) => (each === null ? [] : asCorrected(each, corrected)));
      return old === undefined || own === undefined ? [] : [{ old, own, sign: Math.sign(own.value - old.value) }];
    });
    const [first] = changes;
    if (first === undefined) return;
    if (changes.some(({ sign }) => sign === said.sign)) right++;
    else wrong.push(findingFor(text, first.old, first.own, index));
  });
  return withoutChance(right, wrong);
}

function findingFor(written: string, old: Quantity, own: Quantity, column: number): Finding {
  const { expected } = words.find(({ sign }) => sign === Math.sign(own.value - old.value))!;
  return findingAt(
    rule,
    'error',
    { ...placeOf(own), column },
    'kategori.change',
    { written, before: shownNumber(old, old.value), after: shownNumber(own, own.value), expected },
    { actual: written, expected, related: [placeOf(old), placeOf(own)] },
  );
}

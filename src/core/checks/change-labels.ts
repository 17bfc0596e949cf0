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
import { findingAt, type Finding } from '../findings/finding';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import { columnsWithRole, type Table, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { asCorrected, type CheckContext, type Corrected } from './context';
import { withoutChance } from './labels-by-chance';

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
  const judged = values.table.rows.flatMap((_, item) => {
    const text = values.textAt({ index }, item);
    const said = words.find(({ name }) => name.test(text));
    const changes = pairs.flatMap(([before, after]) => {
      const [old, own] = [before, after].map((column) => {
        const quantity = values.quantity(column, item);
        return quantity && asCorrected(quantity, corrected);
      });
      return !old || !own ? [] : [{ old, own, sign: Math.sign(own.value - old.value) }];
    });
    const [first] = changes;
    if (said === undefined || first === undefined) return [];
    return changes.some(({ sign }) => sign === said.sign) ? null : findingFor(text, first.old, first.own, index);
  });
  return withoutChance(judged);
}

function findingFor(written: string, old: Quantity, own: Quantity, column: number): Finding {
  const { expected } = words.find(({ sign }) => sign === Math.sign(own.value - old.value))!;
  const shown = { written, before: shownNumber(old), after: shownNumber(own), expected };
  const details = { actual: written, expected, related: [placeOf(old), placeOf(own)] };
  return findingAt('kategori', 'error', { ...placeOf(own), column }, 'kategori.change', shown, details);
}

/** How tables show which row belongs to which: codes, numbers, words, capitals, or nothing. */
import type { Content } from '../content';
import type { Random } from '../random';
import type { RandomColumn } from '../table';
import type { Activity } from '../world';

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

/** Ways to number the rows of a hierarchy. */
const numberings: readonly ((row: Activity) => string)[] = [
  (row) => row.code,
  (row) => row.path.join('.'),
  (row) => [romans[row.path[0]! - 1]!, ...row.path.slice(1)].join('.'),
  (row) => {
    const own = row.path[row.path.length - 1]!;
    if (row.level === 1) return String.fromCharCode(64 + own);
    return row.level === 2 ? String(own) : row.level === 3 ? String.fromCharCode(96 + own) : '-';
  },
];

const wordOfLevel = { 1: 'Program', 2: 'Kegiatan', 3: 'Sub Kegiatan', 4: '' } as const;

/** Columns with the numbers and names of the rows; `named` is the heading of the names. */
export function hierarchyColumns(
  random: Random,
  rows: readonly Activity[],
  named: string,
  several: boolean,
): RandomColumn[][] {
  const numbered = random.chance(0.6);
  const words = random.chance(0.5);
  const capitals = random.chance(0.5) && several;
  const joined = numbered && random.chance(0.15);
  const numberOf = random.pick(numberings);
  const names = rows.map((row): Content => {
    const word = words ? wordOfLevel[row.level] : '';
    const name = `${word} ${row.name}`.trim();
    const written = capitals && row.level === 1 ? name.toUpperCase() : name;
    return joined ? `${numberOf(row)}. ${written}` : written;
  });
  const name: RandomColumn = { heading: named, cells: names, total: totalName(random) };
  if (!numbered || joined) return [[name]];
  const code = numberOf === numberings[0] && random.chance(0.6);
  return [[{ heading: code ? 'Kode' : 'No', cells: rows.map(numberOf) }], [name]];
}

/** How a total row is called; without a name it is known by its amounts. */
export function totalName(random: Random): Content {
  return random.pick(['Jumlah', 'JUMLAH', 'Total', 'TOTAL', 'Jumlah Total', 'Jumlah Anggaran', null]);
}

/** The rows before which a blank row may stand: the programmes. */
export function programmeRows(rows: readonly Activity[]): number[] {
  return rows.flatMap((row, index) => (row.level === 1 ? [index] : []));
}

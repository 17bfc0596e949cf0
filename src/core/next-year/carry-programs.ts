/** The programmes, kegiatan and sub kegiatan of last year's report for this year's. */
import { isAnnotation } from '../names/annotation';
import { nameKey } from '../names/similar-names';
import { kept } from '../remember';
import { entryKey, type Entry, type OfficeProgram } from '../scaffold/office';
import type { TableValues } from '../tables/table-values';

/** The tables that list them, the first that there is; each with what it says of the year. */
const listing = ['realisasi-anggaran', 'program-target', 'efisiensi-program', 'pk-anggaran', 'realisasi-belanja'];
const levelsOfForm = 3;

type Level = OfficeProgram['level'];

/** How many groups of digits the code of a programme, kegiatan and sub kegiatan has (Kepmendagri 050-5889/2021). */
const levelByGroups: Readonly<Record<number, Level>> = { 3: 1, 5: 2, 6: 3 };

/** The level of a row by its code, else by how deep it lies; null for what is none of the three. */
function levelOf({ table }: TableValues, item: number, code: string): Level | null {
  if (/^\d+(?:\.\d+)+$/.test(code)) return levelByGroups[code.split('.').length] ?? null;
  let depth = 1;
  for (let at = table.parents?.[item] ?? -1; at >= 0; at = table.parents![at]!) depth++;
  return depth <= levelsOfForm ? (depth as Level) : null;
}

interface Row {
  readonly values: TableValues;
  readonly item: number;
  readonly level: Level;
  readonly name: string;
}

function rowsOf(values: TableValues): Row[] {
  const column = values.column('program');
  if (column === undefined) return [];
  const rows = values.table.rows.flatMap((_, item): Row[] => {
    const name = values.textAt(column, item);
    const level = levelOf(values, item, values.text('kode', item).replace(/\s/g, ''));
    const isName = /\p{L}{2}/u.test(name) && !isAnnotation(name) && !values.isTotal(item);
    return isName && level !== null ? [{ values, item, level, name }] : [];
  });
  // A list that begins below a programme has none to stand under; one of accounts says how money is spent, not for what.
  const isOfPrograms = rows[0]?.level === 1 && !rows.some(({ name }) => /^belanja\b/i.test(name));
  return isOfPrograms ? rows : [];
}

/** Words about a programme that are the same every year. */
const words = ['indikatorProgram', 'satuan', 'sumberDana'];

/** What other tables say of the programmes of a name. */
function wordsByName(all: readonly TableValues[]): Map<string, Partial<Record<string, string>>> {
  const known = new Map<string, Partial<Record<string, string>>>();
  for (const values of all) {
    const column = values.column('program');
    if (column === undefined) continue;
    values.table.rows.forEach((_, item) => {
      const key = nameKey(values.textAt(column, item));
      if (key === '') return;
      const said = kept(known, key, (): Partial<Record<string, string>> => ({}));
      const say = (role: string, text: string): void => {
        if (text !== '') said[role] ??= text;
      };
      for (const role of words) say(role, values.text(role, item));
      // Beside a programme, the indicator is the programme's own.
      const indicator = values.column('indikator');
      if (indicator !== undefined && column.index < indicator.index) {
        say('indikatorProgram', values.textAt(indicator, item));
      }
    });
  }
  return known;
}

function moneyOf({ values, item }: Row, role: string, year: number): Entry {
  const columns = values.table.columns.filter(({ spec }) => spec.role === role);
  const own = columns.filter((column) => column.year === null || column.year === year);
  const column = own.find(({ stage }) => stage === 'after') ?? own.at(-1);
  return column === undefined ? null : (values.quantity(column, item)?.value ?? null);
}

/** Which indicator each programme supports, by the names of both. */
function supportsOf(all: readonly TableValues[], indicators: readonly string[]): Map<string, number> {
  const supports = new Map<string, number>();
  const keys = indicators.map(nameKey);
  for (const values of all) {
    if (values.table.layout.kind !== 'dukungan') continue;
    values.table.rows.forEach((_, item) => {
      const index = keys.indexOf(nameKey(values.text('indikator', item)));
      if (index >= 0) supports.set(nameKey(values.text('program', item)), index);
    });
  }
  return supports;
}

/**
 * The programmes of the table that lists most of them, with what was budgeted and spent in the year of the file.
 * @param indicators the names of the carried indicators
 */
export function carryPrograms(
  all: readonly TableValues[],
  indicators: readonly string[],
  years: { readonly from: number; readonly to: number },
): OfficeProgram[] {
  const lists = listing.flatMap((kind) => all.filter(({ table }) => table.layout.kind === kind).map(rowsOf));
  const longest = lists.reduce<Row[]>((best, rows) => (rows.length > best.length ? rows : best), []);
  const known = wordsByName(all);
  const supports = supportsOf(all, indicators);
  const offset = years.from - years.to;
  return longest.map((row) => {
    const key = nameKey(row.name);
    const entries: Record<string, Entry> = { program: row.name };
    const code = row.values.text('kode', row.item);
    if (code !== '') entries.kode = code;
    for (const [role, text] of Object.entries(known.get(key) ?? {})) if (text !== undefined) entries[role] = text;
    for (const role of ['anggaran', 'realisasiAnggaran']) {
      const amount = moneyOf(row, role, years.from);
      if (amount !== null) entries[entryKey(role, offset)] = amount;
    }
    return { level: row.level, entries, supports: row.level === 1 ? (supports.get(key) ?? null) : null };
  });
}

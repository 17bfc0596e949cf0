/** Writes the headings of a table as another office does. */
import type { Content } from './content';
import type { Random } from './random';
import { spellings, type Spelling } from './spellings';
import type { RandomTable } from './table';

/** Which spellings of other offices a report uses. */
export type Spelled = 'known' | 'heldBack';

/**
 * The same table with some of its headings in other words, also where they are repeated after a page break.
 *
 * @param share how many of the headings that have other spellings are written so, as a fraction
 */
export function respell(random: Random, table: RandomTable, spelled: Spelled, share: number): RandomTable {
  const other = new Map<string, string>();
  const headings = table.rows.slice(0, table.headingRows);
  const written = new Map(
    headings.map((row, index) => [
      row,
      row.map((heading, column) => {
        const isGroup = /\p{L}/u.test(String(headings[index + 1]?.[column] ?? ''));
        if (typeof heading !== 'string' || isGroup) return heading;
        const kind = kindAt(table, headings, index, column);
        const key = `${kind} ${heading}`;
        if (!other.has(key)) other.set(key, random.chance(share) ? anotherOf(random, heading, kind, other) : heading);
        return other.get(key)!;
      }),
    ]),
  );
  return { ...table, rows: table.rows.map((row) => written.get(row) ?? row) };

  function anotherOf(from: Random, heading: string, kind: string, taken: ReadonlyMap<string, string>): string {
    const all = spellingOf(heading, kind)?.[spelled] ?? [];
    const free = all.map((each) => asCapitals(heading, each)).filter((each) => ![...taken.values()].includes(each));
    return free.length === 0 ? heading : from.pick(free);
  }
}

const moneyGroups = ['Anggaran', 'Keuangan'];
const moneyKind = 'realisasi-anggaran';

/** The kind of table whose headings stand there: below money those of money. */
function kindAt(
  { kind }: RandomTable,
  headings: readonly (readonly Content[])[],
  index: number,
  column: number,
): string {
  const group = headings[index - 1]?.slice(0, column + 1).findLast((each) => each !== null);
  return moneyGroups.some((each) => each.toLowerCase() === String(group).toLowerCase()) ? moneyKind : kind;
}

function spellingOf(heading: string, kind: string): Spelling | undefined {
  const same = heading.toLowerCase();
  return spellings.find(
    ({ headings, kinds }) => (kinds?.includes(kind) ?? true) && headings.some((each) => each.toLowerCase() === same),
  );
}

function asCapitals(heading: string, other: string): string {
  return heading === heading.toUpperCase() && /\p{L}{3}/u.test(heading) ? other.toUpperCase() : other;
}

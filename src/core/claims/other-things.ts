/** Columns that seem to state the same and do not: growth called "(%)" beside the capaian, two ends of a plan. */
import { countBy } from '../group-by';
import { kept } from '../remember';
import { byHeading, type Table, type TableColumn } from '../tables/table';
import type { ComparedTable } from './compared-tables';
import { differ } from './conflicts';
import type { Fact, FactCell } from './fact';

/** Two columns that were taken for the same, and differ in most of the rows that they have in common. */
export interface OtherThings {
  readonly table: Table;
  readonly column: TableColumn;
  /** The column that it was compared with. */
  readonly other: FactCell;
  readonly differing: number;
  readonly rows: number;
  /** True where most of them say the same in another unit: rupiah and millions of rupiah. */
  readonly isOfOtherUnit: boolean;
}

interface Pair {
  readonly a: FactCell;
  readonly b: FactCell;
  differing: number;
  /** How many of the differing ones are another printed figure of the same indicator. */
  copied: number;
  /** How many of them are the other number in thousands or millions. */
  scaled: number;
}

/** With fewer rows that differ than this, each is a mistake of its own; but not where all rows do. */
const fewestDiffering = 3;
const fewestOfAll = 2;

/**
 * The columns that are something else than they were taken for: most of what they print differs from what another table
 * prints. Single rows alone may be mistakes, where the others agree; and where each number that differs is another
 * printed figure of the same indicator, the headings are right and the numbers are in the wrong column.
 */
export function otherThings(facts: readonly Fact[], compared: readonly ComparedTable[]): OtherThings[] {
  const pairs = new Map<string, Pair>();
  for (const fact of facts) {
    const numbers = fact.cells.filter(({ reading }) => reading.kind === 'number');
    numbers.forEach((a, index) => {
      for (const b of numbers.slice(index + 1)) {
        if (a.stage !== b.stage || !differ(fact, a, b)) continue;
        const key = [a, b].map(({ table, column }) => `${table.position} ${column.index}`).join(' ');
        const pair = kept(pairs, key, () => ({ a, b, differing: 0, copied: 0, scaled: 0 }));
        pair.differing++;
        if (isCopied(a) || isCopied(b)) pair.copied++;
        if (isScaled(a, b)) pair.scaled++;
      }
    });
  }
  const suspicious = [...pairs.values()].filter(
    ({ differing, copied }) => differing >= fewestOfAll && copied < differing,
  );
  if (suspicious.length === 0) return [];
  const rowsOf = rowCounter(compared);
  let refuted = suspicious
    .map((pair) => ({ ...pair, rows: rowsOf(pair.a, pair.b) }))
    .filter(({ differing, rows }) => differing * 2 > rows && (differing >= fewestDiffering || differing === rows));
  const found: OtherThings[] = [];
  while (refuted.length > 0) {
    const worst = mostContradicted(refuted);
    const isWorst = ({ table, column }: FactCell): boolean => table === worst.table && column === worst.column;
    const against = refuted.find(({ a, b }) => isWorst(a) || isWorst(b))!;
    const other = isWorst(against.a) ? against.b : against.a;
    const { differing, rows, scaled } = against;
    const isOfOtherUnit = scaled * 2 > differing;
    found.push({ table: worst.table, column: worst.column, other, differing, rows, isOfOtherUnit });
    refuted = refuted.filter(({ a, b }) => !isWorst(a) && !isWorst(b));
  }
  return found;
}

/** True for a number that stands in another column of its row, too: it was put into the wrong one. */
function isCopied({ table, column, item, reading }: FactCell): boolean {
  if (reading.kind !== 'number' || column.confidence !== byHeading) return false;
  const row = table.sheet.rows[table.rows[item]!] ?? [];
  const own = row[column.index]?.value;
  return table.columns.some(
    ({ index, spec, confidence }) =>
      index !== column.index && confidence === byHeading && spec.content !== 'text' && row[index]?.value === own,
  );
}

const units = [1e3, 1e6, 1e9];
/** So far off, as a part of it, a number is in a unit in which it was rounded. */
const roundedAway = 0.01;

/** True for one number in thousands, millions or billions of what the other one is in. */
function isScaled({ reading: a }: FactCell, { reading: b }: FactCell): boolean {
  if (a.kind !== 'number' || b.kind !== 'number') return false;
  const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return units.some((unit) => Math.abs((small * unit) / large - 1) <= roundedAway);
}

/** The column that differs from most others; of two alike the one whose heading says less, then the later one. */
function mostContradicted(pairs: readonly Pair[]): FactCell {
  const cells = pairs.flatMap(({ a, b }) => [a, b]);
  const counts = countBy(cells, ({ column }) => column);
  return cells.reduce((worst, cell) => {
    const more =
      counts.get(cell.column)! - counts.get(worst.column)! || worst.column.confidence - cell.column.confidence;
    return more > 0 || (more === 0 && cell.table.position > worst.table.position) ? cell : worst;
  });
}

/** Counts whom two tables both speak of. */
function rowCounter(compared: readonly ComparedTable[]): (a: FactCell, b: FactCell) => number {
  const spokenOf = new Map<Table, Set<number>>();
  for (const { table, who } of compared) {
    const own = kept(spokenOf, table.values.table, () => new Set());
    for (const number of who) if (number >= 0) own.add(number);
  }
  return (a, b) => {
    const others = spokenOf.get(b.table)!;
    return [...spokenOf.get(a.table)!].filter((number) => others.has(number)).length;
  };
}

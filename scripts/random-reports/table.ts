/** A table of a random report: its columns with their headings, and how it is set out. */
import type { Area } from '../../src/core/workbook/workbook';
import type { Content } from './content';
import type { Random } from './random';

/** A column; columns with the same group stand under one heading. */
export interface RandomColumn {
  readonly heading: string;
  readonly group?: string;
  readonly cells: readonly Content[];
  /** What stands in the total row. */
  readonly total?: Content;
}

/** A table, set out in rows; areas and rows count from its first row of headings. */
export interface RandomTable {
  readonly kind: string;
  readonly title: string;
  readonly rows: readonly (readonly Content[])[];
  readonly headingRows: number;
  readonly merges: readonly Area[];
}

/** What a table is made of. */
export interface TablePlan {
  readonly kind: string;
  readonly title: string;
  /** Blocks of columns that stay together. */
  readonly blocks: readonly (readonly RandomColumn[])[];
  /** The number of blocks at the left that keep their order. */
  readonly leading: number;
  readonly totals?: 'none' | 'top' | 'bottom';
  /** Rows that a blank row may separate from the one above. */
  readonly separable?: readonly number[];
  /** The row of column numbers, where it says how columns are computed; the columns then keep their order. */
  readonly columnNumbers?: readonly string[];
}

/** Sets out a table: order of columns, capitals, merges, column numbers, blank rows, repeated headings. */
export function layOut(random: Random, plan: TablePlan): RandomTable {
  const first = plan.blocks.slice(0, plan.leading);
  const rest = plan.blocks.slice(plan.leading);
  const columns = [...first, ...(random.chance(0.3) ? random.shuffle(rest) : rest)].flat();
  const capitals = random.chance(0.3);
  const misspelt = random.chance(0.15) ? random.int(0, columns.length - 1) : -1;
  const written = (text: string): string => (capitals ? text.toUpperCase() : text);
  const grouped = columns.some((column) => column.group !== undefined);
  const upper: Content[] = [];
  const lower: Content[] = [];
  const merges: Area[] = [];
  columns.forEach((column, index) => {
    const heading = written(index === misspelt ? misspell(random, column.heading) : column.heading);
    if (column.group === undefined) {
      upper.push(heading);
      lower.push(null);
      if (grouped) merges.push({ top: 0, left: index, bottom: 1, right: index });
      return;
    }
    lower.push(heading);
    if (columns[index - 1]?.group === column.group) {
      upper.push(null);
      return;
    }
    upper.push(written(column.group));
    let right = index;
    while (columns[right + 1]?.group === column.group) right++;
    if (right > index) merges.push({ top: 0, left: index, bottom: 0, right });
  });
  const headings = grouped ? [upper, lower] : [upper];
  const pageBreak = [...headings];
  const brackets = random.chance(0.5);
  if (plan.columnNumbers !== undefined) headings.push([...plan.columnNumbers]);
  else if (random.chance(0.3))
    headings.push(columns.map((_, index) => (brackets ? `(${index + 1})` : String(index + 1))));
  return {
    kind: plan.kind,
    title: plan.title,
    rows: [...headings, ...bodyOf(random, plan, columns, pageBreak)],
    headingRows: headings.length,
    merges: random.chance(0.7) ? merges : [],
  };
}

function bodyOf(
  random: Random,
  plan: TablePlan,
  columns: readonly RandomColumn[],
  headings: readonly (readonly Content[])[],
): (readonly Content[])[] {
  const count = columns[0]?.cells.length ?? 0;
  const total = columns.map((column) => column.total ?? null);
  const blanks = random.chance(0.2) ? new Set(plan.separable ?? []) : new Set<number>();
  const pageBreakAt = count > 6 && random.chance(0.08) ? random.int(3, count - 2) : -1;
  const body: (readonly Content[])[] = plan.totals === 'top' ? [total] : [];
  for (let row = 0; row < count; row++) {
    if (row > 0 && blanks.has(row)) body.push([]);
    if (row === pageBreakAt) body.push(...headings);
    body.push(columns.map((column) => column.cells[row] ?? null));
  }
  if (plan.totals === 'bottom') {
    if (blanks.size > 0 && random.chance(0.3)) body.push([]);
    body.push(total);
  }
  return body;
}

/** Leaves out or exchanges one letter inside a long word. */
function misspell(random: Random, heading: string): string {
  const words = heading.split(' ');
  const long = words.findIndex((word) => /^\p{L}{8,}$/u.test(word));
  if (long < 0) return heading;
  const word = words[long]!;
  const at = random.int(2, word.length - 3);
  words[long] = random.chance(0.5)
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  return words.join(' ');
}

/** A column of consecutive numbers, as text or typed, with or without a dot. */
export function numbering(random: Random, count: number): RandomColumn {
  const dot = random.chance(0.3);
  const heading = random.pick(['No', 'NO.', 'No.', 'Nomor']);
  const cells = Array.from({ length: count }, (_, index): Content => {
    const text = `${index + 1}${dot ? '.' : ''}`;
    return { text, typed: { value: dot ? text : index + 1 } };
  });
  return { heading, cells };
}

/** How columns are computed where the table itself says it, in its row of column numbers. */
import { evaluate, rolesIn, times, type Expression, written } from '../expressions/expression';
import { numbersBetween } from '../numbers-between';
import { kept, remember } from '../remember';
import { lowestHeading, type Table, type TableColumn } from '../tables/table';
import { cellAt } from '../workbook/workbook';
import { sumOf, type Form } from './form';
import { parsePrinted } from './parse-printed';

/** A percentage is printed as a number, as a fraction, or the fraction is printed as a number. */
const factors = [100, 1, 0.01];

/**
 * The forms that the row of column numbers says, by the place of the column that they compute. A number that stands over
 * several columns of numbers (K and Rp) stands for each of them, and is computed from those at the same place under others.
 */
export function printedForms(table: Table, columns: readonly TableColumn[]): ReadonlyMap<number, readonly Form[]> {
  const forms = new Map<number, readonly Form[]>();
  const numbered = numberedColumns(table, columns);
  for (const { expression, places } of numbered.values()) {
    if (expression === null) continue;
    const operands = rolesIn(expression).map((role) => numbered.get(Number(role))?.places ?? []);
    places.forEach((result, beside) => {
      const own = operands.map((under) => besideIn(under, result, beside, places.length, columns));
      if (own.some((place) => place === undefined)) return;
      const placeOf = (role: string): string => String(own[rolesIn(expression).indexOf(role)]);
      forms.set(result, formsOf(result, withPlaces(expression, placeOf)));
    });
  }
  return forms;
}

/** True for a table that prints how some column is computed; every reading of its columns asks for it. */
export function printsForms({ sheet, headerTop, rows, area }: Table): boolean {
  return kept(known(rows), headerTop, () =>
    numbersBetween(headerTop, rows[0] ?? -1).some((row) =>
      numbersBetween(area.left, area.right).some((column) => {
        const value = cellAt(sheet, row, column)?.value;
        return typeof value === 'string' && value.includes('=');
      }),
    ),
  );
}

const known = remember((_rows: readonly number[]) => new Map<number, boolean>());

/** The column under one number that goes with one under another: it has the same heading (K, Rp), or the same place. */
function besideIn(
  under: readonly number[],
  result: number,
  beside: number,
  count: number,
  columns: readonly TableColumn[],
): number | undefined {
  const lowest = (place: number): string => lowestHeading(columns[place]!.heading).toLowerCase();
  return under.length === count ? under[beside] : under.find((place) => lowest(place) === lowest(result));
}

interface Numbered {
  readonly expression: Expression | null;
  /** The columns of numbers below it, by their places among all. */
  readonly places: readonly number[];
}

/** What the row of column numbers says, by number; nothing where it says of no column how it is computed. */
function numberedColumns(table: Table, columns: readonly TableColumn[]): Map<number, Numbered> {
  // Where the headings are unknown it counts as the first row of data.
  for (let row = table.headerTop; row <= (table.rows[0] ?? -1); row++) {
    const cells = numbersBetween(table.area.left, table.area.right).flatMap((index) => {
      const value = cellAt(table.sheet, row, index)?.value ?? null;
      const printed = typeof value === 'string' || typeof value === 'number' ? parsePrinted(String(value)) : null;
      return printed === null ? [] : [{ ...printed, index }];
    });
    if (cells.length < 3 || cells.every(({ expression }) => expression === null)) continue;
    return new Map(
      cells.map(({ number, expression, index }, at) => {
        const next = cells[at + 1]?.index ?? table.area.right + 1;
        const isBelow = (column: TableColumn): boolean => column.index >= index && column.index < next;
        return [number, { expression, places: columns.flatMap((column, place) => (isBelow(column) ? [place] : [])) }];
      }),
    );
  }
  return new Map();
}

function withPlaces(expression: Expression, placeOf: (role: string) => string): Expression {
  if (typeof expression === 'number') return expression;
  if (typeof expression === 'string') return placeOf(expression);
  const { sign, left, right } = expression;
  return { sign, left: withPlaces(left, placeOf), right: withPlaces(right, placeOf) };
}

function formsOf(result: number, expression: Expression): Form[] {
  const operands = rolesIn(expression).map(Number);
  if (operands.includes(result)) return [];
  const said = { isPrinted: true, words: /(?:)/ } as const;
  const parts = written(expression);
  // Nothing but columns, added up.
  if (parts.every((part) => /^(?:\d+|[+()])$/.test(String(part)) && typeof part === 'string'))
    return [{ ...sumOf(result, operands), ...said }];
  const isQuotient = parts.includes('÷');
  const isPercent = isQuotient && typeof expression === 'object' && expression.sign === '×' && expression.right === 100;
  const bare = isPercent ? expression.left : expression;
  return (isQuotient ? factors : [1]).map((factor) => {
    const scaled = factor === 1 ? bare : times(bare, factor);
    return {
      ...{ result, operands, addsUp: false, isQuotient, ...said },
      expression: () => scaled,
      compute: (values) => evaluate(scaled, (role) => values[operands.indexOf(Number(role))]!),
    };
  });
}

/** What rests on a guess: it only warns. */
import { knownHeading } from '../recognise/known-headings';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { hasGuessedNames, isGuessed, type Table } from '../tables/table';
import { readCell } from '../workbook/read-cell';
import { cellAt } from '../workbook/workbook';
import { tally, type Judgements } from './groups';

/** So many sums of a column at least fail before the nesting is doubted. */
const fewestBroken = 3;

/** Groups of sums that fail more often than they hold: the nesting was misread, or nothing adds up there. */
export function doubtfulGroups(equations: readonly Equation[], judgements: Judgements): Set<string> {
  const sums = equations.filter(({ rule }) => rule === 'jumlah');
  const doubtful = [...tally(sums, judgements)].filter(
    ([, { kept, broken }]) => broken > kept && broken >= fewestBroken,
  );
  return new Set(doubtful.map(([key]) => key));
}

/** The columns of numbers of a table whose headings nobody knows. */
function unreadColumns({ open, sheet, rows }: Table): number[] {
  return open.flatMap(({ index, heading, refuted }) =>
    refuted === undefined &&
    knownHeading(heading.split(' › ')).matches.size === 0 &&
    rows.some((row) => readCell(cellAt(sheet, row, index)).kind === 'number')
      ? [index]
      : [],
  );
}

/** True for an equation of which a number stands in a guessed column, or in a row that is only guessed to be whose it is. */
export function restsOnGuess({ result, operands }: Equation): boolean {
  return (
    [result, ...operands].some(({ table, column }) => isGuessed(column) || hasGuessedNames(table)) ||
    mayLackPart(operands)
  );
}

/** True for parts of one row among which a column of numbers stands whose heading nobody knows: it may be one of them. */
function mayLackPart(operands: readonly Quantity[]): boolean {
  const [first] = operands;
  if (first === undefined || operands.length < 2) return false;
  if (!operands.every(({ row, column }) => row === first.row && column.spec === first.column.spec)) return false;
  const indexes = operands.map(({ column }) => column.index);
  const [left, right] = [Math.min(...indexes) - 1, Math.max(...indexes) + 1];
  return unreadColumns(first.table).some((index) => index >= left && index <= right);
}

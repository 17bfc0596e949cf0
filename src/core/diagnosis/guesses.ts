/** What rests on a guess: it only warns. */
import { numberSpec } from '../arithmetic/columns';
import { isUnknownText } from '../recognise/known-headings';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { hasGuessedNames, isGuessed, type Table } from '../tables/table';
import { readCell } from '../workbook/read-cell';
import { cellAt } from '../workbook/workbook';
import { groupKey, tally, type Judgements } from './groups';

/** So many mistakes at least are in a column before the nesting is doubted. */
const fewestBroken = 3;

/**
 * Groups of sums with more mistakes than sums that hold: the nesting was misread, or nothing adds up there. What holds once
 * one number is corrected is one mistake.
 * @param repairs the equations that each correction repairs
 */
export function doubtfulGroups(
  equations: readonly Equation[],
  judgements: Judgements,
  repairs: readonly (readonly Equation[])[],
): Set<string> {
  const sums = equations.filter(({ rule }) => rule === 'jumlah');
  const tallies = tally(sums, judgements);
  for (const repaired of repairs) {
    const keys = repaired.filter(({ rule }) => rule === 'jumlah').map(groupKey);
    keys.forEach((key, index) => {
      const counts = tallies.get(key);
      if (counts === undefined || keys.indexOf(key) === index) return;
      counts.broken--;
      counts.kept++;
    });
  }
  const doubtful = [...tallies].filter(([, { kept, broken }]) => broken > kept && broken >= fewestBroken);
  return new Set(doubtful.map(([key]) => key));
}

/** True for an equation of which a number stands in a guessed column, or in a row that is only guessed to be whose it is. */
export function restsOnGuess({ rule, result, operands }: Equation): boolean {
  const all = [result, ...operands];
  const isNamed = !needsNoNames(rule, result.table) || operands.some(({ table }) => table !== result.table);
  return (
    all.some(({ table, column }) => isGuessed(column) || (isNamed && hasGuessedNames(table))) ||
    mayLackPart(result, operands)
  );
}

/** Rules between the numbers of one table that say the same whatever its rows are called. */
const withoutNames: readonly string[] = [
  'perubahan',
  'hitungan',
  'sisa',
  'persen-anggaran',
  'kategori',
  'capaian',
  'kemajuan',
];

/** True for a rule that needs no names in a table: of the numbers of a row, or a sum of rows that are not nested by them. */
export function needsNoNames(rule: string, { layout }: Table): boolean {
  return withoutNames.includes(rule) || (rule === 'jumlah' && layout.hierarchy === undefined);
}

/** True for parts of one row among which a column of such numbers stands that plays no role, or an unknown one beside them. */
function mayLackPart(result: Quantity, operands: readonly Quantity[]): boolean {
  const [first] = operands;
  if (first === undefined || operands.length < 2) return false;
  const { table, row, column } = first;
  // A percentage is no sum of amounts.
  if (result.column.spec.content !== column.spec.content) return false;
  if (!operands.every((operand) => operand.row === row && operand.column.spec === column.spec)) return false;
  const indexes = operands.map((operand) => operand.column.index);
  const [left, right] = [Math.min(...indexes), Math.max(...indexes)];
  return table.open.some(({ index, heading, refuted }) => {
    if (index === result.column.index || indexes.includes(index)) return false;
    if (refuted !== undefined || index < left - 1 || index > right + 1) return false;
    const isUnknown = isUnknownText(heading);
    if (!isUnknown && (index < left || index > right)) return false;
    if (isUnknown) return hasNumber(table, index);
    return numberSpec(table.sheet, table.rows, { index, heading })?.content === column.spec.content;
  });
}

function hasNumber({ sheet, rows }: Table, index: number): boolean {
  return rows.some((row) => readCell(cellAt(sheet, row, index)).kind === 'number');
}

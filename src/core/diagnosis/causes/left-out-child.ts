import { cellText } from '../../workbook/workbook';
import { equationOf, type Cause } from './cause';

/** One part of a sum left out, or counted twice. */
export const leftOutChild: Cause = (culprit) => {
  const equation = equationOf(culprit);
  if (equation === null || equation.operands.length < 2) return null;
  if (equation.operands[0]!.column !== culprit.quantity.column) return null;
  const difference = culprit.corrected - culprit.quantity.value;
  for (const part of equation.operands) {
    if (part.value === 0) continue;
    const { table } = part;
    const role = table.layout.hierarchy ?? 'kelompok';
    const column = table.columns.find((each) => each.spec.role === role);
    const name = column === undefined ? '' : cellText(table.sheet, part.row, column.index);
    if (Math.abs(part.value - difference) < part.step / 2) return { id: 'cause.leftOut', values: { name } };
    if (Math.abs(part.value + difference) < part.step / 2) return { id: 'cause.countedTwice', values: { name } };
  }
  return null;
};

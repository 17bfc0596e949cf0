import type { Quantity } from '../../tables/quantity';
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
    const name = nameOf(part);
    if (name === '') continue;
    if (Math.abs(part.value - difference) < part.step / 2) return { id: 'cause.leftOut', values: { name } };
    if (Math.abs(part.value + difference) < part.step / 2) return { id: 'cause.countedTwice', values: { name } };
  }
  return null;
};

/** What a row is called: its programme or group, or the first words in it where nothing is known of the table. */
function nameOf({ table, row }: Quantity): string {
  const role = table.layout.hierarchy ?? 'kelompok';
  const known = table.columns.filter(({ spec }) => spec.role === role);
  const named = known.length > 0 ? known : table.columns.filter(({ spec }) => spec.content === 'text');
  const texts = named.map(({ index }) => cellText(table.sheet, row, index));
  return texts.find((text) => /\p{L}{3}/u.test(text)) ?? '';
}

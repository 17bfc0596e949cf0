import { cellAt } from '../../workbook/workbook';
import type { Quantity } from '../../tables/quantity';
import type { Cause } from './cause';

const THOUSAND = 1000;

/** `125.000` pasted where a dot counts as a decimal sign: 125 stands for 125000. */
export const thousandth: Cause = ({ quantity, corrected }) => {
  const { sheet } = quantity.table;
  const isTyped = cellAt(sheet, quantity.row, quantity.column.index)?.formula === undefined;
  return isTyped && isThousandfold(quantity, corrected) ? { id: 'cause.thousandth', values: {} } : null;
};

/** True when a value is a thousand times a number below a thousand, to the whole. */
export function isThousandfold({ value: own, printedPerUnit }: Quantity, value: number): boolean {
  if (own === 0 || Math.abs(own * printedPerUnit) >= THOUSAND) return false;
  return Math.abs(value - own * THOUSAND) * printedPerUnit < 0.5;
}

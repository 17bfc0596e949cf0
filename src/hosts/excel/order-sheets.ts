/** Puts sheets of the open workbook in an order. */
import { inOrder } from '../../core/workbook/in-order';
import type { ContextObject } from './excel-api';

/**
 * Moves sheets among the places that they have together; all others stay where they are. The moves wait for the next sync.
 * @param now all sheets of the workbook as they stand
 * @param order sheets in the order that they are to have; names that are no sheets count for nothing
 * @example orderSheets(context, ['A', 'Catatan', 'B'], ['B', 'A']) // 'B', 'Catatan', 'A'
 */
export function orderSheets({ workbook }: ContextObject, now: readonly string[], order: readonly string[]): void {
  const names = [...now];
  inOrder(now, (name) => name, order).forEach((name, position) => {
    if (names[position] === name) return;
    names.splice(names.indexOf(name), 1);
    names.splice(position, 0, name);
    workbook.worksheets.getItem(name).position = position;
  });
}

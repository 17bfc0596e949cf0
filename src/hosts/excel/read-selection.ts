/** Which cells are selected. */
import { parseArea, unquoteSheet } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import type { ExcelHost } from './excel-api';

/** A rectangle of one sheet. */
export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The cells that are selected on the sheet in front, in one round trip.
 * @returns null when no cells, or several rectangles, are selected
 * @throws the error of Excel when the round trip fails for another reason
 * @example await readSelection(host) // { sheet: '3.2', area: { top: 2, left: 1, bottom: 19, right: 9 } }
 */
export async function readSelection(host: ExcelHost): Promise<Selection | null> {
  try {
    return await host.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return parseSelection(range.address);
    });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (code === 'InvalidSelection') return null;
    throw error;
  }
}

/** Excel writes the sheet's name between apostrophes where a formula needs them, and whole columns as `A:C`. */
function parseSelection(address: string): Selection | null {
  const mark = address.lastIndexOf('!');
  const area = parseArea(address.slice(mark + 1));
  return area === null ? null : { sheet: unquoteSheet(address.slice(0, mark)), area };
}

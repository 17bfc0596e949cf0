/** Writes into single cells: repairs, and taking them back. */
import type { Cell, Place } from '../../core/workbook/workbook';
import { contentInput, readInput, TEXT_FORMAT } from './cell-content';
import type { CellContent } from './cell-content';
import { changeCells } from './change-cells';
import type { CellsWritten } from './change-cells';
import type { ExcelHost } from './excel-api';

export type { CellsWritten, SkippedCell, SkipReason } from './change-cells';

/** One cell that is to be changed. */
export interface CellChange {
  readonly place: Place;
  readonly content: CellContent;
  /** The cell as it was read; one that holds something else by now is left alone. */
  readonly was: Cell | undefined;
}

/**
 * Writes cells in two round trips: one looks at them and remembers what stands there, one writes. A cell that is not as
 * it was read, or whose sheet is protected or gone, is skipped and told of.
 * @throws ExcelOperationFailed when a round trip fails; what was written is put back
 * @example const { undo } = await writeCells(host, [{ place, content: { formula: '=E3/D3' }, was: cell }]);
 */
export async function writeCells(host: ExcelHost, changes: readonly CellChange[]): Promise<CellsWritten> {
  return changeCells(
    host,
    changes.map(({ place, content, was }) => ({
      place,
      expected: readInput(was),
      write(range, { format }) {
        // In the text format a formula would stay a text and a number become one.
        if ('format' in content) range.numberFormat = [[content.format]];
        else if (format === TEXT_FORMAT && !('text' in content)) range.numberFormat = [['General']];
        range.formulas = [[contentInput(content, format)]];
      },
    })),
  );
}

/** The contents of a planned sheet as the arrays that Excel takes, in blocks that fit one request. */
import { groupBy } from '../../core/group-by';
import { renameSheets } from '../../core/workbook/rename-sheets';
import type { PlannedCell, SheetPlan } from '../../core/scaffold/sheet-plan';
import { textInput } from './cell-content';
import type { CellInput } from './cell-content';
import { BYTES_PER_CALL } from './request-size';
import type { Step } from './request-size';

/** How large a block may grow before the next begins. */
const BYTES_PER_BLOCK = 500_000;

/** Whole rows of a sheet. */
interface Block {
  readonly top: number;
  readonly formulas: CellInput[][];
  readonly formats: (string | null)[][];
  bytes: number;
}

/** The steps that write the contents and number formats of a sheet. */
export function contentSteps(plan: SheetPlan, names: ReadonlyMap<string, string>): Step[] {
  const width = Math.max(0, ...plan.cells.map(({ column }) => column)) + 1;
  const rows = groupBy(plan.cells, ({ row }) => row);
  const blocks: Block[] = [];
  const height = Math.max(-1, ...rows.keys()) + 1;
  for (let row = 0; row < height; row += 1) {
    let block = blocks.at(-1);
    if (block === undefined || block.bytes > BYTES_PER_BLOCK) {
      block = { top: row, formulas: [], formats: [], bytes: 0 };
      blocks.push(block);
    }
    addRow(block, width, rows.get(row) ?? [], names);
  }
  return blocks.map(({ top, formulas, formats, bytes }) => ({
    bytes: bytes + 3 * BYTES_PER_CALL,
    put(worksheet) {
      const range = worksheet.getRangeByIndexes(top, 0, formulas.length, width);
      // null leaves a format as it is on a new sheet: General.
      if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
      range.formulas = formulas;
    },
  }));
}

function addRow(block: Block, width: number, cells: readonly PlannedCell[], names: ReadonlyMap<string, string>): void {
  const formulas = new Array<CellInput>(width).fill('');
  const formats = new Array<string | null>(width).fill(null);
  for (const cell of cells) {
    formulas[cell.column] = inputOf(cell, names);
    formats[cell.column] = cell.format ?? null;
  }
  block.formulas.push(formulas);
  block.formats.push(formats);
  block.bytes += JSON.stringify(formulas).length + JSON.stringify(formats).length;
}

function inputOf({ formula, value, format }: PlannedCell, names: ReadonlyMap<string, string>): CellInput {
  if (formula !== undefined) return renameSheets(formula, names);
  return typeof value === 'string' ? textInput(value, format) : (value ?? '');
}

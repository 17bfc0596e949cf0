/** Leaves a cell as it is when its content was only looked at in the editor. */
import { CellValueType, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  IEditorBridgeService,
  SheetInterceptorService,
  type ISheetLocation,
} from '@univerjs/preset-sheets-core';
import { plainText, toRichText } from './rich-text';

/** Before all others: Univer asks its interceptors with a higher priority first. */
const BEFORE_ALL = 2000;
const TEXT_FORMAT = '@';

type Through = (key: unknown) => (cell: Nullable<ICellData>, place: ISheetLocation) => Nullable<ICellData>;

/**
 * Univer reads what stands in the editor anew, also when nothing was typed: a date that is shown as `Agustus 2025` would
 * become a text, the text `001` a number, and a text of several lines one line.
 * Call it before others intercept what the editor opens with: their changes are seen here then.
 */
export function keepUnchanged(injector: Injector): void {
  const bridge = injector.get(IEditorBridgeService);
  const interceptors = injector.get(SheetInterceptorService).writeCellInterceptor;
  let opened = { key: '', text: '' };

  const through = interceptors.fetchThroughInterceptors.bind(interceptors) as Through;
  interceptors.fetchThroughInterceptors = ((key: unknown) => {
    const give = through(key);
    if (key !== BEFORE_CELL_EDIT) return give;
    return (cell, place) => {
      const shown = asEntered(give(cell, place), formatAt(place));
      opened = { key: keyOf(place), text: textOf(shown) };
      return shown;
    };
  }) as Through as typeof interceptors.fetchThroughInterceptors;

  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_ALL,
    handler: (given, context, next) => {
      const isSame = opened.key === keyOf(context) && isEntered(opened.text, given);
      if (bridge.getEditorDirty() || !isSame) return next(given);
      return context.worksheet.getCellRaw(context.row, context.col);
    },
  });
}

function keyOf({ unitId, subUnitId, row, col }: ISheetLocation): string {
  return `${unitId} ${subUnitId} ${String(row)} ${String(col)}`;
}

function formatAt({ workbook, worksheet, row, col }: ISheetLocation): string {
  return workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern ?? '';
}

/** Texts that would be no texts when they are entered: formulas, and numbers that would lose the zero or the plus in front. */
const WITH_APOSTROPHE = /^(?:=.|[0+]\d+$)/;

/**
 * A text as it is entered: with an apostrophe in front where it would be something else without, as Excel shows it, and in
 * lines, which the editor would join.
 */
function asEntered(cell: Nullable<ICellData>, format: string): Nullable<ICellData> {
  if (typeof cell?.v !== 'string' || cell.p || cell.f || cell.t === CellValueType.NUMBER) return cell;
  // What is entered into a cell for texts is one anyway, and would keep the apostrophe.
  if (format !== TEXT_FORMAT && WITH_APOSTROPHE.test(cell.v)) return { ...cell, v: `'${cell.v}` };
  return /[\r\n]/.test(cell.v) ? { ...cell, p: toRichText([{ text: cell.v, font: {} }], undefined) } : cell;
}

function textOf(cell: Nullable<ICellData>): string {
  return cell?.f ?? plainText(cell?.p) ?? String(cell?.v ?? '');
}

/** Whether a text is what stood in the editor: Univer takes an apostrophe in front away and writes formulas its own way. */
function isEntered(text: string, cell: Nullable<ICellData>): boolean {
  if (cell?.f) return text.startsWith('=');
  return text === (cell?.t === CellValueType.FORCE_STRING ? `'${textOf(cell)}` : textOf(cell));
}

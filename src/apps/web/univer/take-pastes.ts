/** Pasting from other programs: only values come in, read as an Indonesian writes numbers. */
import type { ICellData, Injector, Worksheet } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import { formatArea, formatCell } from '../../../core/workbook/address';
import { pastedTable } from './pasted-table';
import { readPasted, type PastedColumn, type PastedValue } from './read-pasted';
import { toArea } from './rule-resources';

/** What became of a paste. */
export type Pasted =
  | {
      readonly numbers: number;
      readonly doubtful: readonly { readonly cell: string; readonly text: string; readonly value: number }[];
      readonly left: readonly { readonly cell: string; readonly text: string }[];
      /** How many rows and columns were pasted into that nobody sees. */
      readonly hidden: number;
    }
  /** Nothing was pasted: these merged cells have room for one content only. */
  | { readonly merged: string };

const TEXT = 1;
const NUMBER = 2;

/** Univer's name for pasting values without their looks. */
const VALUES_ONLY = 'special-paste-value';

/** How many cells above and below the pasted ones tell what a column holds. */
const AROUND = 50;

/**
 * Takes what is pasted from other programs; what was copied in the grid itself is Univer's.
 * @param tell told what became of each paste
 */
export function takePastes(api: FUniver, injector: Injector, tell: (pasted: Pasted) => void): void {
  const clipboard = injector.get(ISheetClipboardService);
  const commands = injector.get(ICommandService);
  const isOwn = (html: string): boolean => {
    const id = /data-copy-id="([^"]+)"/.exec(html)?.[1];
    return id !== undefined && clipboard.copyContentCache().get(id) !== undefined;
  };
  /** False when nothing that is pasted is a table or a text. */
  const take = (html: string, text: string): boolean => {
    const rows = pastedTable(html, text);
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const selection = sheet?.getActiveRange();
    if (rows.every((row) => row.every((cell) => cell === '')) || !sheet || !selection) return false;
    tell(paste(rows, sheet, selection, (id, params) => commands.syncExecuteCommand(id, params)));
    return true;
  };

  let copied: { readonly copyId: string; readonly plain: string } | null = null;
  const copy = clipboard.generateCopyContent.bind(clipboard);
  clipboard.generateCopyContent = (...cells) => {
    const content = copy(...cells);
    if (content) copied = content;
    return content;
  };
  /** What was copied here as its text alone, as Ctrl+Shift+V brings it: values, and not how they are shown. */
  const ownText = (html: string, text: string): string | null => {
    if (html !== '' || copied === null || !isSameText(copied.plain, text)) return null;
    return clipboard.copyContentCache().get(copied.copyId) === undefined ? null : copied.copyId;
  };

  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = async (html = '', text = '', files) => {
    const own = ownText(html, text);
    if (own !== null) return clipboard.pasteByCopyId(own, VALUES_ONLY);
    return (!isOwn(html) && take(html, text)) || legacyPaste(html, text, files);
  };
  const pasteItem = clipboard.paste.bind(clipboard);
  clipboard.paste = async (item, kind) => {
    const textOf = async (type: string): Promise<string> =>
      item.types.includes(type) ? (await item.getType(type)).text() : '';
    const html = await textOf('text/html');
    const isPlain = kind === undefined || kind === 'default-paste';
    return (isPlain && !isOwn(html) && take(html, await textOf('text/plain'))) || pasteItem(item, kind);
  };
}

/** Some systems write the ends of lines another way. */
function isSameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}

type Execute = (id: string, params: object) => boolean;

function paste(rows: readonly (readonly string[])[], sheet: FWorksheet, selection: FRange, execute: Execute): Pasted {
  const selected = selection.getRange();
  const [top, left] = [selected.startRow, selected.startColumn];
  const model = sheet.getSheet();
  const width = Math.max(...rows.map((row) => row.length));
  // One value goes into every selected cell, as in Excel.
  const isOne = rows.length === 1 && width === 1 && sheet.getSheet().getMergedCell(top, left) === null;
  const texts = isOne
    ? Array.from({ length: selected.endRow - top + 1 }, () =>
        Array.from({ length: selected.endColumn - left + 1 }, () => rows[0]![0]!),
      )
    : rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const merged = coveredBy(model, texts, top, left);
  if (merged !== null) return { merged };

  const [bottom, right] = [top + texts.length - 1, left + texts[0]!.length - 1];
  if (bottom >= sheet.getMaxRows()) sheet.setRowCount(bottom + 1);
  if (right >= sheet.getMaxColumns()) sheet.setColumnCount(right + 1);
  const columns = texts[0]!.map((_, index) => columnAt(sheet, left + index, top, bottom));
  const { values, numbers, doubtful, left: stayed } = readPasted(texts, columns);
  const value: Record<number, Record<number, ICellData>> = {};
  values.forEach((row, index) => {
    value[top + index] = Object.fromEntries(row.map((each, column) => [left + column, cellOf(each)]));
  });
  const range = { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
  const place = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  execute('sheet.command.set-range-values', { ...place, range, value });
  sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  const at = (each: { readonly row: number; readonly column: number }): string =>
    formatCell(top + each.row, left + each.column);
  return {
    numbers,
    doubtful: doubtful.map((each) => ({ cell: at(each), text: each.text, value: each.value })),
    left: stayed.map((each) => ({ cell: at(each), text: each.text })),
    hidden:
      texts.filter((_, row) => !model.getRowVisible(top + row)).length +
      columns.filter((_, column) => !model.getColVisible(left + column)).length,
  };
}

/** Merged cells of which a cell without room of its own would get a content; null where there are none. */
function coveredBy(model: Worksheet, texts: readonly (readonly string[])[], top: number, left: number): string | null {
  for (const [index, row] of texts.entries()) {
    for (const [column, text] of row.entries()) {
      const merge = model.getMergedCell(top + index, left + column);
      const isFirst = merge?.startRow === top + index && merge.startColumn === left + column;
      if (merge && !isFirst && text !== '') return formatArea(toArea(merge));
    }
  }
  return null;
}

/** What the cells that are pasted into, and those around them, say about their column. */
function columnAt(sheet: FWorksheet, column: number, top: number, bottom: number): PastedColumn {
  const model = sheet.getSheet();
  const styles = sheet.getWorkbook().getStyles();
  const numbers: number[] = [];
  for (let row = Math.max(0, top - AROUND); row <= Math.min(bottom + AROUND, sheet.getMaxRows() - 1); row += 1) {
    const cell = row < top || row > bottom ? model.getCellRaw(row, column) : null;
    if (typeof cell?.v === 'number' && cell.t === NUMBER) numbers.push(cell.v);
  }
  const formats = Array.from(
    { length: bottom - top + 1 },
    (_, row) => styles.getStyleByCell(model.getCellRaw(top + row, column))?.n?.pattern ?? '',
  );
  return { formats, numbers };
}

function cellOf({ value, isFormula, format }: PastedValue): ICellData {
  const style = format === undefined ? {} : { s: { n: { pattern: format } } };
  const content = { f: null, si: null, p: null, ...style };
  if (isFormula) return { ...content, f: String(value), v: null };
  if (value === '') return { ...content, v: null, t: null };
  return { ...content, v: value, t: typeof value === 'number' ? NUMBER : TEXT };
}

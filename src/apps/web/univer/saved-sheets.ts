/** From what is open in Univer to what is saved as a new file. */
import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Area, Cell } from '../../../core/workbook/workbook';
import type { SavedCell, SavedNote, SavedSheet, SavedWorkbook } from '../../../hosts/xlsx/export-model';
import type { SavedPage } from '../../../hosts/xlsx/export-page';
import type { GridContent } from '../grid/grid';
import {
  CONDITIONS,
  fromUniverCondition,
  fromUniverValidation,
  VALIDATIONS,
  type UniverCondition,
  type UniverValidation,
} from './rule-resources';
import { fromRichText } from './rich-text';
import { groupsOf, rowBreaksOf } from './line-marks';
import { plainColor } from './saved-look';
import { fromUniverNames, NAMES, type UniverName } from './saved-names';
import type { CellMarks } from './saved-snapshot';
import type { WorkbookExtras } from './sheet-extras';
import { hiddenOf, heightsOf, widthsOf } from './snapshot-lines';
import { layOver, SnapshotLooks } from './snapshot-looks';

const errorCode =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!)$/;

/** Univer's code for a text that was typed behind an apostrophe. */
const FORCED_TEXT = 4;

type Rows = (SavedCell | undefined)[][];

/**
 * Everything that is saved of the workbook that the grid shows.
 * @param snapshot what Univer gives of it
 * @param extras what is kept beside it
 */
export function savedWorkbook(grid: GridContent, snapshot: IWorkbookData, extras: WorkbookExtras): SavedWorkbook {
  const saving = savedSheetBySheet(grid, snapshot, extras);
  let saved = saving.next();
  while (saved.done !== true) saved = saving.next();
  return saved.value;
}

/** The same in pieces: whoever takes it may let the page live after each sheet. */
export function* savedSheetBySheet(
  grid: GridContent,
  snapshot: IWorkbookData,
  extras: WorkbookExtras,
): Generator<void, SavedWorkbook> {
  const validations = resource<Record<string, UniverValidation[]>>(snapshot, VALIDATIONS);
  const conditions = resource<Record<string, UniverCondition[]>>(snapshot, CONDITIONS);
  const looks = new SnapshotLooks(snapshot.styles);
  const sheets: SavedSheet[] = [];
  for (const { id, name, hidden } of grid.sheets()) {
    const sheet = snapshot.sheets[id] ?? {};
    const rows: Rows = [];
    const columnLooks = looks.ofLines(sheet.columnData);
    const rowLooks = looks.ofLines(sheet.rowData);
    takeLooks(sheet, looks, rows);
    takeContent(grid, id, sheet.cellData, rows);
    layOver(rows, columnLooks, rowLooks);
    sheets.push({
      name,
      hidden,
      rows: Array.from(rows, (row) => row && Array.from(row)),
      merges: grid.merges(id),
      hiddenRows: hiddenOf(sheet.rowData),
      hiddenColumns: hiddenOf(sheet.columnData),
      columnWidths: widthsOf(sheet),
      rowHeights: heightsOf(sheet),
      columnLooks,
      rowLooks,
      frozenRows: Math.max(0, sheet.freeze?.ySplit ?? 0),
      frozenColumns: Math.max(0, sheet.freeze?.xSplit ?? 0),
      showsGridlines: sheet.showGridlines !== 0,
      validations: (validations[id] ?? []).flatMap((rule) => fromUniverValidation(rule) ?? []),
      conditions: (conditions[id] ?? []).flatMap((rule) => fromUniverCondition(rule) ?? []),
      page: pageOf(extras.of(id).page, rowBreaksOf(sheet.rowData)),
      ...properties(sheet),
      ...extras.of(id).beside,
    });
    yield;
  }
  const nameOf = new Map(grid.sheets().map(({ id, name }) => [id, name]));
  const names = fromUniverNames(resource<Record<string, UniverName>>(snapshot, NAMES), nameOf);
  return { sheets, names, notes: notesOf(extras, nameOf), ...extras.beside };
}

/** What can be changed in the grid, and the groups of lines. */
function properties(sheet: Partial<IWorksheetData>): Partial<SavedSheet> {
  const tabColor = plainColor(sheet.tabColor);
  const zoom = Math.round((sheet.zoomRatio ?? 1) * 100);
  const rowGroups = groupsOf(sheet.rowData);
  const columnGroups = groupsOf(sheet.columnData);
  return {
    ...(tabColor === null ? {} : { tabColor }),
    ...(zoom === 100 ? {} : { zoom }),
    ...(rowGroups === undefined ? {} : { rowGroups }),
    ...(columnGroups === undefined ? {} : { columnGroups }),
  };
}

function withoutBreaks({ rowBreaks: _, ...page }: SavedPage): SavedPage {
  return page;
}

function pageOf(page: SavedPage | null, rowBreaks: readonly number[]): SavedPage | null {
  if (rowBreaks.length > 0) return { ...(page ?? { fit: null }), rowBreaks };
  return page && withoutBreaks(page);
}

/**
 * What a part of Univer has saved with the workbook; nothing when it has nothing. Univer writes the workbook's own id
 * before the sheet when rows were inserted, which in a file would name another one: `'[workbook-1]2.4 PK'!$C$4`.
 */
function resource<T extends object>({ id, resources = [] }: IWorkbookData, name: string): T | Record<string, never> {
  const data = resources.find((each) => each.name === name)?.data ?? '';
  return data === '' ? {} : (JSON.parse(data.replaceAll(`[${id}]`, '')) as T);
}

function notesOf(extras: WorkbookExtras, nameOf: ReadonlyMap<string, string>): SavedNote[] {
  const ofWorkbook = [...extras.notes].map(([key, text]): SavedNote => ({ key, sheet: null, text }));
  const ofSheets = [...nameOf].flatMap(([id, sheet]) =>
    [...extras.of(id).notes].map(([key, text]): SavedNote => ({ key, sheet, text })),
  );
  return [...ofWorkbook, ...ofSheets];
}

/** Also cells without content, such as the ones to type into. */
function takeLooks({ cellData }: Partial<IWorksheetData>, looks: SnapshotLooks, rows: Rows): void {
  for (const [row, cells] of Object.entries(cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
      const look = looks.of(cell?.s);
      const { link, linkTip }: CellMarks = cell?.custom ?? {};
      const runs = fromRichText(cell?.p);
      if (look === null && link === undefined && runs === null) continue;
      (rows[Number(row)] ??= [])[Number(column)] = {
        value: null,
        ...look,
        ...(link === undefined ? {} : { link }),
        ...(linkTip === undefined ? {} : { linkTip }),
        ...(runs === null ? {} : { runs }),
      };
    }
  }
}

function takeContent(grid: GridContent, id: string, data: IWorksheetData['cellData'] | undefined, rows: Rows): void {
  const used = grid.usedArea(id);
  if (used === null) return;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const cell = grid.cell(id, row, column);
      if (cell === undefined) continue;
      const line = (rows[row] ??= []);
      const spill = grid.spillArea(id, row, column);
      const given = data?.[row]?.[column];
      const marks: CellMarks = given?.custom ?? {};
      const { look } = line[column] ?? {};
      line[column] = {
        ...line[column],
        ...(given?.t === FORCED_TEXT ? { look: { ...look, apostrophe: true } } : {}),
        ...content(cell),
        ...arrayMark(cell, { top: row, left: column }, spill, marks),
      };
    }
  }
}

/** How a formula works on ranges; Univer itself takes all of their cells. */
function arrayMark(
  { formula }: Cell,
  { top, left }: Pick<Area, 'top' | 'left'>,
  spill: Area | null,
  marks: CellMarks,
): Pick<SavedCell, 'spill' | 'intersects'> {
  if (formula === undefined) return {};
  if (spill !== null) return { spill };
  if (marks.isArray === true) return { spill: { top, left, bottom: top, right: left } };
  return marks.intersecting === formula ? { intersects: true } : {};
}

/** Univer keeps an error value as its text. */
function content(cell: Cell): SavedCell {
  const { value } = cell;
  return typeof value === 'string' && errorCode.test(value) ? { ...cell, value: { error: value } } : cell;
}

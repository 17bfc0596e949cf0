/** From what is open in Univer to what is saved as a new file. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Area, Cell } from '../../../core/workbook/workbook';
import type {
  LineLook,
  SavedCell,
  SavedLook,
  SavedNote,
  SavedSheet,
  SavedWorkbook,
} from '../../../hosts/xlsx/export-model';
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
import { fromStyle, plainColor } from './saved-look';
import { fromUniverNames, NAMES, type UniverName } from './saved-names';
import type { CellMarks } from './saved-snapshot';
import type { WorkbookExtras } from './sheet-extras';

/** Excel measures columns in digits of its usual font, which are 7 pixels wide, and rows in points. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 72 / 96;

const errorCode = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

type Rows = (SavedCell | undefined)[][];

/**
 * Everything that is saved of the workbook that the grid shows.
 * @param snapshot what Univer gives of it
 * @param extras what is kept beside it
 */
export function savedWorkbook(grid: GridContent, snapshot: IWorkbookData, extras: WorkbookExtras): SavedWorkbook {
  const validations = resource<Record<string, UniverValidation[]>>(snapshot, VALIDATIONS);
  const conditions = resource<Record<string, UniverCondition[]>>(snapshot, CONDITIONS);
  const looks = new SnapshotLooks(snapshot.styles);
  const sheets = grid.sheets().map(({ id, name, hidden }) => {
    const sheet = snapshot.sheets[id] ?? {};
    const rows: Rows = [];
    const columnLooks = looks.ofLines(sheet.columnData);
    const rowLooks = looks.ofLines(sheet.rowData);
    takeLooks(sheet, looks, rows);
    takeContent(grid, id, sheet.cellData, rows);
    layOver(rows, columnLooks, rowLooks);
    return {
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
    };
  });
  const nameOf = new Map(grid.sheets().map(({ id, name }) => [id, name]));
  const names = fromUniverNames(resource<Record<string, UniverName>>(snapshot, NAMES), nameOf);
  return { sheets, names, notes: notesOf(extras, nameOf), from1904: extras.from1904 };
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

/** The looks and formats of a snapshot; each style is read once. */
class SnapshotLooks {
  private readonly read = new Map<string, Pick<SavedCell, 'look' | 'format'>>();

  constructor(private readonly styles: IWorkbookData['styles']) {}

  of(style: ICellData['s']): Pick<SavedCell, 'look' | 'format'> | null {
    if (typeof style !== 'string') return style ? this.readStyle(style) : null;
    const known = this.read.get(style);
    if (known !== undefined) return known;
    const given = this.styles[style];
    const read = given ? this.readStyle(given) : {};
    this.read.set(style, read);
    return read;
  }

  /** The looks of whole rows or columns. */
  ofLines(lines: IWorksheetData['rowData'] | IWorksheetData['columnData'] | undefined): Map<number, LineLook> {
    const looks = new Map<number, LineLook>();
    for (const [line, { s }] of Object.entries(lines ?? {})) {
      const look = this.of(s);
      if (look !== null && Object.keys(look).length > 0) looks.set(Number(line), look);
    }
    return looks;
  }

  private readStyle(style: IStyleData): Pick<SavedCell, 'look' | 'format'> {
    const look: SavedLook = fromStyle(style);
    const format = style.n?.pattern;
    return { ...(Object.keys(look).length === 0 ? {} : { look }), ...(format ? { format } : {}) };
  }
}

/** Also cells without content, such as the ones to type into. */
function takeLooks({ cellData }: Partial<IWorksheetData>, looks: SnapshotLooks, rows: Rows): void {
  for (const [row, cells] of Object.entries(cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
      const look = looks.of(cell?.s);
      const { link }: CellMarks = cell?.custom ?? {};
      const runs = fromRichText(cell?.p);
      if (look === null && link === undefined && runs === null) continue;
      (rows[Number(row)] ??= [])[Number(column)] = {
        value: null,
        ...look,
        ...(link === undefined ? {} : { link }),
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
      const marks: CellMarks = data?.[row]?.[column]?.custom ?? {};
      line[column] = {
        ...line[column],
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

/** A cell looks like its column and its row where it says nothing itself, and in a file it has to say all. */
function layOver(
  rows: Rows,
  columnLooks: ReadonlyMap<number, LineLook>,
  rowLooks: ReadonlyMap<number, LineLook>,
): void {
  if (columnLooks.size + rowLooks.size === 0) return;
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell === undefined) return;
      const under = [columnLooks.get(column), rowLooks.get(rowIndex)].filter((look) => look !== undefined);
      const look = Object.assign({}, ...under.map((each) => each.look), cell.look) as SavedLook;
      const format = [...under, cell].map((each) => each.format).findLast((each) => each !== undefined);
      row[column] = {
        ...cell,
        ...(Object.keys(look).length === 0 ? {} : { look }),
        ...(format === undefined ? {} : { format }),
      };
    });
  });
}

/** Univer keeps an error value as its text. */
function content(cell: Cell): SavedCell {
  const { value } = cell;
  return typeof value === 'string' && errorCode.test(value) ? { ...cell, value: { error: value } } : cell;
}

function hiddenOf(data: IWorksheetData['rowData'] | IWorksheetData['columnData'] | undefined): Set<number> {
  const hidden = Object.entries(data ?? {}).filter(([, { hd }]) => hd === 1);
  return new Set(hidden.map(([index]) => Number(index)));
}

function widthsOf({ columnData }: Partial<IWorksheetData>): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [column, { w }] of Object.entries(columnData ?? {}))
    if (typeof w === 'number') widths.set(Number(column), Math.round((w / PIXELS_PER_CHARACTER) * 100) / 100);
  return widths;
}

/** Only heights that somebody chose: all others fit their text in Excel too. */
function heightsOf({ rowData }: Partial<IWorksheetData>): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, { h, ia }] of Object.entries(rowData ?? {}))
    if (typeof h === 'number' && ia !== 1) heights.set(Number(row), Math.round(h * POINTS_PER_PIXEL * 100) / 100);
  return heights;
}

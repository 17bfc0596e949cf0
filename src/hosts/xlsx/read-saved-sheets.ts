/** Reads the sheets of an .xlsx file with everything that a new file can keep of them. */
import { formatCell, parseCell } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import type { LostPart } from '../../core/workbook/lost-part';
import type { LineLook, SavedCell, SavedSheet, TextRun } from './export-model';
import { keptLooks } from './line-looks';
import { markArrays } from './mark-arrays';
import type { ListedSheet, OpenFile } from './open-workbook';
import type { XmlHandler } from './package-parts';
import type { LinesReader } from './read-lines';
import type { FileLooks } from './read-looks';
import { SavedSheetReader, type SavedLink } from './saved-sheet-reader';
import { SheetReader } from './sheet-reader';

/** The looks of a file, with what is needed to read those of pieces of texts. */
export interface SharedLooks extends FileLooks {
  readonly theme: readonly string[];
  readonly sharedRuns: ReadonlyMap<number, readonly TextRun[]>;
}

/** Empty cells that are kept for their look, so that a file of a million formatted empty ones does not fill the memory. */
const MOST_EMPTY_CELLS = 200_000;

/** Reads one sheet after another; together they may have so many empty cells. */
export class SheetsReader {
  private empty = 0;

  constructor(
    private readonly file: OpenFile,
    private readonly looks: SharedLooks,
    private readonly lost: Set<LostPart>,
  ) {}

  async read(
    path: string,
    { name, hidden, isVeryHidden }: ListedSheet,
  ): Promise<{ sheet: SavedSheet; fitted: ReadonlyMap<number, number> }> {
    const styled: [row: number, column: number, style: number][] = [];
    const runsOf = new Map<string, readonly TextRun[]>();
    const onCell = (row: number, column: number, style: number, string: number | null): void => {
      if (this.looks.cells[style] !== undefined || this.file.context.formats[style] !== undefined)
        styled.push([row, column, style]);
      const runs = string === null ? undefined : this.looks.sharedRuns.get(string);
      if (runs !== undefined) runsOf.set(formatCell(row, column), runs);
    };
    const cells = new SheetReader({ ...this.file.context, onCell });
    const surroundings = new SavedSheetReader(this.looks, this.looks.theme);
    await this.file.parts.readXml(path, both(cells, surroundings));
    const { rows, merges, hiddenRows, hiddenColumns } = cells.finish(name, hidden);
    const { links, runs, lines, ...rest } = surroundings.finish();
    for (const kind of surroundings.lost) this.lost.add(kind);
    const kept = Array.from<unknown, (SavedCell | undefined)[]>({ length: rows.length }, () => noCells);
    for (const row of Object.keys(rows).map(Number)) kept[row] = [...(rows[row] ?? [])];
    markArrays(kept, cells.formulas);
    for (const [row, column, style] of styled) this.addLook(kept, row, column, style);
    for (const [area, link] of links) addLink(kept, area, link);
    for (const [address, own] of [...runsOf, ...runs]) changeCell(kept, address, { runs: own });
    const hiddenParts = { hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns) };
    const { columnWidths, rowHeights, fittedHeights, rowGroups, columnGroups } = lines;
    const groups = {
      ...(rowGroups.size === 0 ? {} : { rowGroups }),
      ...(columnGroups.size === 0 ? {} : { columnGroups }),
    };
    const parts = { ...groups, columnWidths, rowHeights, ...this.lineLooks(lines, kept), ...hiddenParts, ...rest };
    return {
      sheet: { name, hidden, ...(isVeryHidden ? { isVeryHidden } : {}), rows: kept, merges, ...parts },
      fitted: fittedHeights,
    };
  }

  private lineLooks(
    { columnStyles, rowStyles }: LinesReader,
    rows: readonly (readonly (SavedCell | undefined)[] | undefined)[],
  ): Pick<SavedSheet, 'columnLooks' | 'rowLooks'> {
    const columns = keptLooks(this.looksOf(columnStyles), (column) => rows.map((row) => row?.[column]));
    const lines = keptLooks(this.looksOf(rowStyles), (row) => rows[row] ?? []);
    if (!columns.isComplete || !lines.isComplete) this.lost.add('lineLook');
    return { columnLooks: columns.kept, rowLooks: lines.kept };
  }

  private looksOf(styles: ReadonlyMap<number, number>): Map<number, LineLook> {
    const looks = new Map<number, LineLook>();
    for (const [line, style] of styles) {
      const look = this.looks.cells[style];
      const format = this.file.context.formats[style];
      if (look === undefined && format === undefined) continue;
      looks.set(line, { ...(look === undefined ? {} : { look }), ...(format === undefined ? {} : { format }) });
    }
    return looks;
  }

  private addLook(rows: (SavedCell | undefined)[][], row: number, column: number, style: number): void {
    const look = this.looks.cells[style];
    while (rows.length <= row) rows.push(noCells);
    const line = rows[row] === noCells ? (rows[row] = []) : rows[row]!;
    const cell = line[column];
    if (cell !== undefined) {
      if (look !== undefined) line[column] = { ...cell, look };
      return;
    }
    if (this.empty >= MOST_EMPTY_CELLS) {
      this.lost.add('lineLook');
      return;
    }
    this.empty += 1;
    const format = this.file.context.formats[style];
    line[column] = {
      value: null,
      ...(look === undefined ? {} : { look }),
      ...(format === undefined ? {} : { format }),
    };
  }
}

/** All rows in which nothing stands: a sheet may have a million of them. */
const noCells: (SavedCell | undefined)[] = [];

/** Adds a link to the first of its cells, and to all others in which something stands. */
function addLink(rows: (SavedCell | undefined)[][], { top, left, bottom, right }: Area, link: SavedLink): void {
  while (rows.length <= top) rows.push(noCells);
  if (rows[top] === noCells) rows[top] = [];
  rows[top]![left] ??= { value: null };
  rows.slice(top, bottom + 1).forEach((row) => {
    row.slice(left, right + 1).forEach((cell, index) => {
      if (cell !== undefined) row[left + index] = { ...cell, ...link };
    });
  });
}

/** Adds to a cell that there is. */
function changeCell(rows: (SavedCell | undefined)[][], address: string, more: Partial<SavedCell>): void {
  const place = parseCell(address);
  const row = place === null ? undefined : rows[place.row];
  const cell = place === null ? undefined : row?.[place.column];
  if (place !== null && row !== undefined && cell !== undefined) row[place.column] = { ...cell, ...more };
}

/** Two readers of the same XML. */
function both(first: XmlHandler, second: XmlHandler): XmlHandler {
  return {
    open(name, attributes) {
      first.open(name, attributes);
      second.open(name, attributes);
    },
    close(name) {
      first.close?.(name);
      second.close?.(name);
    },
    text(text) {
      first.text?.(text);
      second.text?.(text);
    },
  };
}

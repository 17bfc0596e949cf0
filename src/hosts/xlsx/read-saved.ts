/** Reads an .xlsx file with everything that a new file can keep of it. */
import { formatCell, parseCell } from '../../core/workbook/address';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { LineLook, SavedCell, SavedSheet, SavedWorkbook, TextRun } from './export-model';
import type { LostPart } from '../../core/workbook/lost-part';
import type { FileNote } from '../../core/workbook/workbook';
import { isSelfContained, usableNames } from './formula-names';
import { keptLooks } from './line-looks';
import { lostParts } from './lost-parts';
import { openWorkbook, targetOf, worksheetsOf, type ListedSheet, type OpenFile } from './open-workbook';
import { markArrays } from './mark-arrays';
import type { ReadOptions } from './pace';
import type { XmlHandler } from './package-parts';
import { readTheme } from './read-colors';
import { readNames } from './read-names';
import { readLooks, type FileLooks } from './read-looks';
import type { LinesReader } from './read-lines';
import { readSharedRuns } from './read-runs';
import { readNotes } from './saved-notes';
import { SavedSheetReader } from './saved-sheet-reader';
import { SheetReader } from './sheet-reader';

/** A file that can be shown, changed and saved anew. */
export interface OpenedWorkbook {
  readonly workbook: SavedWorkbook;
  /** Rows whose heights fit their text, by the sheet's name; only for showing. */
  readonly fittedHeights: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** What a new file does not keep. */
  readonly lost: readonly LostPart[];
  readonly notes: readonly FileNote[];
}

/** The looks of a file, with what is needed to read those of pieces of texts. */
interface SharedLooks extends FileLooks {
  readonly theme: readonly string[];
  readonly sharedRuns: ReadonlyMap<number, readonly TextRun[]>;
}

/** Empty cells that are kept for their look, so that a file of a million formatted empty ones does not fill the memory. */
const MOST_EMPTY_CELLS = 200_000;

/**
 * Reads a file with what `exportWorkbook` writes: looks, sizes, rules, the printing, names, and our hidden notes.
 * @throws WorkbookUnreadable when the bytes are no workbook that can be read, with the reason
 * @throws the reason of `options.signal` when it is aborted
 * @example const { workbook, lost } = await readSavedWorkbook(bytes);
 */
export async function readSavedWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<OpenedWorkbook> {
  const file = await openWorkbook(bytes, options);
  const { parts, relations } = file;
  const styles = targetOf(parts, relations, 'styles');
  const theme = await readTheme(parts, targetOf(parts, relations, 'theme'));
  const looks =
    styles === null ? { cells: [], conditions: [], partial: new Set<number>() } : await readLooks(parts, styles, theme);
  const strings = targetOf(parts, relations, 'sharedStrings');
  const sharedRuns = strings === null ? new Map<number, never>() : await readSharedRuns(parts, strings, theme);
  const lost = new Set(await lostParts(file));
  const fittedHeights = new Map<string, ReadonlyMap<number, number>>();
  const sheets: SavedSheet[] = [];
  const reader = new SheetsReader(file, { ...looks, theme, sharedRuns }, lost);
  for (const { path, ...listed } of worksheetsOf(file)) {
    const { sheet, fitted } = await reader.read(path, listed);
    sheets.push(sheet);
    fittedHeights.set(listed.name, fitted);
  }
  if (sheets.length === 0) throw new WorkbookUnreadable('no-workbook');
  const names = await readNames(file);
  const notes = await readNotes(parts);
  const known = new Set(usableNames(names).map(({ name }) => name.toLowerCase()));
  const kept = sheets.map((sheet) => withoutBrokenRules(sheet, known, lost));
  file.finish();
  const calendar = file.context.from1904 ? { from1904: true } : {};
  return { workbook: { sheets: kept, names, notes, ...calendar }, fittedHeights, lost: [...lost], notes: file.notes };
}

/** Reads one sheet after another; together they may have so many empty cells. */
class SheetsReader {
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
    const kept: (SavedCell | undefined)[][] = Array.from(rows, (row) => [...(row ?? [])]);
    markArrays(kept, cells.formulas);
    for (const [row, column, style] of styled) this.addLook(kept, row, column, style);
    for (const [address, link] of links) changeCell(kept, address, link);
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
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
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

/** Adds to a cell that there is; a link of an empty cell is none. */
function changeCell(rows: (SavedCell | undefined)[][], address: string, more: Partial<SavedCell>): void {
  const place = parseCell(address);
  const row = place === null ? undefined : rows[place.row];
  const cell = place === null ? undefined : row?.[place.column];
  if (place !== null && row !== undefined && cell !== undefined) row[place.column] = { ...cell, ...more };
}

/** Rules that reach into another file, or use a name that is gone, would make the new file one that Excel repairs. */
function withoutBrokenRules(sheet: SavedSheet, names: ReadonlySet<string>, lost: Set<LostPart>): SavedSheet {
  const holds = (formula: string | undefined): boolean => formula === undefined || isSelfContained(formula, names);
  const validations = sheet.validations.filter(({ formula1, formula2 }) => holds(formula1) && holds(formula2));
  const conditions = sheet.conditions.filter(
    ({ condition }) => condition.kind !== 'formula' || holds(condition.formula),
  );
  if (validations.length < sheet.validations.length) lost.add('validation');
  if (conditions.length < sheet.conditions.length) lost.add('condition');
  return { ...sheet, validations, conditions };
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

/** Looks and number formats from what Univer gives of a workbook. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { LineLook, SavedCell, SavedLook } from '../../../hosts/xlsx/export-model';
import { fromStyle } from './saved-look';

/** The looks and formats of a snapshot; each style is read once. */
export class SnapshotLooks {
  private readonly read = new Map<string, Pick<SavedCell, 'look' | 'format'>>();

  constructor(private readonly styles: IWorkbookData['styles']) {}

  /** The look of a cell; null where it says nothing. */
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

/** A cell looks like its column and its row where it says nothing itself, and in a file it has to say all. */
export function layOver(
  rows: readonly (SavedCell | undefined)[][],
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

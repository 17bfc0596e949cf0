/** One sheet of an OpenDocument file while it is read. */
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Area, Cell, CellValue, Sheet } from '../../core/workbook/workbook';
import type { Attributes } from '../xlsx/package-parts';
import type { CellText } from './cell-text';
import { daysOfDate, daysOfSpan } from './days';
import { excelFormula } from './formulas';
import type { Styles } from './styles';

/** An error value, which files not of LibreOffice say in the text of the cell only. */
const ERROR_TEXT = /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d+)$/;

/** How often an element stands for itself. */
function repeated(attributes: Attributes, name: string): number {
  const count = Number(attributes[`table:number-${name}-repeated`] ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function isHiddenLine(attributes: Attributes): boolean {
  return /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');
}

/** What the file says of a value beside its text; null for nothing that can be understood. */
function storedValue(attributes: Attributes, type: string): CellValue {
  const stored = (name: string): string => (attributes[`office:${name}`] ?? '').trim();
  switch (type) {
    case 'string': {
      const text = attributes['office:string-value'] ?? '';
      return text === '' ? null : text;
    }
    case 'boolean': {
      const truth = stored('boolean-value').toLowerCase();
      return truth === 'true' || (truth === 'false' ? false : null);
    }
    case 'date':
      return daysOfDate(stored('date-value'));
    case 'time':
      return daysOfSpan(stored('time-value'));
    default: {
      const value = stored('value');
      return value !== '' && Number.isFinite(Number(value)) ? Number(value) : null;
    }
  }
}

/** How LibreOffice shows a number of a kind whose style says nothing: programs that only write data leave it out. */
const USUAL_FORMATS: Readonly<Record<string, string>> = {
  percentage: '0.00%',
  date: 'dd/mm/yyyy',
  time: 'hh:mm:ss',
};

/** The value of a cell: what the file says it is, or else the text that one sees in it. */
function valueOf(attributes: Attributes, text: string | null): CellValue {
  const type = attributes['office:value-type'] ?? attributes['calcext:value-type'] ?? 'string';
  // LibreOffice calls it an error, and writes its text in the language of the program.
  const isError =
    attributes['calcext:value-type'] === 'error' ||
    (type === 'string' && attributes['table:formula'] !== undefined && ERROR_TEXT.test(text ?? ''));
  if (isError && text !== null) return { error: text };
  return storedValue(attributes, type) ?? text;
}

/** What LibreOffice calls its hidden copies of sheets of other files; a sheet that one sees is never called so. */
const NAME_OF_COPY = /^'.*'#\$/;

/** Collects rows and columns. */
export class TableReader {
  /** Whether it is a copy of a sheet of another file. */
  readonly isOutside: boolean;
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private readonly columnStyles: { readonly end: number; readonly style: string | undefined }[] = [];
  private columns = 0;
  private row = 0;
  private rowCount = 0;
  private rowStyle: string | undefined;
  private isRowHidden = false;
  private column = 0;

  constructor(
    private readonly attributes: Attributes,
    private readonly styles: Styles,
    private readonly countCell: () => void,
  ) {
    this.isOutside = NAME_OF_COPY.test(attributes['table:name'] ?? '');
  }

  openColumn(attributes: Attributes): void {
    const end = Math.min(this.columns + repeated(attributes, 'columns'), LAST_COLUMN + 1);
    if (isHiddenLine(attributes)) for (let at = this.columns; at < end; at += 1) this.hiddenColumns.push(at);
    this.columnStyles.push({ end, style: attributes['table:default-cell-style-name'] });
    this.columns = end;
  }

  openRow(attributes: Attributes): void {
    this.rowCount = Math.min(repeated(attributes, 'rows'), LAST_ROW + 1 - this.row);
    this.rowStyle = attributes['table:default-cell-style-name'];
    this.isRowHidden = isHiddenLine(attributes);
    this.column = 0;
  }

  closeRow(): void {
    if (this.isRowHidden) for (let at = 0; at < this.rowCount; at += 1) this.hiddenRows.push(this.row + at);
    this.row += this.rowCount;
  }

  /** Passes over what stands under a merged area, where nobody sees it. */
  addCovered(attributes: Attributes): void {
    this.column += repeated(attributes, 'columns');
  }

  /** A cell with its text; it may stand for many, in this row and those below. */
  addCell(attributes: Attributes, written: CellText): void {
    const count = repeated(attributes, 'columns');
    const first = this.column;
    this.column += count;
    this.merge(attributes, first);
    const value = valueOf(attributes, written.finish());
    const formula = this.formulaOf(attributes);
    if (formula === undefined && (value === null || value === '')) return;
    if (this.column > LAST_COLUMN + 1 || this.rowCount === 0) throw new WorkbookUnreadable('torn');
    const usual = typeof value === 'number' ? USUAL_FORMATS[attributes['office:value-type'] ?? ''] : undefined;
    for (let column = first; column < this.column; column += 1) {
      const style = attributes['table:style-name'] ?? this.rowStyle ?? this.columnStyle(column);
      const format = this.styles.formatOf(style) ?? usual;
      const cell: Cell = {
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(format === undefined ? {} : { format }),
      };
      for (let row = this.row; row < this.row + this.rowCount; row += 1) {
        this.countCell();
        (this.rows[row] ??= [])[column] = cell;
      }
    }
  }

  /** The sheet, once all of it is read. */
  finish(): Sheet {
    const { rows, merges, hiddenColumns } = this;
    return {
      name: this.attributes['table:name'] ?? '',
      hidden: this.styles.isHidden(this.attributes['table:style-name'] ?? ''),
      rows,
      merges,
      hiddenRows: this.hiddenRows.filter((row) => row < rows.length),
      hiddenColumns,
    };
  }

  private columnStyle(column: number): string | undefined {
    return this.columnStyles.find(({ end }) => column < end)?.style;
  }

  private formulaOf(attributes: Attributes): string | undefined {
    const written = attributes['table:formula'];
    // A formula of several cells is not the formula of each of them.
    const cells = ['columns', 'rows'].map((name) => Number(attributes[`table:number-matrix-${name}-spanned`] ?? 1));
    return written === undefined || cells.some((count) => count > 1) ? undefined : excelFormula(written);
  }

  private merge(attributes: Attributes, left: number): void {
    const [width = 1, height = 1] = ['columns', 'rows'].map((name) =>
      Number(attributes[`table:number-${name}-spanned`] ?? 1),
    );
    if (!(width * height > 1)) return;
    const [right, bottom] = [left + width - 1, this.row + height - 1];
    if (right <= LAST_COLUMN && bottom <= LAST_ROW) this.merges.push({ top: this.row, left, bottom, right });
  }
}

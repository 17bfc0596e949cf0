/** Reads the XML of one sheet. Only cells with a value or a formula become cells. */
import { LAST_COLUMN, LAST_ROW, parseArea, parseCell } from '../../core/workbook/address';
import { readNumberFormat } from '../../core/workbook/number-format';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Area, Cell, CellValue, Sheet } from '../../core/workbook/workbook';
import { readCellValue } from './cell-value';
import type { Attributes, XmlHandler } from './package-parts';
import { SheetFormulas } from './sheet-formulas';
import { StringCollector } from './string-text';

/** Days between the two beginnings of Excel's calendar, 1900 and 1904. */
export const DAYS_FROM_1900_TO_1904 = 1462;

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  /** True for workbooks that count days from 1904. */
  readonly from1904: boolean;
  /** Called for each cell that is kept, with the length of its formula. */
  readonly countCell: (formulaCharacters: number) => void;
  /** Called for each cell of the file, also an empty one, with the number of its style and that of its shared string. */
  readonly onCell?: (row: number, column: number, style: number, string: number | null) => void;
}

/** Whether a switch is on that is off when nothing is said. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** A height or width of nothing hides a row or column. */
function isZero(size: string | undefined): boolean {
  return size !== undefined && size !== '' && Number(size) === 0;
}

/** Collects a sheet from the events of its XML. */
export class SheetReader implements XmlHandler {
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  readonly formulas = new SheetFormulas();
  private readonly inline = new StringCollector();
  private row = -1;
  private column = -1;
  private cell: Attributes | null = null;
  private formula: { attributes: Attributes; text: string } | null = null;
  private value = '';
  private hasInline = false;
  private inside: 'value' | 'formula' | 'inline' | null = null;
  /** How deep the reader is in a part of a cell that says nothing of its value. */
  private passedOver = 0;
  private hidesOtherRows = false;
  /** The row after the lowest one so far. */
  private nextRow = 0;

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: Attributes): void {
    if (this.inside === 'inline') this.inline.open(name);
    else if (this.passedOver > 0) this.passedOver += 1;
    else if (this.cell !== null) this.openInCell(name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.openColumns(attributes);
    else if (name === 'mergeCell') this.addMerge(parseArea(attributes.ref ?? ''));
    else if (name === 'sheetFormatPr') this.hidesOtherRows = isTrue(attributes.zeroHeight);
  }

  close(name: string): void {
    if (this.passedOver > 0) this.passedOver -= 1;
    else if (name === 'c' && this.cell !== null) this.closeCell(this.cell);
    else if (this.inside === 'inline' && name !== 'is') this.inline.close(name);
    else this.inside = null;
  }

  text(text: string): void {
    if (this.inside === 'value') this.value += text;
    else if (this.inside === 'formula' && this.formula !== null) this.formula.text += text;
    else if (this.inside === 'inline') this.inline.text(text);
  }

  /** The sheet, once all its XML is read. */
  finish(name: string, hidden: boolean): Sheet {
    const { rows, merges, hiddenRows, hiddenColumns } = this;
    return { name, hidden, rows, merges, hiddenRows, hiddenColumns };
  }

  private openRow({ r, hidden, ht }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > LAST_ROW) throw new WorkbookUnreadable('torn');
    this.passRows();
    if (isTrue(hidden) || isZero(ht)) this.hiddenRows.push(this.row);
  }

  /** Notes the rows above this one that the file does not name, in a sheet that hides those. */
  private passRows(): void {
    if (this.hidesOtherRows) for (let row = this.nextRow; row < this.row; row += 1) this.hiddenRows.push(row);
    this.nextRow = Math.max(this.nextRow, this.row + 1);
  }

  private openColumns({ min, max, hidden, width }: Attributes): void {
    if (!isTrue(hidden) && !isZero(width)) return;
    const last = Math.min(Number(max) - 1, LAST_COLUMN);
    const first = Math.max(Math.trunc(Number(min)) - 1, (this.hiddenColumns.at(-1) ?? -1) + 1);
    for (let column = first; column <= last; column += 1) this.hiddenColumns.push(column);
  }

  private openCell(attributes: Attributes): void {
    this.cell = attributes;
    this.value = '';
    this.formula = null;
    this.hasInline = false;
    if (attributes.r === undefined) {
      this.column += 1;
      return;
    }
    const place = parseCell(attributes.r);
    if (place === null) throw new WorkbookUnreadable('torn');
    this.row = place.row;
    this.column = place.column;
    this.passRows();
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (name === 'v') this.inside = 'value';
    else if (name === 'is') {
      this.inside = 'inline';
      this.hasInline = true;
    } else if (name === 'f') {
      this.inside = 'formula';
      this.formula = { attributes, text: '' };
    } else this.passedOver = 1;
  }

  private closeCell({ t: kind = 'n', s: style }: Attributes): void {
    this.cell = null;
    this.inside = null;
    this.context.onCell?.(this.row, this.column, Number(style ?? 0), kind === 's' ? Number(this.value) : null);
    const inline = this.inline.take();
    const isInline = kind === 'inlineStr' || (this.hasInline && this.value === '');
    const stored = isInline ? inline : readCellValue(kind, this.value, this.context.strings);
    const formula = this.formulas.formulaOf(this.formula, this.row, this.column);
    if (formula === undefined && (stored === null || stored === '')) return;
    const format = style === undefined ? this.context.formats[0] : this.context.formats[Number(style)];
    this.keep(kind === 'd' ? stored : this.inCalendar(stored, format), formula, format);
  }

  private keep(value: CellValue, formula: string | undefined, format: string | undefined): void {
    if (this.row < 0 || this.column > LAST_COLUMN) throw new WorkbookUnreadable('torn');
    this.context.countCell(formula?.length ?? 0);
    const cells = (this.rows[this.row] ??= []);
    cells[this.column] = {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    };
  }

  private inCalendar(value: CellValue, format: string | undefined): CellValue {
    if (!this.context.from1904 || typeof value !== 'number') return value;
    return readNumberFormat(format, value).day ? value + DAYS_FROM_1900_TO_1904 : value;
  }

  private addMerge(area: Area | null): void {
    if (area !== null) this.merges.push(area);
  }
}

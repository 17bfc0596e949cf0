/** A rectangle of cells, as Office.js offers it. */
import type { CellFill, FillOptions, RangeObject, ResultObject } from '../../../hosts/excel/excel-api';
import type { RowOptions, RowTold } from '../../../hosts/excel/range-api';
import type { Grid } from '../grid/grid';
import { fromOfficeValue, shapeTo } from './cell-arrays';
import { ClientObject } from './client-object';
import { ConditionalFormats } from './conditional-formats';
import { ClientResult } from './client-result';
import { OfficeFailure } from './office-failure';
import { requireUnprotected } from './protection';
import { mergedAreas } from './range-areas';
import type { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { dataValidation } from './range-rules';
import { columnsOf, rangeProperty, rowsOf } from './range-properties';
import type { RangeHandle } from './range-properties';
import type { RequestQueue } from './request-queue';
import { sheetOf } from './sheet-names';

export type { RangeHandle } from './range-properties';

/** The strict `Excel.Range`. */
export class Range extends ClientObject<RangeHandle> implements RangeObject {
  private ownFormat: RangeFormat | undefined;

  constructor(queue: RequestQueue, find: () => RangeHandle | null) {
    super(queue, 'Range', find);
  }

  get format(): RangeFormat {
    return (this.ownFormat ??= new RangeFormat(this.queue, () => {
      const { sheetId, area } = this.existing();
      return { sheetId, areas: [area] };
    }));
  }
  get dataValidation(): RangeObject['dataValidation'] {
    return dataValidation(this.queue, () => this.existing());
  }
  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.queue, () => this.existing());
  }

  get address(): string {
    return this.read('address');
  }
  get rowIndex(): number {
    return this.read('rowIndex');
  }
  get columnIndex(): number {
    return this.read('columnIndex');
  }
  get rowCount(): number {
    return this.read('rowCount');
  }
  get columnCount(): number {
    return this.read('columnCount');
  }
  get rowHidden(): boolean {
    return this.read('rowHidden');
  }
  set rowHidden(hidden: boolean) {
    this.remember('rowHidden', hidden);
    this.writeCells(hidden, ({ sheetId, area }) => {
      this.queue.grid.setRowsHidden(sheetId, area.top, area.bottom, hidden);
    });
  }
  get columnHidden(): boolean {
    return this.read('columnHidden');
  }
  get values(): unknown[][] {
    return this.read('values');
  }
  set values(assigned: unknown[][]) {
    this.write('values', assigned);
  }
  get valueTypes(): RangeObject['valueTypes'] {
    return this.read('valueTypes');
  }
  get formulas(): unknown[][] {
    return this.read('formulas');
  }
  set formulas(assigned: unknown[][]) {
    this.write('formulas', assigned);
  }
  get numberFormat(): unknown[][] {
    return this.read('numberFormat');
  }
  set numberFormat(assigned: unknown[][]) {
    this.remember('numberFormat', assigned);
    this.writeCells(assigned, ({ sheetId, area }) => {
      const formats = shapeTo<string | null>(assigned, rowsOf(area), columnsOf(area));
      const given = formats.map((row) => row.map((format) => format ?? undefined));
      this.queue.grid.setFormats(sheetId, area.top, area.left, given);
    });
  }
  set hyperlink(link: Excel.RangeHyperlink) {
    this.writeCells(link, ({ sheetId, area }) => {
      const { documentReference: target, textToDisplay: text } = link;
      if (target === undefined || text === undefined) {
        throw new OfficeFailure('InvalidArgument', 'This host links to cells, with a text to show.');
      }
      this.queue.grid.setLink(sheetId, area.top, area.left, { target, text });
    });
  }

  merge(across: boolean): void {
    if (across) throw new OfficeFailure('InvalidArgument', 'This host merges whole areas.');
    this.writeCells(across, ({ sheetId, area }) => {
      this.queue.grid.merge(sheetId, area);
    });
  }

  select(): void {
    this.queue.add(() => {
      const { sheetId, area } = this.existing();
      const sheet = sheetOf(sheetId, this.queue.grid.sheets());
      if (sheet.hidden) throw new OfficeFailure('InvalidArgument', `The sheet "${sheet.name}" is hidden.`);
      this.queue.grid.select(sheetId, area);
    });
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): Range {
    if (!valuesOnly) throw new OfficeFailure('InvalidArgument', 'This host knows only the used range of values.');
    return new Range(this.queue, () => {
      const range = this.handle;
      const area = range === null ? null : this.queue.grid.usedArea(range.sheetId, range.area);
      return range === null || area === null ? null : { sheetId: range.sheetId, area };
    });
  }

  getMergedAreasOrNullObject(): RangeAreas {
    return mergedAreas(this.queue, () => this.handle);
  }

  getSpillingToRangeOrNullObject(): Range {
    return new Range(this.queue, () => {
      const range = this.handle;
      if (range === null) return null;
      const { sheetId, area: from } = range;
      if (rowsOf(from) > 1 || columnsOf(from) > 1) {
        throw new OfficeFailure('InvalidArgument', 'One cell can spill, not a range.');
      }
      const area = this.queue.grid.spillArea(sheetId, from.top, from.left);
      return area === null ? null : { sheetId, area };
    });
  }

  getRowProperties({ format }: RowOptions): ResultObject<RowTold[]> {
    return this.ask((grid, { sheetId, area }) =>
      Array.from({ length: rowsOf(area) }, (_, index) => ({
        rowHidden: grid.isRowHidden(sheetId, area.top + index),
        ...(format === undefined ? {} : { format: { rowHeight: grid.rowHeight(sheetId, area.top + index) } }),
      })),
    );
  }

  getColumnProperties(): ResultObject<{ columnHidden: boolean }[]> {
    return this.ask((grid, { sheetId, area }) =>
      Array.from({ length: columnsOf(area) }, (_, index) => ({
        columnHidden: grid.isColumnHidden(sheetId, area.left + index),
      })),
    );
  }

  getCellProperties(options: FillOptions): ResultObject<CellFill[][]> {
    if (!options.format.fill.color) throw new OfficeFailure('InvalidArgument', 'This host tells the colour of cells.');
    return this.ask((grid, { sheetId, area }) =>
      Array.from({ length: rowsOf(area) }, (_row, row) =>
        Array.from({ length: columnsOf(area) }, (_column, column) => {
          // Excel tells white for a cell without a colour.
          const color = `#${grid.fill(sheetId, area.top + row, area.left + column) ?? 'FFFFFF'}`;
          return { format: { fill: { color } } };
        }),
      ),
    );
  }

  protected override fetch(handle: RangeHandle, name: string): unknown {
    const value = rangeProperty(this.queue.grid, handle, name);
    if (value === undefined) throw this.unknownProperty(name);
    return value;
  }

  private write(name: 'values' | 'formulas', assigned: unknown[][]): void {
    this.remember(name, assigned);
    this.writeCells(assigned, ({ sheetId, area }) => {
      const { grid } = this.queue;
      const rows = shapeTo<unknown>(assigned, rowsOf(area), columnsOf(area));
      const inputs = rows.map((row, rowOffset) =>
        row.map((value, column) => {
          const format = grid.cell(sheetId, area.top + rowOffset, area.left + column)?.format;
          return fromOfficeValue(value, format);
        }),
      );
      grid.write(sheetId, area.top, area.left, inputs);
    });
  }

  private writeCells(given: unknown, call: (handle: RangeHandle) => void): void {
    this.queue.addWrite(() => {
      const handle = this.existing();
      requireUnprotected(this.queue, handle.sheetId);
      call(handle);
    }, given);
  }

  private ask<T>(answer: (grid: Grid, handle: RangeHandle) => T): ResultObject<T> {
    const result = new ClientResult<T>();
    this.queue.add(() => {
      result.resolve(this.queue.answer(answer(this.queue.grid, this.existing())));
    });
    return result;
  }

  private existing(): RangeHandle {
    if (this.handle === null) throw new OfficeFailure('ItemNotFound', 'The range does not exist.');
    return this.handle;
  }
}

/** What stands in a cell, so that it can be put back exactly. */
import { typedFormula } from '../../core/formulas/own-functions';
import { formatCell } from '../../core/workbook/address';
import type { Place } from '../../core/workbook/workbook';
import { textInput } from './cell-content';
import type { CellInput } from './cell-content';
import type { ContextObject, RangeObject, WorksheetObject } from './excel-api';

/** What stood in a cell. */
export interface CellSnapshot {
  readonly place: Place;
  /** Its formula, or its value when it had none. */
  readonly input: CellInput;
  readonly value: CellInput;
  readonly format: string;
}

/** A cell that was asked for; readable after the next round trip. */
export interface AskedCell {
  readonly place: Place;
  readonly worksheet: WorksheetObject;
  readonly range: RangeObject;
}

/** Asks for cells and for the protection of their sheets; nothing is read before the next round trip. */
export function askCells(context: ContextObject, places: readonly Place[]): AskedCell[] {
  const sheets = new Map<string, WorksheetObject>();
  return places.map((place) => {
    let worksheet = sheets.get(place.sheet);
    if (worksheet === undefined) {
      worksheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
      worksheet.protection.load('protected');
      sheets.set(place.sheet, worksheet);
    }
    const range = worksheet.getRange(formatCell(place.row, place.column)).load('formulas,values,numberFormat');
    return { place, worksheet, range };
  });
}

/** What stands in a cell that was asked for. */
export function snapshotOf({ place, range }: AskedCell): CellSnapshot {
  const input = range.formulas[0]?.[0] as CellInput;
  return {
    place,
    input: typeof input === 'string' && input.startsWith('=') ? typedFormula(input) : input,
    value: range.values[0]?.[0] as CellInput,
    format: String(range.numberFormat[0]?.[0]),
  };
}

/** Puts a cell back to what it was; the format first, because it decides how the content is taken. */
export function putBack(range: RangeObject, { input, value, format }: CellSnapshot): void {
  const isFormula = typeof input === 'string' && input.startsWith('=') && input !== value;
  range.numberFormat = [[format]];
  range.formulas = [[typeof input === 'string' && !isFormula ? textInput(input, format) : input]];
}

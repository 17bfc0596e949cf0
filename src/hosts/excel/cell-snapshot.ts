/** What stands in a cell, so that it can be put back exactly. */
import { typedFormula } from '../../core/formulas/own-functions';
import { formatCell } from '../../core/workbook/address';
import type { Place } from '../../core/workbook/workbook';
import { TEXT_FORMAT, textInput } from './cell-content';
import type { CellInput } from './cell-content';
import type { ContextObject, RangeObject, WorksheetObject } from './excel-api';

/** What stood in a cell. */
export interface CellSnapshot {
  readonly place: Place;
  /** Its formula, or its value when it had none. */
  readonly input: CellInput;
  readonly value: CellInput;
  /** Whether the value is an error: a text may read just like one. */
  readonly isError: boolean;
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
    const range = worksheet
      .getRange(formatCell(place.row, place.column))
      .load('formulas,values,valueTypes,numberFormat');
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
    isError: range.valueTypes[0]?.[0] === 'Error',
    format: String(range.numberFormat[0]?.[0]),
  };
}

/** Puts a cell back to what it was. */
export function putBack(range: RangeObject, { input, value, isError, format }: CellSnapshot): void {
  const isText = typeof input === 'string' && !isError && (!input.startsWith('=') || input === value);
  if (isText) {
    // The format first: it decides how a text is taken.
    range.numberFormat = [[format]];
    range.formulas = [[textInput(input, format)]];
  } else putEntered(range, input, format);
}

/**
 * Puts a formula, a number, a truth value or an error value into a cell that keeps its format. In the text format all
 * would become a text, though what was entered before a cell got it stays what it is; and a formula may take the format of
 * the cells that it names.
 */
export function putEntered(range: RangeObject, input: CellInput, format: string): void {
  range.numberFormat = [[format === TEXT_FORMAT ? 'General' : format]];
  range.formulas = [[input]];
  range.numberFormat = [[format]];
}

/** Excel's rules for the name of a sheet. */
import type { GridSheet } from '../grid/grid';
import { OfficeFailure } from './office-failure';

const LONGEST_NAME = 31;

/**
 * Refuses a name that Excel refuses: empty, over 31 characters, with one of `: \ / ? * [ ]`, with an apostrophe at
 * either end, "History", or one that another sheet has, capitals or not.
 * @throws OfficeFailure `InvalidArgument` or `ItemAlreadyExists`
 */
export function checkSheetName(name: string, sheets: readonly GridSheet[]): void {
  const isWellFormed =
    name.length >= 1 &&
    name.length <= LONGEST_NAME &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isWellFormed) throw new OfficeFailure('InvalidArgument', `"${name}" cannot be the name of a sheet.`);
  if (findSheet(name, sheets) !== undefined) {
    throw new OfficeFailure('ItemAlreadyExists', `There is a sheet "${name}" already.`);
  }
}

/**
 * The sheet of an id.
 * @throws OfficeFailure `ItemNotFound` when it was deleted.
 */
export function sheetOf(id: string, sheets: readonly GridSheet[]): GridSheet {
  const sheet = sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new OfficeFailure('ItemNotFound', 'The sheet does not exist.');
  return sheet;
}

/** The sheet of a name; capitals do not matter, as in Excel. */
export function findSheet(name: string, sheets: readonly GridSheet[]): GridSheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

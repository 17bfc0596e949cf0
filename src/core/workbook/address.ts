/** Addresses in the A1 style, for people (`3.2!F3`) and for formulas (`'3.2'!F3`). */
import type { Area, Place } from './workbook';

/** Excel's last row and last column, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/**
 * The letters of a column counted from 0.
 * @example columnName(0) // 'A'
 * @example columnName(27) // 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The column of some letters, counted from 0, or null when they name no column of a sheet.
 * @example columnIndex('AB') // 27
 */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1 > LAST_COLUMN ? null : index - 1;
}

/**
 * The address of a cell.
 * @example formatCell(2, 5) // 'F3'
 */
export function formatCell(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/**
 * The row and column of an address, with or without dollar signs, or null when it is none.
 * @example parseCell('$F$3') // { row: 2, column: 5 }
 */
export function parseCell(address: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (parts === null) return null;
  const column = columnIndex(parts[1] ?? '');
  const row = Number(parts[2]) - 1;
  return column === null || row > LAST_ROW ? null : { row, column };
}

/**
 * The address of an area; a single cell is written without a colon.
 * @example formatArea({ top: 1, left: 0, bottom: 5, right: 7 }) // 'A2:H6'
 */
export function formatArea(area: Area): string {
  const first = formatCell(area.top, area.left);
  const last = formatCell(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * The address of an area that stays when it is copied; a single cell is written as an area, too.
 * @example formatFixedArea({ top: 0, left: 0, bottom: 19, right: 7 }) // '$A$1:$H$20'
 */
export function formatFixedArea({ top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  return `${corner(top, left)}:${corner(bottom, right)}`;
}

/**
 * The address of a cell whose row stays when it is copied.
 * @example formatFixedRow(25, 0) // 'A$26'
 */
export function formatFixedRow(row: number, column: number): string {
  return `${columnName(column)}$${row + 1}`;
}

/**
 * The area of an address, whichever of its corners are written, or null when it is none.
 * @example parseArea('A2:H6') // { top: 1, left: 0, bottom: 5, right: 7 }
 */
export function parseArea(address: string): Area | null {
  const corners = address.split(':');
  if (corners.length > 2) return null;
  const first = parseCell(corners[0] ?? '');
  const last = parseCell(corners[1] ?? corners[0] ?? '');
  return first === null || last === null ? null : areaBetween(first, last);
}

/** The area of two opposite corners, whichever they are. */
export function areaBetween(first: Omit<Place, 'sheet'>, last: Omit<Place, 'sheet'>): Area {
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** True for a cell inside an area. */
export function containsCell({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** True for an area of a single cell. */
export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/**
 * A sheet's name as a formula needs it: between apostrophes unless it is a plain word that nothing else could be.
 * @example quoteSheet('3.2 Capaian') // "'3.2 Capaian'"
 * @example quoteSheet('PK') // 'PK'
 * @example quoteSheet('PK2023') // "'PK2023'", a cell is called that
 */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
  const otherMeaning = parseCell(name) !== null || /^(r[0-9]*|c[0-9]*|r[0-9]*c[0-9]*|true|false)$/i.test(name);
  return plain && !otherMeaning ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * The name of a sheet as its tab shows it, of one that a formula may write between apostrophes.
 * @example unquoteSheet("'3.2'") // '3.2'
 */
export function unquoteSheet(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/**
 * Where a cell is, for people: the sheet's name as its tab shows it.
 * @example formatPlace({ sheet: '3.2', row: 2, column: 5 }) // '3.2!F3'
 */
export function formatPlace(place: Place): string {
  return `${place.sheet}!${formatCell(place.row, place.column)}`;
}

/**
 * Where a cell is, for a formula on another sheet.
 * @example formatReference({ sheet: '3.2', row: 2, column: 5 }) // "'3.2'!F3"
 */
export function formatReference(place: Place): string {
  return `${quoteSheet(place.sheet)}!${formatCell(place.row, place.column)}`;
}

/** A cell as a key of a set or a map. */
export function placeKey({ sheet, row, column }: Place): string {
  return `${row} ${column} ${sheet}`;
}

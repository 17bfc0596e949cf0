/** What a function was given, as it is written in a formula. */
import { parseArea } from '../workbook/address';
import { resolveOffsets } from '../workbook/resolve-offsets';
import type { Area, CellValue } from '../workbook/workbook';

/** Reads the cells of a reference such as `B4:J108` or `'3.2'!F3`; null when it cannot. */
export type ReadCells = (reference: string) => readonly (readonly CellValue[])[] | null;

/** Writes one of our functions as a native formula, without equals sign; null when there is none that is the same. */
export type ToNative = (args: readonly string[], read: ReadCells) => string | null;

/** A reference to cells: with or without a sheet, with or without dollar signs. */
const REFERENCE = /^((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/iu;

/** The sheet (as written, with its exclamation mark) and the area of a reference; null for anything else. */
export function referenceOf(written: string): { readonly sheet: string; readonly area: Area } | null {
  const parts = REFERENCE.exec(resolveOffsets(written.trim()));
  const area = parts === null ? null : parseArea(parts[2] ?? '');
  return area === null ? null : { sheet: parts?.[1] ?? '', area };
}

/** Calls that make one value of a range. */
const AGGREGATE = /\b(?:SUM|SUMPRODUCT|AVERAGE|AVERAGEIF|COUNT|COUNTA|COUNTIF|MIN|MAX)\([^()]*\)/gi;

/** True for an argument that is one value: a single cell, or an expression in which no range is left. */
export function isSingle(written: string): boolean {
  const withoutTexts = written.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  return written.trim() !== '' && !/[:{#]/.test(withoutTexts.replace(AGGREGATE, '0'));
}

/** An argument that is left out or empty. */
export function isLeftOut(written: string | undefined): boolean {
  return written === undefined || written.trim() === '' || written.trim() === '""';
}

/** The text of an argument that is written out, in lower case; null for anything else. */
export function writtenText(written: string): string | null {
  return /^"([^"]*)"$/.exec(written.trim())?.[1]?.trim().toLowerCase() ?? null;
}

/** The number of an argument that is written out, also as a fraction (`1/9`); null for anything else. */
export function writtenNumber(written: string): number | null {
  const parts = /^(\d+(?:\.\d+)?)(?:\/([1-9]\d*))?$/.exec(written.trim());
  return parts === null ? null : Number(parts[1]) / Number(parts[2] ?? 1);
}

/** An expression as one operand of another. */
export function bracket(written: string): string {
  return referenceOf(written) !== null || /^\d+(?:\.\d+)?$/.test(written) ? written : `(${written})`;
}

/** The cells that formulas name. */
import { parseArea, unquoteSheet } from '../workbook/address';
import type { Area } from '../workbook/workbook';

/** Some cells that a formula names. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

const reference =
  /(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?)(?![\p{L}\p{N}_(!])/gu;

/**
 * The cells that a formula names.
 * @param sheet the sheet on which the formula stands
 */
export function referencesOf(formula: string, sheet: string): Reference[] {
  const found: Reference[] = [];
  for (const [, written, address] of formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(reference)) {
    const area = parseArea(address!);
    const name = written === undefined ? sheet : unquoteSheet(written);
    if (area !== null) found.push({ sheet: name, area });
  }
  return found;
}

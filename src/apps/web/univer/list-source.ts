/** Where a list takes its choices from, as a formula says it. */
import { formatFixedArea, parseArea, quoteSheet } from '../../../core/workbook/address';
import type { Area } from '../../../core/workbook/workbook';

/** A list's source: the cells, and the sheet that they are in where that is another one. */
export interface ListSource {
  readonly sheet: string | null;
  readonly area: Area;
}

/**
 * The cells that a formula stands for when it is a fixed address and nothing else; null for any other formula.
 * @example readSource("='2.4 PK'!$D$4:$D$10") // { sheet: '2.4 PK', area: { top: 3, left: 3, bottom: 9, right: 3 } }
 */
export function readSource(formula: string): ListSource | null {
  const parts = /^=(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?)$/i.exec(formula);
  const area = parts?.[3] === undefined ? null : parseArea(parts[3].replaceAll('$', ''));
  if (parts === null || area === null) return null;
  return { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null, area };
}

/** The formula of a source. */
export function writeSource({ sheet, area }: ListSource): string {
  return `=${sheet === null ? '' : `${quoteSheet(sheet)}!`}${formatFixedArea(area)}`;
}

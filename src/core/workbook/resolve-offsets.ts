/** Formulas that name cells by their distance from another cell. */
import { formatCell, LAST_ROW, parseArea, parseCell } from './address';

const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const area = `${cell}:${cell}`;
const sheet = String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const OFFSET = new RegExp(
  String.raw`OFFSET\(((?:${sheet})?)(${cell}),(-?\d+),(-?\d+)(?:,(?:(\d+)|ROWS\((${area})\)-(\d+)))?\)`,
  'giu',
);
/** One cell of a column, counted from its first or from its last. */
const INDEX = new RegExp(
  String.raw`INDEX\(((?:${sheet})?)(${area}),(?:(\d+)|ROWS\((?:${sheet})?(${area})\)-(\d+))\)`,
  'giu',
);

/**
 * A formula with the cells themselves where it names them by their distance from others, so that it can be seen which
 * cells it reaches. Distances that are not written as numbers are left as they are.
 *
 * @example resolveOffsets('=SUM(INDEX(C3:C7,2):INDEX(C3:C7,ROWS(C3:C7)-1))') // '=SUM(C4:C6)'
 * @example resolveOffsets('=SUM(OFFSET(C3,1,0):OFFSET(C7,-1,0))') // '=SUM(C4:C6)'
 * @example resolveOffsets('=SUM(OFFSET(C5,1,0,ROWS(A5:A$24)-2))') // '=SUM(C6:C23)'
 */
export function resolveOffsets(formula: string): string {
  if (!/(?:OFFSET|INDEX)\(/i.test(formula)) return formula;
  return formula.replace(OFFSET, resolveOffset).replace(INDEX, resolveIndex);
}

function resolveOffset(
  written: string,
  prefix: string,
  from: string,
  down: string,
  right: string,
  height?: string,
  counted?: string,
  less?: string,
): string {
  const start = parseCell(from);
  if (start === null) return written;
  const top = start.row + Number(down);
  const column = start.column + Number(right);
  const rows = counted === undefined ? Number(height ?? 1) : rowsIn(counted) - Number(less);
  if (top < 0 || column < 0 || rows < 1 || top + rows - 1 > LAST_ROW) return written;
  const first = prefix + formatCell(top, column);
  return rows === 1 ? first : `${first}:${formatCell(top + rows - 1, column)}`;
}

function resolveIndex(
  written: string,
  prefix: string,
  column: string,
  position?: string,
  counted?: string,
  less?: string,
): string {
  const within = parseArea(column);
  if (within === null || within.left !== within.right) return written;
  const nth = counted === undefined ? Number(position) : rowsIn(counted) - Number(less);
  const isInside = nth >= 1 && nth <= within.bottom - within.top + 1;
  return isInside ? prefix + formatCell(within.top + nth - 1, within.left) : written;
}

function rowsIn(address: string): number {
  const counted = parseArea(address);
  return counted === null ? 0 : counted.bottom - counted.top + 1;
}

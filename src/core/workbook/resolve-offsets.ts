/** Formulas that name cells by their distance from another cell. */
import { formatCell, LAST_ROW, parseArea, parseCell } from './address';

const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const sheet = String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const OFFSET = new RegExp(
  String.raw`OFFSET\(((?:${sheet})?)(${cell}),(-?\d+),(-?\d+)(?:,(?:(\d+)|ROWS\((${cell}:${cell})\)-(\d+)))?\)`,
  'giu',
);

/**
 * A formula with the cells themselves where it names them by their distance from others, so that it can be seen which
 * cells it reaches. Distances that are not written as numbers are left as they are.
 *
 * @example resolveOffsets('=SUM(OFFSET(C3,1,0):OFFSET(C7,-1,0))') // '=SUM(C4:C6)'
 * @example resolveOffsets('=SUM(OFFSET(C5,1,0,ROWS(A5:A$24)-2))') // '=SUM(C6:C23)'
 */
export function resolveOffsets(formula: string): string {
  if (!/OFFSET\(/i.test(formula)) return formula;
  return formula.replace(
    OFFSET,
    (
      written,
      prefix: string,
      from: string,
      down: string,
      right: string,
      height?: string,
      counted?: string,
      less?: string,
    ) => {
      const start = parseCell(from);
      if (start === null) return written;
      const top = start.row + Number(down);
      const column = start.column + Number(right);
      const rows = counted === undefined ? Number(height ?? 1) : rowsIn(counted) - Number(less);
      if (top < 0 || column < 0 || rows < 1 || top + rows - 1 > LAST_ROW) return written;
      const first = prefix + formatCell(top, column);
      return rows === 1 ? first : `${first}:${formatCell(top + rows - 1, column)}`;
    },
  );
}

function rowsIn(address: string): number {
  const area = parseArea(address);
  return area === null ? 0 : area.bottom - area.top + 1;
}

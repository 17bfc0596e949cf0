/** Nests rows by their codes: what belongs to a row begins with its code. */

/** The codes of a row, those of several columns one behind the other. */
export interface CodePath {
  /** Their parts with dots between them, '' where there is none. */
  readonly parts: string;
  /** In how many columns its codes stand. */
  readonly columns: number;
}

/** So many rows must belong to another one, of all, for the codes to be nested. */
const leastNested = 0.5;
/** So many of the rows with a longer code than the one above may not begin with it. */
const mostStrange = 0.25;

const noCodes: CodePath = { parts: '', columns: 0 };

/** The path of a row with a code in each of some columns; without parts where none stands, or no code does. */
export function codePath(codes: readonly string[]): CodePath {
  let [parts, columns] = ['', 0];
  for (const written of codes) {
    const code = written.trim().replace(/[.)\s]+$/, '');
    if (code === '') continue;
    const dotted = code.replace(/[.\-\s]{2,}|[-\s]/g, '.');
    parts = columns === 0 ? dotted : `${parts}.${dotted}`;
    columns++;
  }
  return areCodes.test(parts) ? { parts, columns } : noCodes;
}

const areCodes = /^(?:\d{1,5}|[A-Z]{1,3}|[a-z])(?:\.(?:\d{1,5}|[A-Z]{1,3}|[a-z]))*$/;

function beginsWith(parts: string, start: string): boolean {
  return parts[start.length] === '.' && parts.startsWith(start);
}

/** The parts without the last one, '' when there is only one. */
function withoutLast(parts: string): string {
  return parts.slice(0, Math.max(0, parts.lastIndexOf('.')));
}

function countDots(parts: string): number {
  let count = 0;
  for (let dot = parts.indexOf('.'); dot >= 0; dot = parts.indexOf('.', dot + 1)) count++;
  return count;
}

/**
 * The parent of each row by codes that stand in several columns, urusan beside program beside belanja: the row above with
 * the longest beginning of its codes, the nearest of several. What belongs to it may go on behind another urusan. Null
 * where the codes stand in one column, or are not nested so.
 */
export function parentsByPaths(paths: readonly CodePath[]): number[] | null {
  if (paths.some(({ columns }) => columns === 0) || paths.every(({ columns }) => columns === 1)) return null;
  const above = new Map<string, number>();
  const parents = paths.map(({ parts }, item) => {
    let start = withoutLast(parts);
    while (start !== '' && !above.has(start)) start = withoutLast(start);
    above.set(parts, item);
    return above.get(start) ?? -1;
  });
  return parents.filter((parent) => parent >= 0).length >= leastNested * paths.length ? parents : null;
}

/** True where too many rows that are taken for parts of another one do not begin with its code, which is shorter. */
export function contradictPaths(parents: readonly number[], paths: readonly CodePath[]): boolean {
  let [nested, strange] = [0, 0];
  parents.forEach((parent, item) => {
    const own = paths[item]!.parts;
    const above = paths[parent]?.parts ?? '';
    if (above === '') return;
    if (beginsWith(own, above)) nested++;
    else if (own !== '' && countDots(own) > countDots(above)) strange++;
  });
  return strange > mostStrange * (nested + strange);
}

/** Nests rows by their codes: what belongs to a row begins with its code. */

/** The codes of a row, taken apart at their dots: those of several columns one behind the other. */
export interface CodePath {
  readonly parts: readonly string[];
  /** In how many columns its codes stand. */
  readonly columns: number;
}

/** So many rows must belong to another one, of all, for the codes to be nested. */
const leastNested = 0.5;
/** So many of the rows with a longer code than the one above may not begin with it. */
const mostStrange = 0.25;

/** The path of a row with a code in each of some columns; without parts where none stands, or no code does. */
export function codePath(codes: readonly string[]): CodePath {
  const filled = codes.map((code) => code.trim().replace(/[.)\s]+$/, '')).filter((code) => code !== '');
  const parts = filled.flatMap((code) => code.split(/[.\-\s]+/));
  const areCodes = parts.every((part) => /^(?:\d{1,5}|[A-Z]{1,3}|[a-z])$/.test(part));
  return areCodes ? { parts, columns: filled.length } : { parts: [], columns: 0 };
}

function beginsWith(path: CodePath, start: CodePath): boolean {
  return start.parts.length < path.parts.length && start.parts.every((part, place) => part === path.parts[place]);
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
    let length = parts.length - 1;
    while (length > 0 && !above.has(parts.slice(0, length).join('.'))) length--;
    const parent = length === 0 ? -1 : above.get(parts.slice(0, length).join('.'))!;
    above.set(parts.join('.'), item);
    return parent;
  });
  return parents.filter((parent) => parent >= 0).length >= leastNested * paths.length ? parents : null;
}

/** True where too many rows that are taken for parts of another one do not begin with its code, which is shorter. */
export function contradictPaths(parents: readonly number[], paths: readonly CodePath[]): boolean {
  const telling = parents.flatMap((parent, item) => {
    const [path, above] = [paths[item]!, paths[parent]];
    if (above === undefined || above.columns === 0 || path.parts.length <= above.parts.length) return [];
    return [beginsWith(path, above)];
  });
  return telling.filter((begins) => !begins).length > mostStrange * telling.length;
}

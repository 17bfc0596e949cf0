/**
 * Numbers in a row as runs from a first to a last one.
 * @param sorted from the lowest on
 * @example runsOf([2, 3, 4, 7]) // [[2, 4], [7, 7]]
 */
export function runsOf(sorted: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const each of sorted) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === each - 1) run[1] = each;
    else runs.push([each, each]);
  }
  return runs;
}

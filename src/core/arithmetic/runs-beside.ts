/** Columns that may be added up, by where they stand. */

/** Each of them stands so many places behind the one before it. */
export const strides: readonly number[] = [1, 2, 3, 4];

/** Columns at an even distance right before or right after a column: three or more. */
export function runsBeside(result: number, count: number): number[][] {
  const runs: number[][] = [];
  for (const stride of strides) {
    for (const direction of [-1, 1]) {
      for (
        let nearest = result + direction;
        Math.abs(nearest - result) <= stride && nearest >= 0 && nearest < count;
        nearest += direction
      ) {
        const run = [nearest];
        for (let next = nearest + direction * stride; next >= 0 && next < count; next += direction * stride) {
          run.push(next);
          if (run.length >= 3) runs.push([...run].sort((a, b) => a - b));
        }
      }
    }
  }
  return runs;
}

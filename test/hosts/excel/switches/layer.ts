/** A layer over a grid, which behaves otherwise in some respects. */
import type { Grid } from '../../../../src/apps/web/grid/grid';

/** The grid with some of its methods replaced; everything else is the grid itself. */
export function layer<Below extends Grid>(grid: Below, replaced: Partial<Grid>): Below {
  return new Proxy(grid, {
    get(target, key) {
      if (key in replaced) return replaced[key as keyof Grid];
      const own: unknown = Reflect.get(target, key, target);
      return typeof own === 'function' ? (own.bind(target) as unknown) : own;
    },
  });
}

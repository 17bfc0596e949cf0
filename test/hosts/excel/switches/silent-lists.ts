/** A choice from a list is told as a calculation alone, as in Excel on the web. */
import type { Grid } from '../../../../src/apps/web/grid/grid';
import { layer } from './layer';

/** Lets nothing tell of changed cells but `onCalculated`. */
export function silentLists<Below extends Grid>(grid: Below): Below {
  return layer(grid, {
    onChange: () => () => undefined,
    onCalculated(listener) {
      const ends = [
        grid.onCalculated(listener),
        grid.onChange(({ sheetId }) => {
          listener(sheetId);
        }),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
  });
}

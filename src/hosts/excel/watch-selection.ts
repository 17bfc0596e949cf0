/** Follows which cells are selected. */
import type { ExcelHost } from './excel-api';

/**
 * Calls back after other cells were selected, by hand or by a program, also by this one. Several may come at once, as
 * while somebody holds an arrow key.
 * @returns what ends it, in one round trip
 * @throws the error of Excel when a round trip fails
 * @example const unwatch = await watchSelection(host, () => later.press()); … await unwatch();
 */
export async function watchSelection(host: ExcelHost, onSelect: () => void): Promise<() => Promise<void>> {
  const listener = await host.run(async (context) => {
    const added = context.workbook.onSelectionChanged.add(() => {
      onSelect();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    listener.remove();
    await listener.context.sync();
  };
}

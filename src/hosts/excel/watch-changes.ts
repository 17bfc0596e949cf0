/** Follows what is changed in the workbook. */
import type { ExcelHost, ListenerObject } from './excel-api';

/**
 * Calls back after cells of any sheet were changed, by hand or by a program, also by this one. Several changes may come
 * at once: whoever reads the workbook after one should wait until it is quiet for a moment.
 * @returns what ends it, in one round trip
 * @throws the error of Excel when a round trip fails
 * @example const unwatch = await watchChanges(host, () => later.press()); … await unwatch();
 */
export async function watchChanges(host: ExcelHost, onChange: () => void): Promise<() => Promise<void>> {
  const listener = await host.run(async (context): Promise<ListenerObject> => {
    const added = context.workbook.worksheets.onChanged.add(() => {
      onChange();
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

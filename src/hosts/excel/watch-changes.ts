/** Follows what is changed and computed in the workbook. */
import type { ExcelHost, ListenerObject } from './excel-api';

/**
 * Calls back after cells of any sheet were changed, by hand or by a program, also by this one, and after formulas were
 * computed: functions of an add-in get their values later, and in Excel on the web a choice from a list is told by
 * nothing else (github.com/OfficeDev/office-js/issues/4066); and after a sheet was added, deleted, renamed, moved, hidden or shown. Several may come at once: whoever reads the workbook after
 * one should wait until it is quiet for a moment.
 * @returns what ends it, in one round trip
 * @throws the error of Excel when a round trip fails
 * @example const unwatch = await watchChanges(host, () => later.press()); … await unwatch();
 */
export async function watchChanges(host: ExcelHost, onChange: () => void): Promise<() => Promise<void>> {
  const told = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  const listeners = await host.run(async (context): Promise<ListenerObject[]> => {
    const { worksheets } = context.workbook;
    const { onChanged, onCalculated, onAdded, onDeleted } = worksheets;
    const added = [onChanged, onCalculated, onAdded, onDeleted].map((event) => event.add(told));
    // Before ExcelApi 1.17 nothing tells of a new name or place, nor of what is hidden.
    if (host.supports('1.17')) {
      const { onNameChanged, onMoved, onVisibilityChanged } = worksheets;
      added.push(...[onNameChanged, onMoved, onVisibilityChanged].map((event) => event.add(told)));
    }
    await context.sync();
    return added;
  });
  return async () => {
    for (const listener of listeners) listener.remove();
    await listeners[0]?.context.sync();
  };
}

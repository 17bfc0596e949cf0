/** Following what is changed in the workbook. */
import { useEffect, useRef } from 'preact/hooks';
import type { ExcelHost } from '../../hosts/excel/excel-api';
import { watchChanges } from '../../hosts/excel/watch-changes';
import { Debounce } from './debounce';

/** Long enough that nobody is answered in the middle of a row of cells that they fill in. */
const QUIET_MILLISECONDS = 800;
/** Formulas that are computed all the time, such as those with the time of day, leave no moment quiet. */
const LONGEST_WAIT = 8000;

/** Calls back when the workbook was changed and has been quiet for a moment, while it is watched. */
export function useWorkbookChanges(excel: ExcelHost, onQuiet: () => void, isWatched = true): void {
  const latest = useRef(onQuiet);
  latest.current = onQuiet;
  useEffect(() => {
    if (!isWatched) return undefined;
    const later = new Debounce(
      QUIET_MILLISECONDS,
      () => {
        latest.current();
      },
      LONGEST_WAIT,
    );
    const watching = watchChanges(excel, () => {
      later.press();
    });
    // Without events of the host what is shown stays; a press on a button looks again.
    watching.catch(() => undefined);
    return () => {
      later.cancel();
      watching.then((unwatch) => unwatch()).catch(() => undefined);
    };
  }, [excel, isWatched]);
}

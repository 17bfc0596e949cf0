/** Following the selected cell. */
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../../../core/workbook/workbook';
import type { ExcelHost } from '../../../hosts/excel/excel-api';
import { readSelection } from '../../../hosts/excel/read-selection';
import { watchSelection } from '../../../hosts/excel/watch-selection';
import { Debounce } from '../debounce';

/** Short enough that the answer seems to come at once, and long enough for an arrow key that is held. */
const QUIET_MILLISECONDS = 120;
/** A cell that is being entered is done by then. */
const MOST_TRIES = 10;

/** Calls back with the first of the selected cells whenever others are selected; null where nobody can tell. */
export function useSelectedPlace(excel: ExcelHost, onSelect: (place: Place | null) => void): void {
  const latest = useRef(onSelect);
  latest.current = onSelect;
  useEffect(() => {
    const look = async (): Promise<void> => {
      const selection = await readSelection(excel);
      latest.current(
        selection === null ? null : { sheet: selection.sheet, row: selection.area.top, column: selection.area.left },
      );
    };
    let tries = 0;
    const later = new Debounce(QUIET_MILLISECONDS, () => {
      tries += 1;
      // Excel may be busy with a cell that is being typed: what was selected last stays until it is done.
      look().catch(() => {
        if (tries < MOST_TRIES) later.press();
      });
    });
    const watching = watchSelection(excel, () => {
      tries = 0;
      later.press();
    });
    // Without events of the host the list does not follow; everything else works.
    watching.catch(() => undefined);
    return () => {
      tries = MOST_TRIES;
      later.cancel();
      watching.then((unwatch) => unwatch()).catch(() => undefined);
    };
  }, [excel]);
}

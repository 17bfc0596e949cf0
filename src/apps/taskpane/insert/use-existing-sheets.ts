/** Which of the planned names the workbook has already. */
import { useEffect, useState } from 'preact/hooks';
import type { SheetPlan } from '../../../core/scaffold/sheet-plan';
import { occupiedNames } from '../../../hosts/excel/apply-plan';
import { usePane } from '../pane-context';

const NONE: ReadonlySet<string> = new Set();

/** Asks the workbook once for each profile; when Excel does not answer, the insertion itself still finds free names. */
export function useExistingSheets(plans: readonly SheetPlan[]): ReadonlySet<string> {
  const { host } = usePane();
  const [existing, setExisting] = useState(NONE);
  const names = plans.map(({ name }) => name).join('\n');
  useEffect(() => {
    let isCurrent = true;
    occupiedNames(host.excel, plans).then(
      (occupied) => {
        if (isCurrent) setExisting(new Set(occupied));
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
    // The names decide; the plans are made anew with every year that is typed.
  }, [host, names]);
  return existing;
}

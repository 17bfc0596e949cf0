/** What of the forms is filled in, kept current while it is looked at. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { checklist, type Step } from '../../../core/checklist/checklist';
import type { Profile } from '../../../core/profiles/profile';
import { isFilledIn } from '../../../core/scaffold/sheet-plan';
import { readForms } from '../../../hosts/excel/read-forms';
import { watchChanges } from '../../../hosts/excel/watch-changes';
import { Debounce } from '../check/debounce';
import { planSheets, usualYear } from '../insert/plan-sheets';
import { usePane } from '../pane-context';

/** Long enough that nobody is counted in the middle of a row of cells that they fill in. */
const QUIET_MILLISECONDS = 800;
/** Formulas that are computed all the time leave no moment quiet. */
const LONGEST_WAIT = 8000;

/** The steps of the profile's forms that the workbook has; null while they are not known. */
export function useChecklist(profile: Profile): readonly Step[] | null {
  const { host, tab } = usePane();
  const [steps, setSteps] = useState<readonly Step[] | null>(null);
  const example = useMemo(() => planSheets(profile, usualYear(new Date()), 'example'), [profile]);
  const isSeen = tab === 'fill';
  useEffect(() => {
    if (!isSeen) return undefined;
    let isCurrent = true;
    const names = example.filter(isFilledIn).map(({ name }) => name);
    const count = (): void => {
      readForms(host.excel, names).then(
        (sheets) => {
          if (isCurrent) setSteps(checklist(sheets, example));
        },
        // Excel may be busy with a cell that is being typed: what was counted last stays.
        () => undefined,
      );
    };
    count();
    const later = new Debounce(QUIET_MILLISECONDS, count, LONGEST_WAIT);
    const watching = watchChanges(host.excel, () => {
      later.press();
    });
    watching.catch(() => undefined);
    return () => {
      isCurrent = false;
      later.cancel();
      watching.then((unwatch) => unwatch()).catch(() => undefined);
    };
  }, [isSeen, host, example]);
  return steps;
}

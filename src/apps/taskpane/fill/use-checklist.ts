/** What of the forms is filled in, kept current while it is looked at. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checklist, type Step } from '../../../core/checklist/checklist';
import { exampleOffice } from '../../../core/scaffold/example/example-office';
import type { Profile } from '../../../core/profiles/profile';
import { isFilledIn } from '../../../core/scaffold/sheet-plan';
import { readForms } from '../../../hosts/excel/read-forms';
import { usualYear } from '../../usual-year';
import { planSheets } from '../insert/plan-sheets';
import { usePane } from '../pane-context';
import { useWorkbookChanges } from '../use-workbook-changes';

/** The steps of the profile's forms that the workbook has; null while they are not known. */
export function useChecklist(profile: Profile): readonly Step[] | null {
  const { host, tab } = usePane();
  const { excel } = host;
  const [steps, setSteps] = useState<readonly Step[] | null>(null);
  const example = useMemo(() => planSheets(profile, exampleOffice(usualYear(new Date()))), [profile]);
  /** What is asked last counts, whatever comes later. */
  const asked = useRef(0);
  const count = useCallback(() => {
    asked.current += 1;
    const own = asked.current;
    const names = example.filter(isFilledIn).map(({ name }) => name);
    readForms(excel, names).then(
      (sheets) => {
        if (asked.current === own) setSteps(checklist(sheets, example));
      },
      // Excel may be busy with a cell that is being typed: what was counted last stays.
      () => undefined,
    );
  }, [excel, example]);
  const isSeen = tab === 'fill';
  useEffect(() => {
    if (!isSeen) return undefined;
    count();
    return () => {
      asked.current += 1;
    };
  }, [isSeen, count]);
  useWorkbookChanges(excel, count, isSeen);
  return steps;
}

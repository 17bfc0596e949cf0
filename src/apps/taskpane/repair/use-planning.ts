/** Which repairs the pane offers: those that hold when they are tried on a copy of the workbook. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CheckResult } from '../../../core/findings/check-result';
import type { Finding } from '../../../core/findings/finding';
import { candidatesOf, type Candidate } from '../../../core/repairs/candidates';
import type { Workbook } from '../../../core/workbook/workbook';
import { reasonToIgnore } from '../../../hosts/excel/ignored-findings';
import type { DoneState } from '../check/check-state';
import { usePane } from '../pane-context';
import { loadPlanner, takeSteps } from './take-steps';

/** The repairs that hold, and the way to those that belong to one finding. */
export interface RepairPlanning {
  /** All of them, those of the findings and what becomes necessary by them; as far as known while it is being planned. */
  readonly planned: readonly Candidate[];
  /** What is to be changed to mend one finding: all that is planned where it does not hold by itself. */
  readonly planOne: (finding: Finding, signal: AbortSignal) => Promise<readonly Candidate[]>;
}

interface Plan {
  readonly state: DoneState;
  readonly planned: readonly Candidate[];
}

/** Plans anew whenever there is another result; meanwhile what held before and is still offered stays. */
export function usePlanning(state: DoneState, open: readonly Finding[]): RepairPlanning {
  const { host, profile } = usePane();
  const [plan, setPlan] = useState<Plan | null>(null);
  const { workbook, result, ignored } = state;
  const check = useCallback(
    (each: Workbook): CheckResult | Promise<CheckResult> => host.check(each, profile === null ? {} : { profile }),
    [host, profile],
  );
  const stands = useCallback(
    (finding: Finding, each: Workbook) => reasonToIgnore(finding, each, ignored) === null,
    [ignored],
  );

  useEffect(() => {
    const stop = new AbortController();
    const planAll = async (): Promise<void> => {
      const { planRepairs } = await loadPlanner();
      const planned = await takeSteps(planRepairs(workbook, result, stands), check, stop.signal);
      setPlan({ state, planned });
    };
    // Stopped, or a part of the pane did not load: then nothing is offered.
    planAll().catch(() => undefined);
    return () => {
      stop.abort();
    };
  }, [state, workbook, result, check, stands]);

  const planned = useMemo(() => {
    if (plan === null) return [];
    if (plan.state === state) return plan.planned;
    const keys = new Set(plan.planned.map(({ key }) => key));
    return candidatesOf(open, workbook).filter(({ key }) => keys.has(key));
  }, [plan, state, open, workbook]);

  const planOne = useCallback(
    async (finding: Finding, signal: AbortSignal) => {
      const { planOneRepair } = await loadPlanner();
      return (await takeSteps(planOneRepair(finding, workbook, result, stands), check, signal)) ?? planned;
    },
    [workbook, result, stands, check, planned],
  );
  return useMemo(() => ({ planned, planOne }), [planned, planOne]);
}

/** The check as the pane keeps it: its state, what was ignored, and how it stays current. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../core/profiles/profile';
import type { Finding } from '../../../core/findings/finding';
import {
  addIgnored,
  ignoredAs,
  removeIgnored,
  toIgnored,
  type IgnoredFinding,
} from '../../../hosts/excel/ignored-findings';
import { isWorkbookEmpty } from '../../../hosts/excel/is-workbook-empty';
import type { PaneHost } from '../pane-host';
import { useWorkbookChanges } from '../use-workbook-changes';
import type { CheckState } from './check-state';
import { checkQuietly, runCheck } from './run-check';

/** What the components see of the check. */
export interface Checking {
  readonly state: CheckState;
  /** Begins a check that is seen. */
  readonly check: () => void;
  /** Stops the check that is under way. */
  readonly stop: () => void;
  /** Looks at the workbook again in the background: checks it when there is a result, else whether it is empty. */
  readonly refresh: () => void;
  /** Keeps in the workbook that a finding is ignored, and why. */
  readonly ignore: (finding: Finding, reason: string) => Promise<void>;
  /** Lets an ignored finding count again. */
  readonly takeBack: (finding: Finding) => Promise<void>;
}

/** Keeps the last check and follows the changes of the workbook. */
export function useChecking(host: PaneHost, profile: Profile | null): Checking {
  const [state, setState] = useState<CheckState>({ step: 'start', wasStopped: false, isEmpty: false });
  const latest = useRef(state);
  latest.current = state;
  const controller = useRef<AbortController | null>(null);
  /** Whether the workbook changed while a check was under way, which may have read it before. */
  const isOutdated = useRef(false);

  const begin = useCallback((): AbortSignal => {
    controller.current?.abort();
    controller.current = new AbortController();
    return controller.current.signal;
  }, []);

  const check = useCallback(() => {
    const signal = begin();
    const show = (next: CheckState): void => {
      if (controller.current?.signal === signal) setState(next);
    };
    void runCheck(host, profile, show, signal);
  }, [host, profile, begin]);

  const stop = useCallback(() => controller.current?.abort(), []);

  const look = useCallback(async () => {
    // Excel may be busy with a cell that is being typed: the first screen then stays as it is.
    const isEmpty = await isWorkbookEmpty(host.excel).catch(() => false);
    setState((now) => (now.step === 'start' ? { ...now, isEmpty } : now));
  }, [host]);

  const refresh = useCallback(() => {
    const last = latest.current;
    if (last.step === 'start') void look();
    if (last.step === 'working') isOutdated.current = true;
    if (last.step !== 'done') return;
    const signal = begin();
    void checkQuietly(host, profile, last, signal).then((next) => {
      if (next !== null && controller.current?.signal === signal) setState(next);
    });
  }, [host, profile, begin, look]);

  const keep = useCallback((ignored: readonly IgnoredFinding[]) => {
    setState((now) => (now.step === 'done' ? { ...now, ignored } : now));
  }, []);
  const ignore = useCallback(
    async (finding: Finding, reason: string) => {
      const { current } = latest;
      if (current.step !== 'done') return;
      keep(await addIgnored(host.excel, [toIgnored(finding, current.workbook, reason)]));
    },
    [host, keep],
  );
  const takeBack = useCallback(
    async (finding: Finding) => {
      const { current } = latest;
      if (current.step !== 'done') return;
      keep(await removeIgnored(host.excel, ignoredAs(finding, current.workbook, current.ignored)));
    },
    [host, keep],
  );

  const { checksAtOnce = false } = host;
  useEffect(() => {
    // Only when the pane begins: a profile that is chosen later checks by itself.
    if (checksAtOnce) check();
  }, []);

  const { step } = state;
  useEffect(() => {
    if (step !== 'start' && !(step === 'done' && isOutdated.current)) return;
    isOutdated.current = false;
    refresh();
  }, [step, refresh]);

  useWorkbookChanges(host.excel, refresh);

  // Another profile asks for other tables: the result on the screen would be that of the old one.
  const checkedWith = useRef(profile);
  useEffect(() => {
    if (checkedWith.current === profile) return;
    checkedWith.current = profile;
    refresh();
  }, [profile, refresh]);

  useEffect(() => () => controller.current?.abort(), []);

  return useMemo(
    () => ({ state, check, stop, refresh, ignore, takeBack }),
    [state, check, stop, refresh, ignore, takeBack],
  );
}

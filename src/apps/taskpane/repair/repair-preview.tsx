/** What is about to be repaired: old → new, cell by cell, before anything is written. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Subpage } from '../components/subpage';
import { useCheck } from '../check/check-context';
import { useAction } from '../use-action';
import { usePane } from '../pane-context';
import type { Repair } from './shown-repair';
import { RepairRow } from './repair-row';
import { writeRepairs } from './write-repairs';

/** The cells of the screen "repair" with a tick each, and the button that does it. */
export function RepairPreview() {
  const { screen } = useCheck().view;
  return screen.name === 'repair' ? <Preview keys={screen.keys} /> : null;
}

function Preview({ keys }: { readonly keys: readonly string[] }) {
  const { host, say, checking } = usePane();
  const { texts, act } = useCheck();
  const planned = usePlanned(keys);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const chosen = (planned ?? []).filter(({ key }) => !unticked.has(key));

  const { isRunning, run } = useAction(async () => {
    say(await writeRepairs(host.excel, chosen, texts));
    act({ type: 'finished' });
    checking.refresh();
  });

  function toggle(key: string): void {
    const next = new Set(unticked);
    if (!next.delete(key)) next.add(key);
    setUnticked(next);
  }

  const isGone = planned?.length === 0;
  useEffect(() => {
    if (!isGone || isRunning) return;
    act({ type: 'finished' });
    say({ text: texts.nothingToRepair });
  }, [isGone, isRunning]);

  const isIdle = isRunning || chosen.length === 0;
  return (
    <Subpage
      title={texts.repairTitle(planned === null ? keys.length : chosen.length)}
      help="memperbaiki"
      onBack={() => {
        act({ type: 'back' });
      }}
    >
      <div class="pane-message">
        <p>{texts.repairIntro}</p>
        <ul class="repairs">
          {(planned ?? []).map((repair) => (
            <RepairRow
              key={repair.key}
              repair={repair}
              isTicked={!unticked.has(repair.key)}
              canUntick={planned !== null && planned.length > 1}
              onToggle={() => {
                toggle(repair.key);
              }}
            />
          ))}
        </ul>
        <button type="button" class="button-primary" aria-disabled={isIdle} onClick={isIdle ? undefined : run}>
          {isRunning ? texts.repairing : texts.repairNow(planned === null ? keys.length : chosen.length)}
        </button>
      </div>
    </Subpage>
  );
}

/**
 * The repairs of some findings: of one, with those that follow from it; null while that is being found out. They stay as
 * they were shown, also when cells change while they are read; those of a sheet that is gone are no longer offered.
 */
function usePlanned(keys: readonly string[]): readonly Repair[] | null {
  const { repairs, repairsOf, workbook } = useCheck();
  const found = useMemo(() => keys.flatMap((key) => repairs.get(key) ?? []), [keys]);
  const [group, setGroup] = useState<readonly Repair[] | null>(null);
  const [only] = found;
  const isOne = keys.length === 1 && only !== undefined;
  useEffect(() => {
    if (!isOne) return undefined;
    const stop = new AbortController();
    repairsOf(only.finding, stop.signal).then(setGroup, () => undefined);
    return () => {
      stop.abort();
    };
  }, [keys]);
  const planned = isOne ? group : found;
  const sheets = useMemo(() => new Set(workbook.sheets.map(({ name }) => name)), [workbook]);
  return planned?.filter(({ place }) => sheets.has(place.sheet)) ?? null;
}

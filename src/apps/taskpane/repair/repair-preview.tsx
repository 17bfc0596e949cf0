/** What is about to be repaired: old → new, cell by cell, before anything is written. */
import { useMemo, useState } from 'preact/hooks';
import { Subpage } from '../components/subpage';
import { useCheck } from '../check/check-context';
import { useAction } from '../use-action';
import { usePane } from '../pane-context';
import { onePerCell, tickedAtFirst } from './choose-repairs';
import type { Repair } from './plan-repair';
import { RepairRow } from './repair-row';
import { writeRepairs } from './write-repairs';

/** The cells with a tick each, and the button that does it. */
export function RepairPreview({ keys }: { readonly keys: readonly string[] }) {
  const { host, say, checking } = usePane();
  const { texts, repairs, act } = useCheck();
  const planned = useMemo(() => {
    const found = keys.map((key) => repairs.get(key)).filter((repair): repair is Repair => repair !== undefined);
    return onePerCell(found);
    // The plan stays as it was shown, also when cells change while it is read.
  }, [keys]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => tickedAtFirst(planned));
  const chosen = planned.filter(({ key }) => ticked.has(key));

  const { isRunning, run } = useAction(async () => {
    say(await writeRepairs(host.excel, chosen, texts));
    act({ type: 'finished' });
    checking.refresh();
  });

  function toggle(key: string): void {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  }

  return (
    <Subpage
      title={texts.repairTitle(chosen.length)}
      onBack={() => {
        act({ type: 'back' });
      }}
    >
      <div class="pane-message">
        <p>{texts.repairIntro}</p>
        <ul class="repairs">
          {planned.map((repair) => (
            <RepairRow
              key={repair.key}
              repair={repair}
              isTicked={ticked.has(repair.key)}
              canUntick={planned.length > 1}
              onToggle={() => {
                toggle(repair.key);
              }}
            />
          ))}
        </ul>
        <button
          type="button"
          class="button-primary"
          aria-disabled={isRunning || chosen.length === 0}
          onClick={isRunning || chosen.length === 0 ? undefined : run}
        >
          {isRunning ? texts.repairing : texts.repairNow(chosen.length)}
        </button>
      </div>
    </Subpage>
  );
}

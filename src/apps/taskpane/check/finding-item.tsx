/** One finding in the list: where, what, the likely cause, and what can be done at once. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../../core/findings/finding';
import { formatCell } from '../../../core/workbook/address';
import { CellLink } from '../components/cell-link';
import { RepairChange } from '../repair/repair-change';
import { SeveritySign } from '../components/severity-sign';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';
import { useCheck } from './check-context';
import { findingKey } from './finding-key';

/** A finding as sentences, old → new where it can be repaired, and its buttons. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { messages, goTo, write, host, say, checking } = usePane();
  const { texts, repairs, repairsOf, act, view } = useCheck();
  const key = findingKey(finding);
  const ofFinding = repairs.get(key) ?? [];
  const [repair] = ofFinding;
  const { place } = finding;
  const name = place === null ? messages.wholeWorkbook : texts.cellOn(formatCell(place.row, place.column), place.sheet);
  const isShown = repair !== undefined && ofFinding.length === 1;
  const card = useRef<HTMLLIElement>(null);
  const { isRunning, run } = useAction(async () => {
    const planning = repairsOf(finding, new AbortController().signal);
    const { repairAtOnce } = await import(/* webpackChunkName: "repair" */ '../repair/repair-at-once');
    const notice = isShown ? await repairAtOnce(host.excel, repair, await planning, texts) : null;
    if (notice === null) act({ type: 'preview', keys: [key] });
    else say(notice);
    if (notice !== null) checking.refresh();
  });
  useLayoutEffect(
    () => () => {
      // What was mended goes away; a keyboard goes on with the next.
      const { current } = card;
      if (current?.contains(document.activeElement) !== true) return;
      const next = current.nextElementSibling ?? current.closest('.check-list');
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    },
    [],
  );
  return (
    <li
      class="finding"
      ref={card}
      tabIndex={-1}
      data-key={key}
      aria-current={view.current === key ? 'true' : undefined}
    >
      <p class="finding-head">
        <SeveritySign severity={finding.severity} /> <span class="finding-word">{messages[finding.severity]}</span>
        {place !== null && <CellLink place={place} withSheet />}
      </p>
      <p>{write(finding.message)}</p>
      {finding.cause !== null && <p>{messages.cause(write(finding.cause))}</p>}
      {isShown && <RepairChange repair={repair} />}
      <p class="finding-actions">
        {repair !== undefined && (
          <button
            type="button"
            aria-label={finding.textNumbers === undefined ? texts.repairOf(name) : texts.makeNumbersOf(name)}
            aria-disabled={isRunning}
            onClick={isRunning ? undefined : run}
          >
            {finding.textNumbers === undefined ? texts.repair : texts.makeNumbers}
          </button>
        )}
        <button
          type="button"
          class="button-quiet"
          aria-label={texts.detailsOf(name)}
          onClick={() => {
            if (place !== null) goTo(place);
            act({ type: 'open', key });
          }}
        >
          {texts.details} <span aria-hidden="true">›</span>
        </button>
      </p>
    </li>
  );
}

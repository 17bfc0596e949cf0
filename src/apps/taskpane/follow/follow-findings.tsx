/** The way between the list and the cells: marks on wrong cells, the card of the selected one, and F8 to the next. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Finding } from '../../../core/findings/finding';
import { useCheck } from '../check/check-context';
import { findingKey } from '../check/finding-key';
import type { FindingStep } from '../check/finding-keys';
import { usePane } from '../pane-context';
import { samePlace } from '../same-place';
import { cellMarks } from './cell-marks';
import { nextCard, type Card } from './next-card';
import { useSelectedPlace } from './use-selected-place';

/** Says the finding of the selected cell where it would not be read otherwise; everything else is seen in the list. */
export function FollowFindings() {
  const { host, goTo, openTab, tab, write } = usePane();
  const { view, act, findings, keys, workbook } = useCheck();
  const { current, screen } = view;
  const said = useRef<HTMLParagraphElement>(null);
  const takesFocus = useRef(false);
  /** Where F8 goes on from, also when another cell was selected meanwhile. */
  const last = useRef<Card | null>(null);
  const byKey = useMemo(() => new Map(findings.open.map((finding) => [findingKey(finding), finding])), [findings]);

  const marks = useMemo(
    () => cellMarks(findings.open, workbook, ({ message }) => write(message)),
    [findings, workbook, write],
  );
  useEffect(() => {
    host.mark?.(marks);
  }, [host, marks]);
  useEffect(() => () => host.mark?.([]), [host]);

  useSelectedPlace(host.excel, (place) => {
    const isHere = (finding: Finding | undefined): boolean => {
      const at = finding?.place ?? null;
      return place !== null && at !== null && samePlace(at, place);
    };
    if (current !== null && isHere(byKey.get(current))) return;
    const found = findings.open.find(isHere);
    act({ type: 'point', key: found === undefined ? null : findingKey(found) });
  });

  const pane = (): Element | null => said.current?.closest('.pane') ?? null;
  const go = (step: FindingStep): void => {
    const from = pane();
    if (from === null || (screen.name !== 'list' && screen.name !== 'detail')) return;
    const listed = listedIn(from);
    const next = nextCard(listed, last.current, step, (each) => byKey.get(each)?.place ?? null);
    const place = next === null ? undefined : byKey.get(next.key)?.place;
    if (next === null || !place) return;
    takesFocus.current = from.contains(document.activeElement);
    if (tab !== 'check') openTab('check');
    if (!takesFocus.current) host.focusCells?.();
    act({ type: screen.name === 'list' ? 'point' : 'open', key: next.key });
    // Before the card is drawn, so that a key that is pressed at once goes on from it.
    last.current = next;
    goTo(place);
  };
  useLayoutEffect(() => {
    keys.takeBy(go);
  });

  useEffect(() => {
    const around = pane();
    const card = around?.querySelector<HTMLElement>('.finding[aria-current]');
    if (current === null || around === null || !card) return;
    last.current = { key: current, at: listedIn(around).indexOf(current) };
    const group = card.closest('details');
    if (group !== null) group.open = true;
    card.scrollIntoView({ block: 'nearest' });
    if (takesFocus.current && screen.name === 'list') card.focus({ preventScroll: true });
    takesFocus.current = false;
  }, [current, tab]);

  const finding = current === null ? undefined : byKey.get(current);
  const isRead = pane()?.contains(document.activeElement) === true;
  return (
    <p class="unseen" role="status" ref={said}>
      {finding === undefined || isRead ? '' : write(finding.message)}
    </p>
  );
}

/** The findings in the order in which they are seen, without those that are filtered away. */
function listedIn(pane: Element): readonly string[] {
  return [...pane.querySelectorAll<HTMLElement>('.finding')].map(({ dataset }) => dataset['key'] ?? '');
}

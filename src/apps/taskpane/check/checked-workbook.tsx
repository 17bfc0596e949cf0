/** A checked workbook: the list, and the screens that are opened from it. */
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { groupBy } from '../../../core/group-by';
import { usePane } from '../pane-context';
import { showTop } from '../show-top';
import { useLostFocus } from '../use-lost-focus';
import { shownRepair } from '../repair/shown-repair';
import { usePlanning } from '../repair/use-planning';
import { Later } from '../components/later';
import { Lazy } from '../components/lazy';
import { CheckContext, type CheckTools } from './check-context';
import type { DoneState } from './check-state';
import { checkView, firstView } from './check-view';
import { findingKey } from './finding-key';
import { useFindingKeys } from './finding-keys';
import { Results } from './results';
import { sortFindings } from './sort-findings';

const loadDetail = () => import(/* webpackChunkName: "repair" */ './finding-detail').then((part) => part.FindingDetail);
const loadPreview = () =>
  import(/* webpackChunkName: "repair" */ '../repair/repair-preview').then((part) => part.RepairPreview);
const loadIgnore = () => import(/* webpackChunkName: "repair" */ './ignore-form').then((part) => part.IgnoreForm);
const loadFollow = () =>
  import(/* webpackChunkName: "repair" */ '../follow/follow-findings').then((part) => part.FollowFindings);

/** The list stays where it is while a screen lies over it, and gets the focus back where it was. */
export function CheckedWorkbook({ state }: { readonly state: DoneState }) {
  const { language, say, sentences } = usePane();
  const [view, act] = useReducer(checkView, firstView);
  const texts = sentences.check;
  const { workbook, result, ignored } = state;
  const findings = useMemo(() => sortFindings(result.findings, workbook, ignored), [result, workbook, ignored]);
  const { planned, planOne } = usePlanning(state, findings.open);
  const { screen } = view;
  const opener = useOpener(screen.name === 'list', screen.name === 'list' && screen.isFinished === true);
  const keys = useFindingKeys(opener.list);
  const tools = useMemo<CheckTools>(() => {
    const repairs = planned.map((each) => shownRepair(each, workbook, language));
    return {
      texts,
      view,
      act,
      workbook,
      findings,
      keys,
      repairs: groupBy(repairs, ({ finding }) => findingKey(finding)),
      repairsOf: async (finding, signal) =>
        (await planOne(finding, signal)).map((each) => shownRepair(each, workbook, language)),
    };
  }, [findings, keys, planned, planOne, workbook, language, texts, view]);

  const isGone = 'key' in screen && !result.findings.some((finding) => findingKey(finding) === screen.key);
  useEffect(() => {
    if (!isGone) return;
    act({ type: 'finished' });
    say({ text: texts.solved });
  }, [isGone, say, texts]);

  const back = (): void => {
    act({ type: 'back' });
  };
  return (
    <CheckContext.Provider value={tools}>
      <div
        hidden={screen.name !== 'list'}
        tabIndex={-1}
        class="check-list"
        ref={opener.list}
        onClickCapture={opener.remember}
      >
        <Results state={state} />
      </div>
      {screen.name === 'detail' && <Lazy load={loadDetail} onBack={back} />}
      {screen.name === 'ignore' && <Lazy load={loadIgnore} onBack={back} />}
      {screen.name === 'repair' && <Lazy load={loadPreview} onBack={back} />}
      <Later load={loadFollow} />
    </CheckContext.Provider>
  );
}

/** Remembers which button of the list led away from it, and gives it the focus when the list is back. */
function useOpener(isList: boolean, wasFinished: boolean) {
  const list = useLostFocus<HTMLDivElement>();
  const button = useRef<Element | null>(null);
  const wasList = useRef(true);
  useEffect(() => {
    if (isList && !wasList.current) {
      const { current } = button;
      if (!wasFinished && current instanceof HTMLElement && current.isConnected) current.focus();
      else {
        list.current?.focus({ preventScroll: true });
        if (list.current !== null) showTop(list.current);
      }
    }
    wasList.current = isList;
  }, [isList, wasFinished]);
  const remember = (event: Event): void => {
    button.current = event.target instanceof Element ? event.target.closest('button') : null;
  };
  return { list, remember };
}

/** The task that is in front; a task that was opened keeps what was entered in it. */
import { useState } from 'preact/hooks';
import type { TabId } from '../../../messages/pane';
import { TABS } from '../tabs';
import { CheckTab } from '../check/check-tab';
import { Lazy } from './lazy';

const loadFill = () => import(/* webpackChunkName: "tasks" */ '../fill/fill-tab').then((part) => part.FillTab);
const loadSummary = () =>
  import(/* webpackChunkName: "ringkasan" */ '../summary/summary-tab').then((part) => part.SummaryTab);
const loadSend = () => import(/* webpackChunkName: "tasks" */ '../send/send-tab').then((part) => part.SendTab);
const loadFormulas = () =>
  import(/* webpackChunkName: "tasks" */ '../formulas/formulas-tab').then((part) => part.FormulasTab);

/** The chapter of the guide for each task. */
const HELP: Readonly<Record<TabId, string>> = {
  fill: 'sisipkan-lembar-standar',
  check: 'periksa',
  summary: 'ringkasan',
  send: 'kirim',
  formulas: 'fungsi-di-sel',
};

function Task({ tab }: { readonly tab: TabId }) {
  switch (tab) {
    case 'fill':
      return <Lazy load={loadFill} />;
    case 'check':
      return <CheckTab />;
    case 'summary':
      return <Lazy load={loadSummary} />;
    case 'send':
      return <Lazy load={loadSend} />;
    case 'formulas':
      return <Lazy load={loadFormulas} />;
  }
}

/** A panel for each tab. */
export function TabPanels({ current }: { readonly current: TabId }) {
  const [opened, setOpened] = useState<ReadonlySet<TabId>>(new Set([current]));
  if (!opened.has(current)) setOpened(new Set([...opened, current]));
  return (
    <>
      {TABS.map((tab) => (
        <div
          key={tab}
          id={`panel-${tab}`}
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
          data-help={HELP[tab]}
          hidden={tab !== current}
        >
          {opened.has(tab) && <Task tab={tab} />}
        </div>
      ))}
    </>
  );
}

/** The tasks of the pane as tabs. */
import { useRef } from 'preact/hooks';
import type { TabId } from '../../../messages/pane';
import { usePane } from '../pane-context';
import { nextTab, TABS } from '../tabs';

interface TabsProps {
  readonly current: TabId;
  readonly onChoose: (tab: TabId) => void;
}

/** A row of tabs; the arrows, Home and End go from one to the other, and only the chosen one is in the order of Tab. */
export function Tabs({ current, onChoose }: TabsProps) {
  const { messages } = usePane();
  const list = useRef<HTMLDivElement>(null);
  return (
    <div class="tabs" role="tablist" aria-label={messages.tabsLabel} ref={list}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          class="tab"
          aria-selected={tab === current}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => {
            onChoose(tab);
          }}
          onKeyDown={(event) => {
            const next = nextTab(current, event.key);
            if (next === null) return;
            event.preventDefault();
            onChoose(next);
            list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
          }}
        >
          {messages.tabs[tab]}
        </button>
      ))}
    </div>
  );
}

/** The pane once it can speak: its header, the tasks, and what was done last. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../core/profiles/profile';
import { formatPlace } from '../../../core/workbook/address';
import type { Place } from '../../../core/workbook/workbook';
import { selectCell, type SelectOutcome } from '../../../hosts/excel/select-cell';
import type { Language, PaneMessages, Sentences, TabId } from '../../../messages/pane';
import { writeMessage } from '../../../messages/write-message';
import { useChecking } from '../check/use-checking';
import { failureNotice } from '../notice';
import { useNotice } from '../use-notice';
import { PaneContext, type PaneTools } from '../pane-context';
import type { PaneHost } from '../pane-host';
import { Header } from './header';
import { NoticeBar } from './notice-bar';
import { TabPanels } from './tab-panels';
import { Lazy } from './lazy';
import { useHelpKeys } from '../use-help-keys';
import { Tabs } from './tabs';

interface PaneFrameProps {
  readonly host: PaneHost;
  readonly sentences: Sentences;
  readonly speak: (language: Language) => Promise<void>;
}

const loadGuide = () => import(/* webpackChunkName: "panduan" */ '../guide/guide-view').then((part) => part.GuideView);

/** The whole pane. */
export function PaneFrame({ host, sentences, speak }: PaneFrameProps) {
  const [profile, setProfile] = useState<Profile | null>(host.profile ?? null);
  const [tab, setTab] = useState<TabId>(host.profile === undefined || host.checksAtOnce === true ? 'check' : 'fill');
  const [help, setHelp] = useState<string | null>(null);
  const { language, pane: messages } = sentences;
  const { notice, say, sayOfCell } = useNotice(language);
  const checking = useChecking(host, profile);
  const { refresh } = checking;

  const goTo = useCallback(
    (place: Place) => {
      selectCell(host.excel, place).then(
        (outcome) => {
          sayOfCell(whyNotShown(outcome, place, messages));
          // Renamed or deleted: the findings are shown where they are now.
          if (outcome === 'no-sheet') refresh();
        },
        (error: unknown) => {
          say(failureNotice(error, messages));
        },
      );
    },
    [host, messages, refresh, say, sayOfCell],
  );

  const chooseLanguage = useCallback(
    (chosen: Language) => {
      speak(chosen).then(
        () => {
          host.onLanguage(chosen);
        },
        () => {
          say({ text: messages.notLoaded, isFailure: true });
        },
      );
    },
    [host, speak, messages, say],
  );

  const openTab = useCallback((chosen: TabId) => {
    setTab(chosen);
    setHelp(null);
    document.getElementById(`tab-${chosen}`)?.focus();
  }, []);

  const frame = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const openHelp = useCallback(
    (page: string | null) => {
      if (page !== null && !frame.current?.querySelector('.guide')) opener.current = document.activeElement;
      host.showPane?.();
      setHelp(page);
    },
    [host],
  );
  useHelpKeys(frame, openHelp);
  useEffect(() => {
    if (help === null && opener.current instanceof HTMLElement) opener.current.focus();
  }, [help]);

  const tools = useMemo<PaneTools>(
    () => ({
      host,
      language,
      sentences,
      messages,
      write: (message) => writeMessage(message, sentences.findings, language),
      profile,
      chooseProfile: setProfile,
      chooseLanguage,
      checking,
      goTo,
      tab,
      openTab,
      help,
      openHelp,
      say,
    }),
    [host, sentences, language, messages, profile, chooseLanguage, checking, goTo, tab, openTab, help, openHelp, say],
  );
  return (
    <PaneContext.Provider value={tools}>
      <section class="pane" lang={language} aria-label={messages.title} ref={frame}>
        <div class="pane-top">
          <Header />
          <Tabs
            current={tab}
            onChoose={(chosen) => {
              setTab(chosen);
              setHelp(null);
            }}
          />
          <NoticeBar notice={notice} />
        </div>
        <div hidden={help !== null}>
          <TabPanels current={tab} />
        </div>
        {help !== null && (
          <Lazy
            load={loadGuide}
            onBack={() => {
              setHelp(null);
            }}
          />
        )}
      </section>
    </PaneContext.Provider>
  );
}

/** What to say where a cell could not be shown; null where it could. */
function whyNotShown(outcome: SelectOutcome, place: Place, messages: PaneMessages): string | null {
  if (outcome === 'no-sheet') return messages.sheetGone(place.sheet);
  if (outcome === 'hidden-sheet') return messages.sheetHidden(place.sheet);
  return outcome === 'hidden-cell' ? messages.cellHidden(formatPlace(place)) : null;
}

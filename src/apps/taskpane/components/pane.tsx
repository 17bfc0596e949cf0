/** The task pane: its header, the button, and what the last check came to. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '../../../core/workbook/workbook';
import { selectCell } from '../../../hosts/excel/select-cell';
import { excelFailure } from '../../../hosts/excel/failure';
import { paneMessages } from '../../../messages/pane';
import type { Language } from '../../../messages/pane';
import type { CheckState } from '../check-state';
import { PaneContext } from '../pane-context';
import type { PaneHost } from '../pane-host';
import { runCheck } from '../run-check';
import { Failed } from './failed';
import { Header } from './header';
import { Progress } from './progress';
import { Results } from './results';
import { Start } from './start';

/** The whole pane, the same in Excel and in the web edition. */
export function Pane({ host }: { readonly host: PaneHost }) {
  const [language, setLanguage] = useState<Language>(host.language);
  const [state, setState] = useState<CheckState>({ step: 'start', wasStopped: false });
  const [notice, setNotice] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  const messages = paneMessages(language);

  const check = useCallback(() => {
    const controller = new AbortController();
    stop.current = controller;
    setNotice(null);
    void runCheck(host, setState, controller.signal);
  }, [host]);

  const goTo = useCallback(
    (place: Place) => {
      setNotice(null);
      selectCell(host.excel, place).then(
        (outcome) => {
          if (outcome === 'no-sheet') setNotice(messages.sheetGone(place.sheet));
          if (outcome === 'hidden-sheet') setNotice(messages.sheetHidden(place.sheet));
        },
        (error: unknown) => {
          const { what, advice } = messages.failures[excelFailure(error)];
          setNotice(`${what} ${advice}`);
        },
      );
    },
    [host, messages],
  );

  const tools = useMemo(() => ({ language, messages, goTo }), [language, messages, goTo]);
  return (
    <PaneContext.Provider value={tools}>
      <section class="pane" lang={language} aria-label={messages.title}>
        <Header
          isWorking={state.step === 'working'}
          hasResult={state.step === 'done'}
          onCheck={check}
          onLanguage={() => {
            const other = language === 'id' ? 'en' : 'id';
            setLanguage(other);
            host.onLanguage(other);
          }}
        />
        <div class="pane-notice" role="status">
          {notice}
        </div>
        {state.step === 'start' && <Start wasStopped={state.wasStopped} />}
        {state.step === 'working' && <Progress state={state} onCancel={() => stop.current?.abort()} />}
        {state.step === 'failed' && <Failed state={state} />}
        {state.step === 'done' && <Results state={state} />}
      </section>
    </PaneContext.Provider>
  );
}

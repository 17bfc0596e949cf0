/** The page of the web edition. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { check } from '../../../core/check';
import type { Language } from '../../../messages/pane';
import { webMessages } from '../../../messages/web';
import { Pane } from '../../taskpane/components/pane';
import type { PaneHost } from '../../taskpane/pane-host';
import { OfflineCopy } from '../service-worker-page';
import { DropArea } from './drop-area';
import { Spreadsheet } from './spreadsheet';
import { Toolbar } from './toolbar';

/** What goes on with a file; what is done is only announced, since the file's name is seen to have changed. */
interface Status {
  readonly text: string;
  readonly kind: 'working' | 'done' | 'failed';
}

/** The bar on top, the grid, the pane, and the sentence about what was opened. */
export function Page({ language: first }: { readonly language: Language }) {
  const [language, setLanguage] = useState(first);
  const [file, setFile] = useState('');
  const [status, setStatus] = useState<Status>({ text: '', kind: 'done' });
  const [cellSentence, setCellSentence] = useState<string | null>(null);
  const [worksOffline, setWorksOffline] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  const spreadsheet = useMemo(() => new Spreadsheet(first), [first]);
  const offlineCopy = useMemo(() => new OfflineCopy(), []);
  const messages = webMessages(language);

  useEffect(() => {
    if (container.current === null) return;
    spreadsheet.start(container.current, setCellSentence).then(
      () => {
        setFile(webMessages(first).sample);
        // Only now: what is loaded for later must not keep the grid waiting.
        void offlineCopy.keep().then(setWorksOffline);
      },
      () => {
        setStatus({ text: webMessages(first).gridFailed, kind: 'failed' });
      },
    );
  }, [spreadsheet, offlineCopy, first]);

  const open = useCallback(
    async (chosen: File) => {
      setStatus({ text: messages.opening(chosen.name), kind: 'working' });
      const problem = await spreadsheet.open(chosen, language);
      if (problem === null) setFile(chosen.name);
      setStatus(
        problem === null
          ? { text: messages.opened(chosen.name), kind: 'done' }
          : { text: `${messages.notOpened(chosen.name)} ${problem}`, kind: 'failed' },
      );
    },
    [spreadsheet, language, messages],
  );

  const host = useMemo<PaneHost>(
    () => ({ excel: spreadsheet.excel, language: first, check, onLanguage: setLanguage }),
    [spreadsheet, first],
  );

  return (
    <DropArea text={messages.dropHere} onFile={(dropped) => void open(dropped)}>
      <Toolbar messages={messages} file={file} worksOffline={worksOffline} onFile={(chosen) => void open(chosen)} />
      <p class={`page-status page-status-${status.kind}`} role="status">
        {status.text}
      </p>
      <div class="page-columns">
        <main class="page-grid" aria-label={messages.grid}>
          {file === '' && status.kind !== 'failed' && <p class="page-loading">{messages.loadingGrid}</p>}
          <div class="page-univer" ref={container} />
          <p class="page-cell" role="status">
            {cellSentence}
          </p>
        </main>
        <aside class="page-pane">
          <Pane key={file} host={host} />
        </aside>
      </div>
    </DropArea>
  );
}

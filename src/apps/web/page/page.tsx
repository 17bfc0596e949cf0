/** The page of the web edition. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { check, type CheckOptions } from '../../../core/check';
import type { Profile } from '../../../core/profiles/profile';
import type { Language } from '../../../messages/pane';
import { webMessages } from '../../../messages/web';
import { Pane } from '../../taskpane/components/pane';
import type { PaneHost } from '../../taskpane/pane-host';
import type { Pasted } from '../univer/take-pastes';
import { OfflineCopy } from '../service-worker-page';
import { DropArea } from './drop-area';
import { NewFile } from './new-file';
import { pastedSentence } from './pasted-sentence';
import { Question } from './question';
import { Spreadsheet } from './spreadsheet';
import { StatusLine } from './status';
import { Toolbar } from './toolbar';
import { useFile } from './use-file';
import { useRegionKeys } from './use-region-keys';

/** The bar on top, the grid, the pane, and the sentence about what was opened. */
export function Page({ language: first }: { readonly language: Language }) {
  const [language, setLanguage] = useState(first);
  const [cellSentence, setCellSentence] = useState<string | null>(null);
  const [worksOffline, setWorksOffline] = useState(false);
  const [asksForNew, setAsksForNew] = useState(false);
  /** The profile of the file that was made last, which the pane then begins with. */
  const [made, setMade] = useState<{ readonly profile: Profile; readonly name: string } | null>(null);
  const container = useRef<HTMLDivElement>(null);
  const spreadsheet = useMemo(() => new Spreadsheet(first), [first]);
  const offlineCopy = useMemo(() => new OfflineCopy(), []);
  const messages = webMessages(language);
  const options = useRef<CheckOptions | undefined>(undefined);
  const checkByProfile = useCallback<PaneHost['check']>((workbook, chosen) => {
    options.current = chosen;
    return check(workbook, chosen);
  }, []);
  const { file, status, question, begin, note, fail, mayLeave, open, create, save, comment, isWord } = useFile(
    spreadsheet,
    language,
    useCallback((workbook) => check(workbook, options.current), []),
  );

  useEffect(() => {
    if (container.current === null) return;
    const onPasted = (pasted: Pasted): void => {
      note(pastedSentence(pasted, webMessages(first), first === 'id' ? ',' : '.'));
    };
    spreadsheet.start(container.current, { onSentence: setCellSentence, onPasted }).then(
      () => {
        begin(webMessages(first).sample);
        // Only now: what is loaded for later must not keep the grid waiting.
        void offlineCopy.keep().then(setWorksOffline);
      },
      () => {
        fail(webMessages(first).gridFailed);
      },
    );
  }, [spreadsheet, offlineCopy, first, begin, note, fail]);

  // A file that is opened says itself what it is, also one of the same name.
  const openOther = (chosen: File): void => {
    setMade(null);
    void open(chosen);
  };

  useRegionKeys();

  useEffect(() => {
    // The browser asks in its own words.
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (spreadsheet.hasChanged) event.preventDefault();
    };
    addEventListener('beforeunload', onLeave);
    return () => {
      removeEventListener('beforeunload', onLeave);
    };
  }, [spreadsheet]);

  const host = useMemo<PaneHost>(
    () => ({
      excel: spreadsheet.excel,
      language: first,
      check: checkByProfile,
      onLanguage: setLanguage,
      ...(made !== null && made.name === file ? { profile: made.profile } : {}),
    }),
    [spreadsheet, first, checkByProfile, made, file],
  );

  return (
    <DropArea text={messages.dropHere} onFile={openOther}>
      <Toolbar
        messages={messages}
        file={file}
        worksOffline={worksOffline}
        onFile={openOther}
        onNew={() => void mayLeave().then(setAsksForNew)}
        onSave={() => void save()}
        onComment={isWord ? () => void comment() : null}
      />
      {question !== null && <Question key={question.asked.title} {...question} cancel={messages.cancel} />}
      <StatusLine status={status} messages={messages} />
      {asksForNew && (
        <NewFile
          messages={messages}
          onMake={(profile, year) => {
            setAsksForNew(false);
            void create(profile, year).then((name) => {
              if (name !== null) setMade({ profile, name });
            });
          }}
          onCancel={() => {
            setAsksForNew(false);
          }}
        />
      )}
      <div class="page-columns">
        <main class="page-grid" aria-label={messages.grid}>
          {file === '' && status.kind !== 'failed' && <p class="page-loading">{messages.loadingGrid}</p>}
          <div class="page-univer" ref={container} />
          <p class="page-cell" role="status">
            {cellSentence}
          </p>
        </main>
        <aside class="page-pane">
          <Pane key={`${file} ${host.profile?.id ?? ''}`} host={host} />
        </aside>
      </div>
    </DropArea>
  );
}

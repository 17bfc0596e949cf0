/** The page of the web edition. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { check, type CheckOptions } from '../../../core/check';
import { profiles } from '../../../core/profiles';
import type { Profile } from '../../../core/profiles/profile';
import type { Language } from '../../../messages/pane';
import { webMessages } from '../../../messages/web';
import { Pane } from '../../taskpane/components/pane';
import type { PaneHost } from '../../taskpane/pane-host';
import type { Pasted } from '../univer/take-pastes';
import { OfflineCopy } from '../service-worker-page';
import type { Draft } from '../draft/draft';
import type { DraftAbout, DraftSource } from '../draft/keep-draft';
import { OfferedDrafts } from '../draft/offered-drafts';
import { useDrafts } from '../draft/use-drafts';
import type { Dropped } from '../many/chosen-files';
import type { ListedFile } from '../many/file-list';
import { ManyFilesPart } from '../many/many-files';
import { useManyFiles } from '../many/use-many-files';
import { DropArea } from './drop-area';
import { NewFile } from './new-file';
import { PaneDivider, usualPaneWidth } from './pane-divider';
import { pastedSentence } from './pasted-sentence';
import { Question } from './question';
import { Spreadsheet, type Check } from './spreadsheet';
import { StatusLine } from './status';
import { Toolbar } from './toolbar';
import { useFile } from './use-file';
import { focusGrid, useRegionKeys } from './use-region-keys';
import { useSaveKey } from './use-save-key';

/** The bar on top, the grid, the pane, and the sentence about what was opened. */
export function Page({ language: first }: { readonly language: Language }) {
  const [language, setLanguage] = useState(first);
  const [cellSentence, setCellSentence] = useState<string | null>(null);
  const [worksOffline, setWorksOffline] = useState(false);
  const [asksForNew, setAsksForNew] = useState(false);
  const [paneWidth, setPaneWidth] = useState(usualPaneWidth);
  const [showsPane, setShowsPane] = useState(true);
  /** The profile of the file that was made last, which the pane then begins with. */
  const [made, setMade] = useState<{ readonly profile: Profile; readonly name: string } | null>(null);
  const [showsMany, setShowsMany] = useState(false);
  /** How many files were opened from the list of many; 0 when the open one comes from elsewhere. */
  const [fromList, setFromList] = useState(0);
  const manyFiles = useManyFiles(language);
  const container = useRef<HTMLDivElement>(null);
  const spreadsheet = useMemo(() => new Spreadsheet(first), [first]);
  const offlineCopy = useMemo(() => new OfflineCopy(), []);
  const messages = webMessages(language);
  const options = useRef<CheckOptions | undefined>(undefined);
  const checkByProfile = useCallback<PaneHost['check']>((workbook, chosen) => {
    options.current = chosen;
    return check(workbook, chosen);
  }, []);
  const checkFile = useCallback<Check>((workbook) => check(workbook, options.current), []);
  const actions = useFile(spreadsheet, language, checkFile);
  const { file, lost, status, question, begin, note, fail, mayLeave, open, create, save, comment, isWord } = actions;

  const about = useRef<DraftAbout>({ name: '', lost: [], profile: null });
  about.current = { name: file, lost, profile: made !== null && made.name === file ? made.profile.id : null };
  const source = useMemo<DraftSource>(
    () => ({
      hasChanged: () => spreadsheet.hasChanged,
      watch: () => spreadsheet.watch(),
      draft: async () => ({ ...about.current, workbook: await spreadsheet.workbook() }),
    }),
    [spreadsheet],
  );
  const drafts = useDrafts(source, file !== '');
  // Whenever something was opened or saved, a draft may have become needless.
  useEffect(drafts.look, [drafts.look, status]);

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
    setFromList(0);
    setShowsMany(false);
    void open(chosen);
  };

  const takeDropped = ({ files, hasFolder }: Dropped): void => {
    const [first, ...others] = files;
    if (first !== undefined && others.length === 0 && !hasFolder && !showsMany) openOther(first.file);
    else if (files.length > 0 || hasFolder) {
      setShowsMany(true);
      manyFiles.add(files);
    }
  };

  const openListed = ({ file: chosen }: ListedFile): void => {
    void open(chosen).then((isOpen) => {
      // Why it is not open stands above the list.
      if (!isOpen) return;
      setShowsMany(false);
      setShowsPane(true);
      const profile = profiles.find(({ id }) => id === manyFiles.profile);
      setMade(profile === undefined ? null : { profile, name: chosen.name });
      setFromList((count) => count + 1);
    });
  };

  const resume = (draft: Draft): void => {
    drafts.leave();
    void actions.resume(draft).then((isOpen) => {
      if (!isOpen) return;
      setFromList(0);
      const profile = profiles.find(({ id }) => id === draft.profile);
      setMade(profile === undefined ? null : { profile, name: draft.name });
      drafts.takeOver(draft);
    });
  };

  useRegionKeys();
  useSaveKey(() => void save());

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
      checksAtOnce: fromList > 0,
      focusCells: focusGrid,
      drawsNoCharts: true,
      ...(made !== null && made.name === file ? { profile: made.profile } : {}),
    }),
    [spreadsheet, first, checkByProfile, made, file, fromList],
  );

  return (
    <DropArea text={messages.dropHere} onDropped={takeDropped}>
      <Toolbar
        messages={messages}
        file={file}
        draft={drafts.state === 'none' ? '' : drafts.state === 'kept' ? messages.draftKept : messages.draftRefused}
        worksOffline={worksOffline}
        onFile={openOther}
        onNew={() => {
          setShowsMany(false);
          void mayLeave().then(setAsksForNew);
        }}
        onSave={() => void save()}
        many={manyFiles.list.length}
        onMany={() => {
          setShowsMany(true);
        }}
        onComment={isWord ? () => void comment() : null}
        showsPane={showsPane}
        onPane={() => {
          setShowsPane(!showsPane);
        }}
      />
      {question !== null && <Question key={question.asked.title} {...question} cancel={messages.cancel} />}
      <StatusLine status={status} messages={messages} />
      {drafts.offered.length > 0 && (
        <OfferedDrafts
          drafts={drafts.offered}
          messages={messages}
          language={language}
          onContinue={resume}
          onRemove={drafts.remove}
          onLater={drafts.leave}
        />
      )}
      {asksForNew && (
        <NewFile
          messages={messages}
          onMake={(profile, year, lastYear) => {
            setAsksForNew(false);
            void create(profile, year, lastYear).then((name) => {
              if (name === null) return;
              setMade({ profile, name });
              setFromList(0);
            });
          }}
          onCancel={() => {
            setAsksForNew(false);
          }}
        />
      )}
      <div class="page-work">
        <div class="page-columns" inert={showsMany}>
          <main class="page-grid" aria-label={messages.grid}>
            {file === '' && status.kind !== 'failed' && <p class="page-loading">{messages.loadingGrid}</p>}
            <div class="page-univer" ref={container} />
            <p class="page-cell" role="status">
              {cellSentence}
            </p>
            {showsPane && <PaneDivider label={messages.paneWidth} width={paneWidth} onWidth={setPaneWidth} />}
          </main>
          <aside
            class="page-pane"
            id="page-pane"
            style={{ '--pane-width': `${String(paneWidth)}px` }}
            hidden={!showsPane}
          >
            <Pane key={`${file} ${host.profile?.id ?? ''} ${String(fromList)}`} host={host} />
          </aside>
        </div>
        {showsMany && (
          <ManyFilesPart
            files={manyFiles}
            language={language}
            onOpen={openListed}
            onClose={() => {
              setShowsMany(false);
              focusGrid();
            }}
          />
        )}
      </div>
    </DropArea>
  );
}

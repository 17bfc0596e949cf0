/** The page of the web edition. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { check, type CheckOptions } from '../../../core/check';
import type { Language } from '../../../messages/pane';
import { webMessages } from '../../../messages/web';
import { Pane } from '../../taskpane/components/pane';
import type { PaneHost } from '../../taskpane/pane-host';
import { OfferedDrafts } from '../draft/offered-drafts';
import { ManyFilesPart } from '../many/many-files';
import { DropArea } from './drop-area';
import { MarkReason } from './mark-reason';
import { NewFile } from './new-file';
import { PaneDivider, usualPaneWidth } from './pane-divider';
import { Question } from './question';
import { Spreadsheet, type Check } from './spreadsheet';
import { StatusLine } from './status';
import { Toolbar } from './toolbar';
import { useFile } from './use-file';
import { useGrid } from './use-grid';
import { useOpenings } from './use-openings';
import { focusGrid, leaveToolbar, useRegionKeys } from './use-region-keys';
import { useSaveKey } from './use-save-key';

/** The bar on top, the grid, the pane, and the sentence about what was opened. */
export function Page({ language: first }: { readonly language: Language }) {
  const [language, setLanguage] = useState(first);
  const [asksForNew, setAsksForNew] = useState(false);
  const [paneWidth, setPaneWidth] = useState(usualPaneWidth);
  const [showsPane, setShowsPane] = useState(true);
  const spreadsheet = useMemo(() => new Spreadsheet(first), [first]);
  const messages = webMessages(language);
  const options = useRef<CheckOptions | undefined>(undefined);
  const checkByProfile = useCallback<PaneHost['check']>((workbook, chosen) => {
    options.current = chosen;
    return check(workbook, chosen);
  }, []);
  const checkFile = useCallback<Check>((workbook) => check(workbook, options.current), []);
  const actions = useFile(spreadsheet, language, checkFile);
  const { file, status, question, note, fail, mayLeave, save, comment, isWord } = actions;
  const grid = useGrid(spreadsheet, language, actions);
  const openings = useOpenings(spreadsheet, language, actions);
  const { opening, many, showsMany, setShowsMany, drafts } = openings;
  const { number, profile, isListed } = opening;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const latestSave = useRef(save);
  latestSave.current = save;
  useRegionKeys();
  useSaveKey(() => void save());

  const host = useMemo<PaneHost>(
    () => ({
      excel: spreadsheet.excel,
      language,
      check: checkByProfile,
      onLanguage: setLanguage,
      checksAtOnce: isListed,
      focusCells: focusGrid,
      mark: spreadsheet.mark,
      save: () => void latestSave.current(),
      showPane: () => {
        setShowsPane(true);
      },
      drawsNoCharts: true,
      ...(profile === null ? {} : { profile }),
    }),
    [spreadsheet, language, checkByProfile, profile, isListed],
  );

  return (
    <DropArea
      text={messages.dropHere}
      onDropped={openings.drop}
      onFailed={() => {
        fail(messages.many.notReached);
      }}
    >
      <Toolbar
        messages={messages}
        file={file}
        draft={messages.draftState[drafts.state]}
        worksOffline={grid.worksOffline}
        onFile={openings.choose}
        onNew={() => void mayLeave().then(setAsksForNew)}
        onSave={() => void save().then(leaveToolbar)}
        many={many.list.length}
        onMany={() => {
          setShowsMany(true);
        }}
        onComment={isWord ? () => void comment() : null}
        showsMany={showsMany}
        showsPane={showsPane}
        onPane={() => {
          setShowsPane(!showsPane);
        }}
      />
      {question !== null && <Question key={question.asked.title} {...question} cancel={messages.cancel} />}
      <StatusLine
        status={status}
        messages={messages}
        onClose={() => {
          note('');
          focusGrid();
        }}
      />
      {drafts.offered.length > 0 && (
        <OfferedDrafts
          drafts={drafts.offered}
          messages={messages}
          language={language}
          onContinue={openings.resume}
          onRemove={drafts.remove}
          onLater={drafts.leave}
        />
      )}
      {asksForNew && (
        <NewFile
          messages={messages}
          onMake={(chosen, year, lastYear) => {
            setAsksForNew(false);
            openings.make(chosen, year, lastYear);
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
            <div class="page-univer" ref={grid.container} />
            {grid.reason !== null && <MarkReason shown={grid.reason} grid={grid.container} />}
            <p class="page-cell" role="status">
              {grid.sentence}
            </p>
            {showsPane && <PaneDivider label={messages.paneWidth} width={paneWidth} onWidth={setPaneWidth} />}
          </main>
          <aside
            class="page-pane"
            id="page-pane"
            style={{ '--pane-width': `${String(paneWidth)}px` }}
            hidden={!showsPane}
          >
            <Pane key={number} host={host} />
          </aside>
        </div>
        {showsMany && (
          <ManyFilesPart
            files={many}
            language={language}
            onOpen={(listed) =>
              void openings.openListed(listed).then((isOpen) => {
                if (isOpen) setShowsPane(true);
              })
            }
            onClose={() => {
              setShowsMany(false);
            }}
          />
        )}
      </div>
    </DropArea>
  );
}

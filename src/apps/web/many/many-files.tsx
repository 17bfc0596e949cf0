/** "Periksa banyak berkas": the overview of many reports, over the grid and the pane. */
import { useEffect, useRef } from 'preact/hooks';
import { profiles } from '../../../core/profiles';
import type { Language } from '../../../messages/pane';
import { webMessages } from '../../../messages/web';
import { officeSentence } from '../../../messages/offices';
import { filesOfField } from './chosen-files';
import { reportsOf, type ListedFile } from './file-list';
import { FileTable } from './file-table';
import type { ManyFiles } from './use-many-files';

interface ManyFilesProps {
  readonly files: ManyFiles;
  readonly language: Language;
  readonly onOpen: (file: ListedFile) => void;
  readonly onClose: () => void;
}

/** A button that asks for files, or for a folder with all that is in it. */
function Chooser({ text, ofFolder, onFiles }: { text: string; ofFolder: boolean; onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="page-button" onClick={() => input.current?.click()}>
        {text}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(ofFolder
          ? { webkitdirectory: true }
          : { accept: '.xlsx,.xlsm,.docx,.xls,.xlsb,.ods,.fods,.xml,.csv,.tsv' })}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </>
  );
}

/** What can be done with the files; the table; and what only shows when they lie side by side. */
export function ManyFilesPart({ files, language, onOpen, onClose }: ManyFilesProps) {
  const { many: messages, cancel, profile: profileLabel } = webMessages(language);
  const { list, doing, said, compared } = files;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const add = (chosen: File[]): void => {
    files.add(filesOfField(chosen));
  };
  const done = list.filter(({ outcome }) => outcome !== null).length;
  const reports = reportsOf(list);
  const errors = reports.reduce((sum, { row }) => sum + row.errors, 0);
  const unread = done - reports.length;
  const isBusy = doing !== 'nothing';
  const progress = messages.progress(done, list.length);
  const state =
    doing === 'checking'
      ? progress
      : isBusy
        ? messages.making
        : list.length === 0
          ? ''
          : done < list.length
            ? messages.stopped(list.length - done)
            : messages.done(reports.length, errors, unread);
  const remarks = compared.flatMap(({ row, lines }) =>
    lines
      .filter(({ rule }) => rule === officeSentence('across.rule'))
      .map(({ message, sheet, cell }) => ({ file: row.file, message, sheet, cell })),
  );

  return (
    <section class="many" aria-labelledby="many-title">
      <h1 id="many-title" tabIndex={-1} ref={heading}>
        {messages.title}
      </h1>
      <p>{messages.hint}</p>
      <div class="many-actions">
        <Chooser text={messages.addFiles} ofFolder={false} onFiles={add} />
        <Chooser text={messages.addFolder} ofFolder onFiles={add} />
        <label>
          {profileLabel}{' '}
          <select
            value={files.profile}
            onChange={(event) => {
              files.chooseProfile(event.currentTarget.value);
            }}
          >
            {profiles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {(['rekap', 'letters'] as const).map((what) => (
          <button
            key={what}
            type="button"
            class="page-button"
            disabled={isBusy || reports.length === 0}
            onClick={() => {
              files.save(what);
            }}
          >
            {messages[what]}
          </button>
        ))}
        <button type="button" class="page-button" disabled={list.length === 0} onClick={files.clear}>
          {messages.clear}
        </button>
        <button type="button" class="page-button" onClick={onClose}>
          {messages.close}
        </button>
      </div>
      <div class="many-state">
        <p role="status">{[state, said].filter((text) => text !== '').join(' ')}</p>
        {isBusy && (
          <progress
            aria-label={state}
            max={Math.max(1, list.length)}
            {...(doing === 'checking' ? { value: done } : {})}
          />
        )}
        {isBusy && (
          <button type="button" class="page-button" onClick={files.stop}>
            {cancel}
          </button>
        )}
        {!isBusy && done < list.length && (
          <button type="button" class="page-button" onClick={files.goOn}>
            {messages.goOn}
          </button>
        )}
      </div>
      {list.length > 0 && (
        <div class="many-scroll" tabIndex={0} role="region" aria-label={messages.table}>
          <FileTable
            list={list}
            messages={messages}
            language={language}
            order={files.order}
            onOrder={files.sort}
            onOpen={onOpen}
          />
          {remarks.length > 0 && (
            <>
              <h2>{messages.across(remarks.length)}</h2>
              <ul>
                {remarks.map(({ file, message, sheet, cell }) => (
                  <li key={`${file} ${sheet} ${cell} ${message}`} lang="id">
                    <strong>{sheet === '' ? file : `${file}, ${sheet}!${cell}`}</strong>: {message}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </section>
  );
}

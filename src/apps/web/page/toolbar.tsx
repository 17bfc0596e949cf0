/** The bar on top of the page. */
import { useRef } from 'preact/hooks';
import type { WebMessages } from '../../../messages/web';

interface ToolbarProps {
  readonly messages: WebMessages;
  /** The name of the open file; empty before one is open. */
  readonly file: string;
  /** What there is to say of what lies in no file yet; empty for nothing. */
  readonly draft: string;
  readonly worksOffline: boolean;
  readonly onFile: (file: File) => void;
  readonly onNew: () => void;
  readonly onSave: () => void;
  /** How many files are in the list of many; and what leads there. */
  readonly many: number;
  readonly onMany: () => void;
  /** Null when no Word report is open. */
  readonly onComment: (() => void) | null;
  /** Whether the list of many files lies over the cells and the pane. */
  readonly showsMany: boolean;
  readonly showsPane: boolean;
  /** Shows or hides the pane. */
  readonly onPane: () => void;
}

/** The name, what can be done with files, the open one, and where files go: nowhere. */
export function Toolbar(props: ToolbarProps) {
  const { messages, file, draft, worksOffline, many, showsMany, showsPane } = props;
  const { onFile, onNew, onSave, onMany, onComment, onPane } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <header class="page-toolbar">
      <p class="page-title">{messages.title}</p>
      <button type="button" class="page-button" disabled={file === ''} onClick={onNew}>
        {messages.newFile}
      </button>
      <button
        type="button"
        class="page-button"
        onClick={() => {
          input.current?.click();
        }}
      >
        {messages.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.docx,.xls,.xlsb,.ods,.fods,.xml,.csv,.tsv"
        hidden
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen !== undefined) onFile(chosen);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="page-button" disabled={file === ''} onClick={onSave}>
        {messages.save}
      </button>
      <button type="button" class="page-button" onClick={onMany}>
        {many === 0 ? messages.many.begin : messages.many.backToList(many)}
      </button>
      {onComment !== null && (
        <button type="button" class="page-button" onClick={onComment}>
          {messages.comment}
        </button>
      )}
      <p class="page-file" title={file}>
        {file}
      </p>
      <p class="page-kept" role="status">
        {draft}
      </p>
      <button
        type="button"
        class="page-button"
        disabled={showsMany}
        aria-expanded={showsPane}
        aria-controls="page-pane"
        onClick={onPane}
      >
        {showsPane ? messages.hidePane : messages.showPane}
      </button>
      <p class="page-note">
        {messages.staysHere} {messages.keys}
        {worksOffline && ` ${messages.worksOffline}`}
      </p>
    </header>
  );
}

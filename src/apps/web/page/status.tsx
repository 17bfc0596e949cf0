/** What goes on with a file. */
import type { WebMessages } from '../../../messages/web';

/** What is done is only announced where it is seen anyway; a note stays in sight. */
export interface Status {
  readonly text: string;
  readonly kind: 'working' | 'done' | 'note' | 'failed';
  /** How far the work is, from 0 to 1; null while that is not known. */
  readonly share?: number | null;
  /** Stops the work. */
  readonly onCancel?: () => void;
}

/** The sentence under the bar of the page, with how far the work is and the button that stops it. */
export function StatusLine({
  status,
  messages,
  onClose,
}: {
  readonly status: Status;
  readonly messages: WebMessages;
  readonly onClose: () => void;
}) {
  const { text, kind, share = null, onCancel } = status;
  return (
    <div class={`page-status page-status-${kind}`}>
      <p role="status">{text}</p>
      {kind === 'working' && <progress aria-label={text} max={1} {...(share === null ? {} : { value: share })} />}
      {onCancel !== undefined && (
        <button type="button" class="page-button" onClick={onCancel}>
          {messages.cancel}
        </button>
      )}
      {(kind === 'note' || kind === 'failed') && (
        <button type="button" class="page-close" aria-label={messages.closeStatus} onClick={onClose}>
          ✕
        </button>
      )}
    </div>
  );
}

/** What the pane shows while it works. */
import { useLostFocus } from '../use-lost-focus';
import { usePane } from '../pane-context';

interface WorkingProps {
  readonly doing: string;
  /** How much is done of all, 0 to 1; null while it is not known. */
  readonly share: number | null;
  readonly onCancel: () => void;
}

/** A bar, what is being done, and a way to stop it; Escape stops it too. */
export function Working({ doing, share, onCancel }: WorkingProps) {
  const { messages } = usePane();
  const cancel = useLostFocus<HTMLButtonElement>();
  return (
    <div
      class="pane-message"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p role="status">{doing}</p>
      <progress aria-label={doing} max={1} {...(share === null ? {} : { value: share })} />
      <button type="button" ref={cancel} onClick={onCancel}>
        {messages.cancel}
      </button>
    </div>
  );
}

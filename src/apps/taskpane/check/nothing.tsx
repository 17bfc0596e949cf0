/** A workbook in which nothing can be checked: why, and what to do next. */
import { usePane } from '../pane-context';
import { useLostFocus } from '../use-lost-focus';

interface NothingProps {
  readonly title: string;
  readonly advice: string;
  /** What the way to the standard sheets is called. */
  readonly insert: string;
}

/** A title and a sentence, announced, and the two ways on. */
export function Nothing({ title, advice, insert }: NothingProps) {
  const { messages, checking, openTab } = usePane();
  const first = useLostFocus<HTMLButtonElement>();
  return (
    <div class="pane-message">
      <div role="status">
        <p class="strong">{title}</p>
        <p>{advice}</p>
      </div>
      <button
        type="button"
        class="button-primary button-wide"
        ref={first}
        onClick={() => {
          openTab('fill');
        }}
      >
        {insert}
      </button>
      <button type="button" class="button-wide" onClick={checking.check}>
        {messages.checkAgain}
      </button>
    </div>
  );
}

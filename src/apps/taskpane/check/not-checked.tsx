/** What a task shows that needs a check first. */
import { usePane } from '../pane-context';

/** Says so, with the button that checks. */
export function NotChecked() {
  const { openTab, checking, sentences } = usePane();
  return (
    <>
      <p>{sentences.send.notChecked}</p>
      <button
        type="button"
        onClick={() => {
          openTab('check');
          checking.check();
        }}
      >
        {sentences.send.check}
      </button>
    </>
  );
}

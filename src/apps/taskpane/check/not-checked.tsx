/** What a task shows that needs a check first. */
import { usePane } from '../pane-context';
import { useTask } from '../task-context';

/** Says so, with the button that checks. */
export function NotChecked() {
  const { openTab, checking } = usePane();
  const { send } = useTask();
  return (
    <>
      <p>{send.notChecked}</p>
      <button
        type="button"
        onClick={() => {
          openTab('check');
          checking.check();
        }}
      >
        {send.check}
      </button>
    </>
  );
}

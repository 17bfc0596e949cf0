/** The task "Periksa": from the first press to the mended workbook. */
import { Working } from '../components/working';
import { usePane } from '../pane-context';
import { CheckedWorkbook } from './checked-workbook';
import { Failed } from './failed';
import { Start } from './start';

/** What the check has come to. */
export function CheckTab() {
  const { checking, messages } = usePane();
  const { state } = checking;
  switch (state.step) {
    case 'start':
      return <Start state={state} />;
    case 'working':
      return <Working doing={messages[state.doing]} share={state.share} onCancel={checking.stop} />;
    case 'failed':
      return <Failed state={state} />;
    case 'done':
      return <CheckedWorkbook state={state} />;
  }
}

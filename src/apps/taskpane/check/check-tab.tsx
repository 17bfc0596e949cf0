/** The task "Periksa": from the first press to the mended workbook. */
import { usePane } from '../pane-context';
import { CheckedWorkbook } from './checked-workbook';
import { Failed } from './failed';
import { Progress } from './progress';
import { Start } from './start';

/** What the check has come to. */
export function CheckTab() {
  const { checking } = usePane();
  const { state } = checking;
  switch (state.step) {
    case 'start':
      return <Start state={state} />;
    case 'working':
      return <Progress state={state} onCancel={checking.stop} />;
    case 'failed':
      return <Failed state={state} />;
    case 'done':
      return <CheckedWorkbook state={state} />;
  }
}

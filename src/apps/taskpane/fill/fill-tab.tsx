/** The task "Isi": what is filled in of the standard sheets, and more of them. */
import { standar } from '../../../core/profiles/standar';
import { InsertTab } from '../insert/insert-tab';
import { usePane } from '../pane-context';
import { useTask } from '../task-context';
import { StepList } from './step-list';
import { useChecklist } from './use-checklist';

/** The list of what is to be filled in, where there is something, and the form that inserts sheets. */
export function FillTab() {
  const { profile } = usePane();
  const { fill } = useTask();
  const steps = useChecklist(profile ?? standar);
  const hasSteps = steps !== null && steps.length > 0;
  return (
    <InsertTab>
      {hasSteps && <StepList steps={steps} />}
      {hasSteps && <h2 class="part-title fill-add">{fill.add}</h2>}
    </InsertTab>
  );
}

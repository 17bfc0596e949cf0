/** What can be done with all findings together. */
import { loadTaskSentences } from '../../../messages/pane';
import { Later } from '../components/later';
import { usePane } from '../pane-context';
import { undoSheets } from '../undo-sheets';
import { useAction } from '../use-action';
import { useCheck } from './check-context';
import { resultsOf } from './results-of';

const loadMarks = () =>
  import(/* webpackChunkName: "repair" */ '../follow/mark-buttons').then((part) => part.MarkButtons);

/** "Perbaiki semua", which shows what it would do, and "Tulis hasil periksa". */
export function ResultActions() {
  const { host, sentences, messages, say, checking } = usePane();
  const { texts, repairs, act, findings } = useCheck();
  const { isRunning, run } = useAction(async () => {
    const { state } = checking;
    if (state.step !== 'done') return;
    const tasks = await loadTaskSentences(sentences.language);
    const results = resultsOf(state.result, findings, sentences, tasks.results, new Date());
    const { writeResults } = await import(/* webpackChunkName: "tasks" */ '../../../hosts/excel/write-results');
    const { sheet, undo } = await writeResults(host.excel, results);
    const text = texts.resultsWritten(sheet);
    if (undo === null) say({ text });
    else say({ text, undo: () => undoSheets(undo, messages) });
  });
  const count = [...repairs.values()].flat().length;
  return (
    <div class="button-row check-actions">
      {count > 0 && (
        <button
          type="button"
          class="button-primary"
          onClick={() => {
            act({ type: 'preview', keys: [...repairs.keys()] });
          }}
        >
          {texts.repairAll(count)}
        </button>
      )}
      <button type="button" aria-disabled={isRunning} onClick={isRunning ? undefined : run}>
        {isRunning ? texts.writingResults : texts.writeResults}
      </button>
      {host.mark === undefined && <Later load={loadMarks} />}
    </div>
  );
}

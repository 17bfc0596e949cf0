/** Marks in the cells of Excel: on request only, and taken away again. */
import { useEffect, useState } from 'preact/hooks';
import { countMarks, markCells, unmarkCells } from '../../../hosts/excel/mark-cells';
import { loadTaskSentences, type TaskSentences } from '../../../messages/pane';
import { useCheck } from '../check/check-context';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';
import { cellMarks } from './cell-marks';

/** "Tandai sel" and, where there are marks, also from another day, "Hapus tanda". */
export function MarkButtons() {
  const { host, language, say, write } = usePane();
  const { findings, workbook } = useCheck();
  const [texts, setTexts] = useState<TaskSentences['marks'] | null>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    loadTaskSentences(language).then(
      ({ marks }) => {
        setTexts(marks);
      },
      () => undefined,
    );
  }, [language]);
  useEffect(() => {
    // Excel may be busy: then the marks of another day are found when cells are marked again.
    countMarks(host.excel).then(setCount, () => undefined);
  }, [host]);

  const unmark = async (): Promise<number> => {
    const removed = await unmarkCells(host.excel);
    setCount(0);
    return removed;
  };
  const marking = useAction(async () => {
    if (texts === null) return;
    const { marked, skipped } = await markCells(
      host.excel,
      cellMarks(findings.open, workbook, ({ message }) => write(message)),
    );
    setCount(marked);
    const done = marked === 0 ? texts.nothingToMark : texts.marked(marked);
    const text = skipped.length === 0 ? done : `${done} ${texts.skipped(skipped.join(', '))}`;
    say(marked === 0 ? { text } : { text, undo: () => unmark().then(() => '') });
  });
  const unmarking = useAction(async () => {
    if (texts !== null) say({ text: texts.unmarked(await unmark()) });
  });
  if (texts === null) return null;
  const isBusy = marking.isRunning || unmarking.isRunning;
  return (
    <>
      <button type="button" aria-disabled={isBusy} onClick={isBusy ? undefined : marking.run}>
        {marking.isRunning ? texts.marking : count > 0 ? texts.markAgain : texts.mark}
      </button>
      {count > 0 && (
        <button type="button" aria-disabled={isBusy} onClick={isBusy ? undefined : unmarking.run}>
          {texts.unmark}
        </button>
      )}
    </>
  );
}

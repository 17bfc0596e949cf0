/** "Siapkan kirim": what replaces the functions, the button, and the list of what was replaced. */
import { useState } from 'preact/hooks';
import { countOf } from '../../../core/findings/group-findings';
import type { ConvertTo, PlannedConversion } from '../../../core/functions-to-native/plan-conversion';
import type { SendMessages } from '../../../messages/pane/send/send-messages';
import { Choice } from '../components/choice';
import { usePane } from '../pane-context';
import type { CheckState } from '../check/check-state';
import { sortFindings } from '../check/sort-findings';
import { skippedText } from '../repair/skipped-text';
import { useAction } from '../use-action';
import { prepareFile } from './prepare-file';
import { ReplacedList } from './replaced-list';

/** Undoing it takes the list away too. */
export function Prepare({ texts }: { readonly texts: SendMessages }) {
  const { host, say, checking, sentences } = usePane();
  const [as, setAs] = useState<ConvertTo>('formulas');
  const [replaced, setReplaced] = useState<readonly PlannedConversion[] | null>(null);
  const [waiting, setWaiting] = useState(0);
  const errors = standingErrors(checking.state);
  const { isRunning, run } = useAction(async () => {
    const { replaced: done, outcome } = await prepareFile(host.excel, as, { onWait: setWaiting }).finally(() => {
      setWaiting(0);
    });
    const { undo } = outcome;
    const left = skippedText(outcome, sentences.check);
    setReplaced(done);
    if (undo === null) {
      say(left === '' ? { text: texts.nothingToConvert } : { text: left, isFailure: true });
      return;
    }
    say({
      text: `${left === '' ? texts.prepared(done.length) : texts.partlyPrepared(done.length)} ${left}`.trim(),
      isFailure: left !== '',
      undo: async () => {
        const back = await undo();
        setReplaced(null);
        return skippedText(back, sentences.check);
      },
    });
    checking.refresh();
  });
  return (
    <section class="send-part" aria-label={texts.functions}>
      <h2 class="part-title">{texts.functions}</h2>
      <p>{texts.functionsIntro}</p>
      <Choice
        legend={texts.replaceBy}
        name="send-as"
        options={{ formulas: texts.toFormulas, values: texts.toValues }}
        chosen={as}
        onChoose={setAs}
      />
      <button type="button" class="button-primary" aria-disabled={isRunning} onClick={isRunning ? undefined : run}>
        {isRunning ? texts.preparing : texts.prepare}
      </button>
      <p role="status" class="pane-hint">
        {waiting > 0 ? texts.waiting(waiting) : null}
      </p>
      {replaced !== null && replaced.length > 0 && <ReplacedList replaced={replaced} texts={texts} />}
      {replaced !== null && (
        <p>{errors === 0 ? texts.next : errors === null ? texts.nextUnchecked : texts.notYet(errors)}</p>
      )}
      {replaced !== null && host.save !== undefined && (
        <button type="button" onClick={host.save}>
          {texts.save}
        </button>
      )}
    </section>
  );
}

/** How many errors still stand; null while nothing was checked. */
function standingErrors(state: CheckState): number | null {
  if (state.step !== 'done') return null;
  return countOf(sortFindings(state.result.findings, state.workbook, state.ignored).open, 'error');
}

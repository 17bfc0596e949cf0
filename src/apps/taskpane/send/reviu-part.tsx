/** "Kertas reviu": what the last check answers of a review, what a person must, and the sheet to sign. */
import { useMemo } from 'preact/hooks';
import { formatPlace } from '../../../core/workbook/address';
import { answerItems } from '../../../core/reviu/answer-items';
import { planReviu } from '../../../core/reviu/plan-reviu';
import { applyPlans } from '../../../hosts/excel/apply-plan';
import type { HandingInMessages } from '../../../messages/handing-in/handing-in-messages';
import { reviuSentences } from '../../../messages/reviu/id';
import type { DoneState } from '../check/check-state';
import { sortFindings } from '../check/sort-findings';
import { CellLink } from '../components/cell-link';
import { usePane } from '../pane-context';
import { undoSheets } from '../undo-sheets';
import { useAction } from '../use-action';

interface ReviuPartProps {
  readonly state: DoneState;
  readonly texts: HandingInMessages;
}

/** The items with their answers, and the button that puts them on a sheet; undoing takes the sheet away. */
export function ReviuPart({ state, texts }: ReviuPartProps) {
  const { host, say, messages, checking } = usePane();
  const { result, workbook, ignored } = state;
  const answers = useMemo(() => {
    const { open } = sortFindings(result.findings, workbook, ignored);
    return answerItems(
      result,
      open.filter(({ severity }) => severity === 'error'),
    );
  }, [result, workbook, ignored]);
  const { isRunning, run } = useAction(async () => {
    const plan = planReviu(answers, result.office, result.year, reviuSentences);
    const { sheets, undo } = await applyPlans(host.excel, [plan]);
    say({
      text: texts.reviuMade(sheets[0]?.name ?? plan.name),
      undo: () => undoSheets(undo, messages),
    });
    checking.refresh();
  });
  const count = (wanted: 'ya' | 'tidak' | null): number => answers.filter(({ answer }) => answer === wanted).length;
  return (
    <section class="send-part" aria-label={texts.reviu}>
      <h2 class="part-title">{texts.reviu}</h2>
      <p>{texts.reviuIntro}</p>
      <p class="strong">{texts.reviuCounts(count('ya'), count('tidak'), count(null))}</p>
      <details class="basis">
        <summary>{texts.reviuItems}</summary>
        <ul class="plain-list">
          {answers.map(({ item, answer, errors }) => (
            <li key={item.id}>
              <span class="strong">{answer === null ? texts.reviuOpen : texts.reviuAnswers[answer]}</span>{' '}
              <span lang="id">{reviuSentences.items[item.id]}</span>{' '}
              {errors.map(
                ({ place }) => place !== null && <CellLink key={formatPlace(place)} place={place} withSheet />,
              )}
            </li>
          ))}
        </ul>
      </details>
      <button type="button" aria-disabled={isRunning} onClick={isRunning ? undefined : run}>
        {texts.reviuMake}
      </button>
    </section>
  );
}

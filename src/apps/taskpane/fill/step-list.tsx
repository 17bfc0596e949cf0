/** The sheets that are to be filled in, each with how far it is. */
import type { Step } from '../../../core/checklist/checklist';
import { formatCell } from '../../../core/workbook/address';
import { writeNumber } from '../../../core/workbook/write-number';
import { usePane } from '../pane-context';
import { useTask } from '../task-context';

const signs = { unfilled: '○', begun: '◐', done: '✓', optional: '–' } as const;

/** A sheet is a button that leads to its next empty cell. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const { host, goTo, language, openTab, checking } = usePane();
  const { fill: texts, insert } = useTask();
  const count = (value: number): string => writeNumber({ value, decimals: 0, style: 'plain' }, language);
  const done = steps.filter(({ state }) => state === 'done').length;
  const all = steps.filter(({ state }) => state !== 'optional').length;
  function said({ state, rows, blank }: Step): string {
    if (state === 'done') return texts.done(count(rows));
    return state === 'begun' ? texts.begun(count(blank)) : texts[state];
  }
  return (
    <section class="pane-message" aria-labelledby="fill-title">
      <h2 id="fill-title" class="part-title">
        {texts.title}
      </h2>
      <p>{done === all ? texts.allDone : texts.progress(count(done), count(all))}</p>
      {done === all && (
        <button
          type="button"
          class="button-primary"
          onClick={() => {
            openTab('check');
            checking.check();
          }}
        >
          {insert.toCheck}
        </button>
      )}
      <ul class="steps">
        {steps.map((step) => (
          <li key={step.sheet}>
            <button
              type="button"
              class="step"
              title={
                step.state === 'done'
                  ? texts.goToSheet(step.sheet)
                  : texts.goToNext(formatCell(step.next.row, step.next.column), step.sheet)
              }
              onClick={() => {
                goTo(step.next);
                host.focusCells?.();
              }}
            >
              <span class={step.state === 'done' ? 'sign-clean' : 'quiet'} aria-hidden="true">
                {signs[step.state]}
              </span>
              <span class="step-sheet">{step.sheet}</span>
              <span class="quiet">{said(step)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

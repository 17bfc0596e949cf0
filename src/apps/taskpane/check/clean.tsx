/** What the pane says when nothing is wrong. */
import { useEffect, useState } from 'preact/hooks';
import { countOf } from '../../../core/findings/group-findings';
import { writeNumber } from '../../../core/workbook/write-number';
import { usePane } from '../pane-context';
import { useCheck } from './check-context';
import type { DoneState } from './check-state';
import { countNumbers } from './count-numbers';
import { findingKey } from './finding-key';

/** What was checked, what could not be, and the next step; nothing at all while an error or a warning stands. */
export function Clean({ state }: { readonly state: DoneState }) {
  const { openTab, language, write } = usePane();
  const { texts, findings } = useCheck();
  const isClean = countOf(findings.open, 'error') === 0 && countOf(findings.open, 'warning') === 0;
  const { workbook, result } = state;
  const [counts, setCounts] = useState<{ readonly sums: number; readonly unfilled: number } | null>(null);
  useEffect(() => {
    if (!isClean) return;
    void import(/* webpackChunkName: "check" */ './count-clean').then(({ countClean }) => {
      setCounts(countClean(workbook));
    });
  }, [isClean, workbook]);
  if (!isClean || counts === null) return null;
  const { sums, unfilled } = counts;
  const count = (value: number): string => writeNumber({ value, decimals: 0, style: 'plain' }, language);
  const unchecked = findings.open.filter(({ rule }) => rule === 'tabel');
  return (
    <div class="check-clean">
      <div class="pane-message" role="status">
        <p class="strong">{texts.cleanTitle}</p>
        <p>{texts.clean(count(result.tables.length), count(countNumbers(workbook, result.tables)), count(sums))}</p>
      </div>
      <div class="pane-message">
        {unchecked.length > 0 && (
          <>
            <p class="finding-word">{texts.unchecked}</p>
            <ul class="plain-list">
              {unchecked.map((finding) => (
                <li key={findingKey(finding)}>{write(finding.message)}</li>
              ))}
            </ul>
          </>
        )}
        <p>{unfilled > 0 ? texts.unfilled(unfilled) : texts.next}</p>
        <button
          type="button"
          class="button-primary"
          onClick={() => {
            openTab('send');
          }}
        >
          {texts.toSend}
        </button>
      </div>
    </div>
  );
}

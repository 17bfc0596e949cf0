/** What the pane says when nothing is wrong. */
import { countOf } from '../../../core/findings/group-findings';
import { figureTotals } from '../../../core/summary/table-standing';
import { writeNumber } from '../../../core/workbook/write-number';
import { usePane } from '../pane-context';
import { useCheck } from './check-context';
import type { DoneState } from './check-state';
import { findingKey } from './finding-key';

/**
 * What was checked, what could not be, and the next step; nothing at all while an error or a warning stands. Where no
 * figure could be recomputed nothing is called right, and the way to "Kirim" is not offered.
 */
export function Clean({ state }: { readonly state: DoneState }) {
  const { openTab, language, write } = usePane();
  const { texts, findings } = useCheck();
  const { tables, unrecognised } = state.result;
  if (countOf(findings.open, 'error') > 0 || countOf(findings.open, 'warning') > 0 || tables.length === 0) return null;
  const { figures, computed, unfilled } = figureTotals(tables);
  const count = (value: number): string => writeNumber({ value, decimals: 0, style: 'plain' }, language);
  const said = [count(tables.length), count(computed), count(figures)] as const;
  // Of notes nothing is wrong, also where they are not ignored.
  const counted = findings.ignored.filter(({ finding }) => finding.severity !== 'info');
  const ignored = counted.length;
  // A warning is no error, ignored or not.
  const hasErrors = counted.some(({ finding }) => finding.severity === 'error');
  const title = hasErrors ? texts.cleanTitleIgnored : texts.cleanTitle;
  const matches = ignored > 0 ? texts.cleanIgnored(...said, ignored) : texts.clean(...said);
  const unchecked = findings.open.filter(({ rule }) => rule === 'tabel');
  return (
    <div class="check-clean">
      <div class="pane-message" role="status">
        <p class="strong">{computed > 0 ? title : texts.nothingComputed}</p>
        <p>{computed > 0 ? matches : null}</p>
      </div>
      <div class="pane-message">
        {unchecked.length + unrecognised.length > 0 && (
          <>
            <p class="finding-word">{texts.unchecked}</p>
            <ul class="plain-list">
              {unchecked.map((finding) => (
                <li key={findingKey(finding)}>{write(finding.message)}</li>
              ))}
              {unrecognised.length > 0 && <li>{texts.unrecognised(unrecognised.join(', '))}</li>}
            </ul>
          </>
        )}
        {computed === 0 ? (
          <p>{texts.nothingComputedAdvice}</p>
        ) : (
          <>
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
          </>
        )}
      </div>
    </div>
  );
}

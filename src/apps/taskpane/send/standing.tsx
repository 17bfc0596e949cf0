/** What still stands against handing the report in. */
import { useMemo } from 'preact/hooks';
import { countOf } from '../../../core/findings/group-findings';
import { formatPlace } from '../../../core/workbook/address';
import type { SendMessages } from '../../../messages/pane/send/send-messages';
import type { DoneState } from '../check/check-state';
import { findingKey } from '../check/finding-key';
import { sortFindings } from '../check/sort-findings';
import { SeveritySign } from '../components/severity-sign';
import { usePane } from '../pane-context';

interface StandingProps {
  readonly state: DoneState;
  readonly texts: SendMessages;
}

/** The open errors and warnings in numbers, and each finding that is ignored with its reason. */
export function Standing({ state, texts }: StandingProps) {
  const { messages, openTab, write } = usePane();
  const { result, workbook, ignored: kept } = state;
  const { open, ignored } = useMemo(() => sortFindings(result.findings, workbook, kept), [result, workbook, kept]);
  const errors = countOf(open, 'error');
  const warnings = countOf(open, 'warning');
  return (
    <section class="send-part" aria-label={texts.stands}>
      <h2 class="part-title">{texts.stands}</h2>
      {errors + warnings === 0 ? (
        <p>
          <span class="sign-clean" aria-hidden="true">
            ✓
          </span>{' '}
          {texts.nothingStands}
        </p>
      ) : (
        <>
          <p>
            <SeveritySign severity="error" /> {messages.errors(errors)} · <SeveritySign severity="warning" />{' '}
            {messages.warnings(warnings)}
          </p>
          <button
            type="button"
            onClick={() => {
              openTab('check');
            }}
          >
            {texts.toFindings}
          </button>
        </>
      )}
      {ignored.length > 0 && (
        <>
          <h3 class="part-title">{texts.ignored(ignored.length)}</h3>
          <ul class="plain-list">
            {ignored.map(({ finding, reason }) => (
              <li key={findingKey(finding)}>
                {finding.place !== null && `${formatPlace(finding.place)}: `}
                {write(finding.message)} <em>{reason}</em>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What still stands against handing the report in. */
import { useMemo } from 'preact/hooks';
import type { Severity } from '../../../core/findings/finding';
import { countOf } from '../../../core/findings/group-findings';
import { figureTotals } from '../../../core/summary/table-standing';
import { formatPlace } from '../../../core/workbook/address';
import type { SendMessages } from '../../../messages/pane/send/send-messages';
import { CellLink } from '../components/cell-link';
import type { DoneState } from '../check/check-state';
import { findingKey } from '../check/finding-key';
import { sortFindings } from '../check/sort-findings';
import { SeveritySign } from '../components/severity-sign';
import { usePane } from '../pane-context';

interface StandingProps {
  readonly state: DoneState;
  readonly texts: SendMessages;
}

/** More than this is work for the task "Periksa", and would hide the way to send the file. */
const MOST_LISTED = 10;
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The open errors and warnings, errors first, and each finding that is ignored with its reason. */
export function Standing({ state, texts }: StandingProps) {
  const { messages, sentences, openTab, write } = usePane();
  const { result, workbook, ignored: kept } = state;
  const { open, ignored } = useMemo(() => sortFindings(result.findings, workbook, kept), [result, workbook, kept]);
  const errors = countOf(open, 'error');
  const warnings = countOf(open, 'warning');
  const standing = open
    .filter(({ severity }) => severity !== 'info')
    .sort((first, second) => ORDER[first.severity] - ORDER[second.severity]);
  return (
    <section class="send-part" aria-label={texts.stands}>
      <h2 class="part-title">{texts.stands}</h2>
      {state.isStale && <p>{sentences.check.stale}</p>}
      {errors + warnings === 0 && figureTotals(result.tables).computed === 0 ? (
        <p>{texts.nothingKnown}</p>
      ) : errors + warnings === 0 ? (
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
          <ul class="plain-list">
            {standing.slice(0, MOST_LISTED).map((finding) => (
              <li key={findingKey(finding)}>
                <SeveritySign severity={finding.severity} /> <span class="unseen">{messages[finding.severity]}: </span>
                {finding.place !== null && <CellLink place={finding.place} withSheet />} {write(finding.message)}
              </li>
            ))}
          </ul>
          {standing.length > MOST_LISTED && <p>{texts.more(standing.length - MOST_LISTED)}</p>}
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

/** One finding in the list: where, what, the likely cause, and what can be done at once. */
import type { Finding } from '../../../core/findings/finding';
import { formatCell } from '../../../core/workbook/address';
import { CellLink } from '../components/cell-link';
import { SeveritySign } from '../components/severity-sign';
import { usePane } from '../pane-context';
import { useCheck } from './check-context';
import { findingKey } from './finding-key';

/** A finding as sentences, old → new where it can be repaired, and its buttons. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { messages, goTo, write } = usePane();
  const { texts, repairs, act } = useCheck();
  const key = findingKey(finding);
  const ofFinding = repairs.get(key) ?? [];
  const [repair] = ofFinding;
  const { place } = finding;
  const name = place === null ? messages.wholeWorkbook : texts.cellOn(formatCell(place.row, place.column), place.sheet);
  return (
    <li class="finding">
      <p class="finding-head">
        <SeveritySign severity={finding.severity} /> <span class="finding-word">{messages[finding.severity]}</span>
        {place !== null && <CellLink place={place} withSheet />}
      </p>
      <p>{write(finding.message)}</p>
      {finding.cause !== null && <p>{messages.cause(write(finding.cause))}</p>}
      {repair !== undefined && ofFinding.length === 1 && (
        <p class="finding-change">
          <span class="old">{repair.before === '' ? texts.emptyCell : repair.before}</span>
          <span aria-hidden="true"> → </span>
          <span class="unseen"> {texts.becomes} </span>
          <span class="new">{repair.after}</span>
        </p>
      )}
      <p class="finding-actions">
        {repair !== undefined && (
          <button
            type="button"
            aria-label={finding.textNumbers === undefined ? texts.repairOf(name) : texts.makeNumbersOf(name)}
            onClick={() => {
              act({ type: 'preview', keys: [key] });
            }}
          >
            {finding.textNumbers === undefined ? texts.repair : texts.makeNumbers}
          </button>
        )}
        <button
          type="button"
          class="button-quiet"
          aria-label={texts.detailsOf(name)}
          onClick={() => {
            if (place !== null) goTo(place);
            act({ type: 'open', key });
          }}
        >
          {texts.details} <span aria-hidden="true">›</span>
        </button>
      </p>
    </li>
  );
}

/** One finding: where, what, the likely cause, what should stand there, and which other cells belong to it. */
import type { Finding } from '../../../core/findings/finding';
import type { Place } from '../../../core/workbook/workbook';
import { formatMessage } from '../../../messages';
import { writeExpected } from '../write-expected';
import { usePane } from '../pane-context';
import { CellLink } from './cell-link';
import { SeveritySign } from './severity-sign';

/** A finding as sentences. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { language, messages } = usePane();
  const expected = writeExpected(finding, language);
  return (
    <li class="finding">
      <p class="finding-head">
        <SeveritySign severity={finding.severity} /> <span class="finding-word">{messages[finding.severity]}</span>
        {finding.place !== null && <CellLink place={finding.place} withSheet />}
      </p>
      <p>{formatMessage(finding.message, language)}</p>
      {finding.cause !== null && <p>{messages.cause(formatMessage(finding.cause, language))}</p>}
      {expected !== null && <p class="finding-expected">{messages.expected(expected)}</p>}
      {finding.related.length > 0 && <Related places={finding.related} from={finding.place} />}
    </li>
  );
}

function Related({ places, from }: { readonly places: readonly Place[]; readonly from: Place | null }) {
  const { messages } = usePane();
  return (
    <p class="finding-related">
      {messages.related}{' '}
      {places.map((place, index) => (
        <CellLink key={index} place={place} withSheet={place.sheet !== from?.sheet} />
      ))}
    </p>
  );
}

/** What was replaced, cell by cell. */
import type { PlannedConversion } from '../../../core/functions-to-native/plan-conversion';
import { formatPlace } from '../../../core/workbook/address';
import { localFormula } from '../../../core/workbook/local-formula';
import type { SendMessages } from '../../../messages/pane/send/send-messages';
import { CellLink } from '../components/cell-link';
import { usePane } from '../pane-context';

interface ReplacedListProps {
  readonly replaced: readonly PlannedConversion[];
  readonly texts: SendMessages;
}

/** Each cell with the function that stood there and the formula that stands there now, or that it is a value. */
export function ReplacedList({ replaced, texts }: ReplacedListProps) {
  const { language } = usePane();
  const shown = (formula: string): string => (language === 'id' ? localFormula(formula) : formula);
  return (
    <details class="basis" open>
      <summary>{texts.changed(replaced.length)}</summary>
      <ul class="plain-list">
        {replaced.map(({ place, formula, native, differs }) => (
          <li key={formatPlace(place)} class="repair">
            <div>
              <CellLink place={place} withSheet />
              <p>
                <code class="old">{shown(formula)}</code>
                <span aria-hidden="true"> → </span>
                <span class="unseen"> {texts.became} </span>
                {native !== null && <code>{shown(native)}</code>}
                {native === null && (differs ? texts.keptBecauseOther : texts.keptAsValue)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

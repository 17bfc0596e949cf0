/** The choice of what a column means, beside the finding that says how it was read. */
import { useState } from 'preact/hooks';
import type { ColumnReading, Finding } from '../../../core/findings/finding';
import { chooseColumn, chosenColumns, forgetColumn } from '../../../hosts/excel/chosen-columns';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';
import { useCheck } from './check-context';
import { findingKey } from './finding-key';
import { useSubject } from './use-subject';

/** Entries of the list beside the roles of the table. */
const NOTHING = '';
const UNDECIDED = '?';

/** The choice for the finding that is open. */
export function ColumnChoice() {
  const finding = useSubject('detail');
  return finding?.column === undefined ? null : (
    <Choice key={findingKey(finding)} finding={finding} column={finding.column} />
  );
}

function Choice({ finding, column }: { readonly finding: Finding; readonly column: ColumnReading }) {
  const { host, checking, say } = usePane();
  const { texts, act } = useCheck();
  const { kind, heading, role, choices, isChosen } = column;
  const [chosen, setChosen] = useState(role ?? NOTHING);
  const { isRunning, run } = useAction(async () => {
    const own = { sheet: finding.place!.sheet, kind, heading };
    if (chosen === UNDECIDED) await forgetColumn(host.excel, own);
    else await chooseColumn(host.excel, { ...own, role: chosen === NOTHING ? null : chosen });
    act({ type: 'finished' });
    say({ text: chosenColumns.isKept(host.excel) ? texts.columnChosen : texts.columnForNow });
    checking.refresh();
  });
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRunning) run();
      }}
    >
      <label class="field">
        {texts.columnMeaning(heading)}
        <select
          value={chosen}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
          }}
        >
          {choices.map((each) => (
            <option key={each.role} value={each.role}>
              {each.heading}
            </option>
          ))}
          <option value={NOTHING}>{texts.columnNothing}</option>
          {isChosen && <option value={UNDECIDED}>{texts.columnUndecided}</option>}
        </select>
      </label>
      <p class="button-row">
        <button type="submit" aria-disabled={isRunning}>
          {texts.columnChoose}
        </button>
      </p>
    </form>
  );
}

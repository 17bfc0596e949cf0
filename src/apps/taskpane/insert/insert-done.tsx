/** What was inserted, and what comes next. */
import type { InsertedSheet } from '../../../hosts/excel/apply-plan';
import type { InsertMessages } from '../../../messages/pane/insert/insert-messages';
import { usePane } from '../pane-context';
import { useLostFocus } from '../use-lost-focus';

interface InsertDoneProps {
  readonly sheets: readonly InsertedSheet[];
  /** What could not be taken from last year's file. */
  readonly left: readonly string[];
  readonly texts: InsertMessages;
  readonly onAgain: () => void;
}

/** The sheets as links, those that got another name with the reason. */
export function InsertDone({ sheets, left, texts, onAgain }: InsertDoneProps) {
  const { openTab, goTo, checking } = usePane();
  const next = useLostFocus<HTMLButtonElement>();
  return (
    <div class="pane-message">
      <p class="strong">{texts.inserted(sheets.length)}</p>
      <ul class="plain-list sheet-list" tabIndex={0} aria-label={texts.sheets}>
        {sheets.map(({ planned, name }) => (
          <li key={name}>
            <button
              type="button"
              class="cell-link"
              onClick={() => {
                goTo({ sheet: name, row: 0, column: 0 });
              }}
            >
              {name}
            </button>
            {name !== planned && <p class="quiet">{texts.renamed(planned, name)}</p>}
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <>
          <p class="strong">{texts.notCarried}</p>
          <ul class="plain-list">
            {left.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <p>{texts.next}</p>
      <div class="button-row">
        <button
          type="button"
          class="button-primary"
          ref={next}
          onClick={() => {
            openTab('check');
            checking.check();
          }}
        >
          {texts.toCheck}
        </button>
        <button type="button" onClick={onAgain}>
          {texts.again}
        </button>
      </div>
    </div>
  );
}

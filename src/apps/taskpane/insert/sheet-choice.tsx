/** The standard sheets with a tick each. */
import type { InsertMessages } from '../../../messages/pane/insert/insert-messages';

interface SheetChoiceProps {
  readonly texts: InsertMessages;
  readonly names: readonly string[];
  readonly chosen: ReadonlySet<string>;
  /** The sheets whose names the workbook has already. */
  readonly existing: ReadonlySet<string>;
  readonly onTick: (names: readonly string[], isTicked: boolean) => void;
}

/** A list that scrolls, with buttons for all and none of it. */
export function SheetChoice({ texts, names, chosen, existing, onTick }: SheetChoiceProps) {
  return (
    <fieldset>
      <legend>{texts.sheets}</legend>
      <div class="button-row">
        <button
          type="button"
          onClick={() => {
            onTick(
              names.filter((name) => !existing.has(name)),
              true,
            );
          }}
        >
          {texts.all}
        </button>
        <button
          type="button"
          onClick={() => {
            onTick(names, false);
          }}
        >
          {texts.none}
        </button>
      </div>
      <div class="sheet-list">
        {names.map((name) => (
          <label key={name} class="option">
            <input
              type="checkbox"
              checked={chosen.has(name)}
              onChange={(event) => {
                onTick([name], event.currentTarget.checked);
              }}
            />
            <span>{name}</span> {existing.has(name) && <span class="quiet">{texts.exists}</span>}
          </label>
        ))}
      </div>
      {existing.size > 0 && <p class="quiet">{texts.existsNote}</p>}
    </fieldset>
  );
}

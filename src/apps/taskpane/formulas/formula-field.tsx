/** One parameter of a function. */
import { useId } from 'preact/hooks';
import { formatArea, quoteSheet } from '../../../core/workbook/address';
import { readSelection } from '../../../hosts/excel/read-selection';
import type { FormulasMessages } from '../../../messages/pane/formulas/formulas-messages';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';
import type { FormulaField, FormulaId } from './formula-forms';

interface FormulaInputFieldProps {
  readonly functionId: FormulaId;
  readonly field: FormulaField;
  readonly texts: FormulasMessages;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A choice, or a field for an address or a number with a button that takes the selected cells. */
export function FormulaInputField({ functionId, field, texts, value, onChange }: FormulaInputFieldProps) {
  const { host, say, sentences } = usePane();
  const id = useId();
  const { run } = useAction(async () => {
    const selection = await readSelection(host.excel);
    if (selection === null) say({ text: texts.noSelection, isFailure: true });
    else onChange(`${quoteSheet(selection.sheet)}!${formatArea(selection.area)}`);
  });
  const about: Readonly<Record<string, string>> = sentences.functions[functionId].parameters;
  const { name, kind, isOptional, choices } = field;
  return (
    <div class="field">
      <label for={id}>
        {name}
        {isOptional && <span class="quiet"> ({texts.optional})</span>}
      </label>
      {kind === 'choice' ? (
        <select
          id={id}
          aria-describedby={`${id}-about`}
          value={value === '' ? choices[0] : value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        >
          {choices.map((choice, index) => (
            <option key={choice} value={choice}>
              {index === 0 ? texts.usual(choice) : choice}
            </option>
          ))}
        </select>
      ) : (
        <span class="field-row">
          <input
            id={id}
            aria-describedby={`${id}-about`}
            autocomplete="off"
            spellcheck={false}
            value={value}
            onInput={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
          {kind === 'cells' && (
            <button type="button" aria-label={texts.takeFor(name)} onClick={run}>
              {texts.take}
            </button>
          )}
        </span>
      )}
      <span class="quiet" id={`${id}-about`}>
        {about[name]}
      </span>
    </div>
  );
}

/** One parameter of a function. */
import { useId } from 'preact/hooks';
import type { FormulasMessages } from '../../../messages/pane/formulas/formulas-messages';
import { useTask } from '../task-context';
import { CellsInput } from './cells-input';
import { CELLS, type FormulaField, type FormulaId } from './formula-forms';

interface FormulaInputFieldProps {
  readonly functionId: FormulaId;
  readonly field: FormulaField;
  readonly texts: FormulasMessages;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A choice, perhaps with cells instead of it, or a field for an address or a number. */
export function FormulaInputField({ functionId, field, texts, value, onChange }: FormulaInputFieldProps) {
  const { functions } = useTask();
  const id = useId();
  const about: Readonly<Record<string, string>> = functions[functionId].parameters;
  const { name, kind, isOptional, choices, orCells } = field;
  const shared = { name, describedBy: `${id}-about`, texts };
  const areCellsChosen = value.startsWith(CELLS);
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
          value={areCellsChosen ? CELLS : value === '' ? choices[0] : value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        >
          {choices.map((choice, index) => (
            <option key={choice} value={choice}>
              {index === 0 ? texts.usual(choice) : choice}
            </option>
          ))}
          {orCells === true && <option value={CELLS}>{texts.orCells}</option>}
        </select>
      ) : (
        <CellsInput {...shared} id={id} value={value} takesCells={kind === 'cells'} onChange={onChange} />
      )}
      {areCellsChosen && (
        <CellsInput
          {...shared}
          id={`${id}-cells`}
          label={texts.cellsOf(name)}
          value={value.slice(CELLS.length)}
          takesCells={true}
          onChange={(address) => {
            onChange(CELLS + address);
          }}
        />
      )}
      <span class="quiet" id={`${id}-about`}>
        {about[name]}
      </span>
    </div>
  );
}

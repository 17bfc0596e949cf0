/** A field for an address or a number, with a button that takes the selected cells. */
import { formatArea, quoteSheet } from '../../../core/workbook/address';
import { readSelection } from '../../../hosts/excel/read-selection';
import type { FormulasMessages } from '../../../messages/pane/formulas/formulas-messages';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';

interface CellsInputProps {
  readonly id: string;
  /** The parameter, for the button that takes cells for it. */
  readonly name: string;
  /** What it is called where no label points at it. */
  readonly label?: string;
  readonly describedBy: string;
  readonly texts: FormulasMessages;
  readonly value: string;
  /** False for a parameter that is a number and no cells. */
  readonly takesCells: boolean;
  readonly onChange: (value: string) => void;
}

/** The address is written with its sheet, as the formula may stand on another. */
export function CellsInput({ id, name, label, describedBy, texts, value, takesCells, onChange }: CellsInputProps) {
  const { host, say } = usePane();
  const { run } = useAction(async () => {
    const selection = await readSelection(host.excel);
    if (selection === null) say({ text: texts.noSelection, isFailure: true });
    else onChange(`${quoteSheet(selection.sheet)}!${formatArea(selection.area)}`);
  });
  return (
    <span class="field-row">
      <input
        id={id}
        {...(label === undefined ? {} : { 'aria-label': label })}
        aria-describedby={describedBy}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      {takesCells && (
        <button type="button" aria-label={texts.takeFor(name)} onClick={run}>
          {texts.take}
        </button>
      )}
    </span>
  );
}

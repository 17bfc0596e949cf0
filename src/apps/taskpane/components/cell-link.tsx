/** A cell that can be gone to. */
import { formatCell } from '../../../core/workbook/address';
import type { Place } from '../../../core/workbook/workbook';
import { usePane } from '../pane-context';

/** The address of a cell as a button; the sheet's name is left out where it is clear. */
export function CellLink({ place, withSheet }: { readonly place: Place; readonly withSheet: boolean }) {
  const { messages, goTo } = usePane();
  const cell = formatCell(place.row, place.column);
  const text = withSheet ? `${place.sheet}!${cell}` : cell;
  return (
    <button
      type="button"
      class="cell-link"
      title={messages.goToCell(cell, place.sheet)}
      onClick={() => {
        goTo(place);
      }}
    >
      {text}
    </button>
  );
}

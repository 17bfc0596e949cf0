/** One cell of the preview. */
import { formatPlace } from '../../../core/workbook/address';
import { CellLink } from '../components/cell-link';
import { RepairChange } from './repair-change';
import { useCheck } from '../check/check-context';
import type { Repair } from './shown-repair';

interface RepairRowProps {
  readonly repair: Repair;
  readonly isTicked: boolean;
  readonly canUntick: boolean;
  readonly onToggle: () => void;
}

/** The cell, what stands in it, what will, and the formula if it is one. */
export function RepairRow({ repair, isTicked, canUntick, onToggle }: RepairRowProps) {
  const { texts } = useCheck();
  const { place } = repair;
  return (
    <li class="repair">
      {canUntick && (
        <input type="checkbox" aria-label={texts.choose(formatPlace(place))} checked={isTicked} onChange={onToggle} />
      )}
      <div>
        <CellLink place={place} withSheet />
        <RepairChange repair={repair} />
      </div>
    </li>
  );
}

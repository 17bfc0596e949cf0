/** Why cells were left alone. */
import { formatPlace } from '../../../core/workbook/address';
import type { CellsWritten } from '../../../hosts/excel/change-cells';
import type { CheckMessages } from '../../../messages/pane/check/check-messages';

/** Which cells were left alone, cells with the same reason together; empty when there is none. */
export function skippedText({ skipped }: Pick<CellsWritten, 'skipped'>, texts: Pick<CheckMessages, 'skipped'>): string {
  const sentences: string[] = [];
  for (const reason of ['changed', 'waiting', 'protected', 'no-sheet'] as const) {
    const cells = skipped.filter((cell) => cell.reason === reason).map(({ place }) => formatPlace(place));
    if (cells.length > 0) sentences.push(texts.skipped[reason](cells.join(', ')));
  }
  return sentences.join(' ');
}

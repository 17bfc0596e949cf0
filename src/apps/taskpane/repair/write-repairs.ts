/** Writes the chosen repairs, and says what became of them. */
import type { ExcelHost } from '../../../hosts/excel/excel-api';
import { writeCells } from '../../../hosts/excel/write-cells';
import type { CheckMessages } from '../../../messages/pane/check/check-messages';
import type { Notice } from '../notice';
import type { Repair } from './shown-repair';
import { skippedText } from './skipped-text';

/**
 * Writes repairs, and gives what to say: how many were made, which cells were left alone and why, and the way back.
 * @throws ExcelOperationFailed when Excel fails
 */
export async function writeRepairs(host: ExcelHost, repairs: readonly Repair[], texts: CheckMessages): Promise<Notice> {
  const done = await writeCells(
    host,
    repairs.map(({ place, content, was }) => ({ place, content, was })),
  );
  const left = skippedText(done, texts);
  const made = done.written.length === 0 ? '' : texts.repaired(done.written.length);
  const text = [made, left].filter((part) => part !== '').join(' ');
  const { undo } = done;
  if (undo === null) return { text, isFailure: true };
  return { text, isFailure: left !== '', undo: async () => skippedText(await undo(), texts) };
}

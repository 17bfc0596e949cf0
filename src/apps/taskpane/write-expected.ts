/** What should stand in a cell, written as the cell writes it. */
import type { Finding } from '../../core/findings/finding';
import { readNumberFormat } from '../../core/workbook/number-format';
import { readCell } from '../../core/workbook/read-cell';
import type { Workbook } from '../../core/workbook/workbook';
import { writeNumber } from '../../core/workbook/write-number';
import type { Language } from '../../messages/pane';

/** The expected value of a finding in the style and with the decimals of its cell; null when none is known. */
export function writeExpected(finding: Finding, workbook: Workbook, language: Language): string | null {
  const { expected, place } = finding;
  if (expected === null || typeof expected === 'string') return expected;
  const sheet = workbook.sheets.find((candidate) => candidate.name === place?.sheet);
  const cell = place === null ? undefined : sheet?.rows[place.row]?.[place.column];
  const reading = cell === undefined ? null : readCell(cell);
  if (reading?.kind !== 'number') return writeNumber({ value: expected, decimals: 2, style: 'plain' }, language);
  // A typed percentage is stored as a fraction and shown a hundred times as large.
  const shown = reading.typed && readNumberFormat(cell?.format).percent ? expected * 100 : expected;
  const style = reading.percent ? 'percent' : reading.rupiah ? 'rupiah' : 'plain';
  return writeNumber({ value: shown, decimals: reading.decimals, style }, language);
}

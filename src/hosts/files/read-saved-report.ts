/** Reads a report of any kind with what the grid shows of it. */
import type { LostPart } from '../../core/workbook/lost-part';
import type { SavedWorkbook } from '../xlsx/export-model';
import type { ReadOptions } from '../xlsx/pace';
import { readSavedWorkbook, type OpenedWorkbook } from '../xlsx/read-saved';
import type { WordReport } from '../docx/read';
import { readableFormat, readReport, type Readers } from './read-report';
import { plainToSaved, wordToSaved } from './to-saved';

/** A report that can be shown, changed and saved as a new .xlsx file. */
export interface OpenedReport extends OpenedWorkbook {
  /** Only of a Word file. */
  readonly word: WordReport | null;
}

function opened(workbook: SavedWorkbook, lost: readonly LostPart[]): OpenedWorkbook {
  const heights = workbook.sheets.map(({ name, fittedHeights }) => [name, fittedHeights ?? new Map()] as const);
  return { workbook, fittedHeights: new Map(heights), lost, notes: [] };
}

/**
 * Reads a report, whatever its file is called.
 * @throws WorkbookUnreadable with the reason why it cannot be read
 * @throws the reason of `options.signal` when it is aborted
 */
export async function readSavedReport(
  bytes: Uint8Array,
  file: string,
  readers: Readers,
  options: ReadOptions = {},
): Promise<OpenedReport> {
  if (readableFormat(bytes) === 'xlsx') return { ...(await readSavedWorkbook(bytes, options)), word: null };
  const { format, workbook, word } = await readReport(bytes, file, readers, options);
  if (word !== null) return { ...opened(wordToSaved(workbook, word.widths), ['prose']), word };
  return { ...opened(plainToSaved(workbook), format === 'csv' ? [] : ['looks']), word };
}

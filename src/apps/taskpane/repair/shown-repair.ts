/** What a repair puts into a cell, and how the cell looks before and after. */
import type { Candidate } from '../../../core/repairs/candidates';
import type { Finding } from '../../../core/findings/finding';
import { valuesIn, type MessageValue } from '../../../core/findings/messages';
import type { ShownNumber } from '../../../core/workbook/shown-number';
import { readCell } from '../../../core/workbook/read-cell';
import { cellAt, isCellError } from '../../../core/workbook/workbook';
import type { Cell, Place, Workbook } from '../../../core/workbook/workbook';
import { writeNumber } from '../../../core/workbook/write-number';
import { localFormula } from '../../../core/workbook/local-formula';
import type { CellContent } from '../../../hosts/excel/cell-content';
import type { Language } from '../../../messages/pane';
import { writeExpected } from '../check/write-expected';

/** One cell that can be mended, with what the reader sees of it. */
export interface Repair {
  /** Its cell, see `placeKey`. */
  readonly key: string;
  readonly finding: Finding;
  readonly place: Place;
  /** Empty for an empty cell. */
  readonly before: string;
  readonly after: string;
  /** The new formula as the reader would type it; null when a value is written. */
  readonly formula: string | null;
  readonly content: CellContent;
  /** The cell as it was read. */
  readonly was: Cell | undefined;
}

/** A planned repair as the reader sees it, beside what stands in the workbook now. */
export function shownRepair(
  { finding, place, content, key }: Candidate,
  workbook: Workbook,
  language: Language,
): Repair {
  const sheet = workbook.sheets.find((candidate) => candidate.name === place.sheet);
  const cell = sheet === undefined ? undefined : cellAt(sheet, place.row, place.column);
  const repair = { key, finding, place, before: showWritten(finding, cell, language), was: cell };
  const written = writeExpected(finding, language);
  if ('formula' in content) {
    const formula = language === 'id' ? localFormula(content.formula) : content.formula;
    return { ...repair, after: written ?? formula, formula, content };
  }
  const { value, format } = content;
  if (typeof value === 'string') return { ...repair, after: value, formula: null, content: { text: value } };
  if (format === undefined) return { ...repair, after: written ?? String(value), formula: null, content: { value } };
  return { ...repair, after: showCell({ value, format }, language), formula: null, content: { value, format } };
}

/** What stands in the cell of a finding, in the writing of its sentence; a text as it stands there. */
export function showWritten(finding: Finding, cell: Cell | undefined, language: Language): string {
  const written = valuesIn(finding.message)['written'];
  return typeof cell?.value === 'number' && isShownNumber(written)
    ? writeNumber(written, language)
    : showCell(cell, language);
}

/** How a cell reads: its number as it is shown, or its text. */
function showCell(cell: Cell | undefined, language: Language): string {
  const reading = readCell(cell);
  if (cell === undefined || reading.kind === 'empty') return '';
  if (typeof cell.value === 'string') return cell.value;
  if (reading.kind !== 'number') return isCellError(cell.value) ? cell.value.error : String(cell.value);
  const style = reading.percent ? 'percent' : reading.rupiah ? 'rupiah' : 'plain';
  return writeNumber({ value: reading.value, decimals: Math.min(reading.decimals, SHOWN_DECIMALS), style }, language);
}

/** A computed number has more decimals than help a reader. */
const SHOWN_DECIMALS = 4;

function isShownNumber(value: MessageValue | undefined): value is ShownNumber {
  return typeof value === 'object' && 'decimals' in value;
}

/** Frees a workbook from the functions of this add-in. */
import { planConversion, type PlannedConversion } from '../../../core/functions-to-native/plan-conversion';
import { samePlace } from '../same-place';
import { convertFunctions } from '../../../hosts/excel/convert-functions';
import type { CellsWritten } from '../../../hosts/excel/change-cells';
import type { ExcelHost } from '../../../hosts/excel/excel-api';
import { readWorkbook } from '../../../hosts/excel/read-workbook';

/** Native formulas where there are any, or nothing but values. */
export type SendAs = 'formulas' | 'values';

/** What was replaced, and how it went. */
export interface PreparedFile {
  readonly replaced: readonly PlannedConversion[];
  readonly outcome: CellsWritten;
}

/**
 * Reads the workbook and replaces every function of this add-in.
 * @throws ExcelOperationFailed when Excel fails while writing; the error of Excel when it fails while reading
 */
export async function prepareFile(host: ExcelHost, as: SendAs): Promise<PreparedFile> {
  const found = planConversion(await readWorkbook(host));
  const planned = as === 'formulas' ? found : found.map((conversion) => ({ ...conversion, native: null }));
  if (planned.length === 0) return { replaced: [], outcome: { written: [], skipped: [], undo: null } };
  const outcome = await convertFunctions(host, planned);
  const replaced = planned.filter(({ place }) => outcome.written.some((written) => samePlace(written, place)));
  return { replaced, outcome };
}

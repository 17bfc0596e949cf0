/** Frees a workbook from the functions of this add-in. */
import {
  planConversion,
  type ConvertTo,
  type PlannedConversion,
} from '../../../core/functions-to-native/plan-conversion';
import { samePlace } from '../same-place';
import { convertFunctions } from '../../../hosts/excel/convert-functions';
import type { CellsWritten } from '../../../hosts/excel/change-cells';
import type { ExcelHost } from '../../../hosts/excel/excel-api';
import { readWorkbook } from '../../../hosts/excel/read-workbook';
import { readWhenComputed, type Waiting } from './read-when-computed';

/** What was replaced, and how it went. */
export interface PreparedFile {
  readonly replaced: readonly PlannedConversion[];
  readonly outcome: CellsWritten;
}

/**
 * Reads the workbook and replaces every function of this add-in. Cells that Excel has not computed yet are waited for, a
 * few seconds; those that are not there by then stay as they are and are told of.
 * @throws ExcelOperationFailed when Excel fails while writing; the error of Excel when it fails while reading
 */
export async function prepareFile(host: ExcelHost, to: ConvertTo, waiting: Waiting = {}): Promise<PreparedFile> {
  const planned = await readWhenComputed(
    async () => planConversion(await readWorkbook(host), to),
    (all) => all.filter(({ waits }) => waits).length,
    waiting,
  );
  if (planned.length === 0) return { replaced: [], outcome: { written: [], skipped: [], undo: null } };
  const outcome = await convertFunctions(host, planned);
  const replaced = planned.filter(({ place }) => outcome.written.some((written) => samePlace(written, place)));
  return { replaced, outcome };
}

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

/** What was replaced, and how it went. */
export interface PreparedFile {
  readonly replaced: readonly PlannedConversion[];
  readonly outcome: CellsWritten;
}

/** How often and how long Excel is given time to compute, in milliseconds. */
const TRIES = 8;
const PAUSE = 750;

/**
 * Reads the workbook and replaces every function of this add-in. Cells that Excel has not computed yet are waited for, a
 * few seconds; those that are not there by then stay as they are and are told of.
 * @param onWait called each time it waits, with the number of cells that are waited for
 * @throws ExcelOperationFailed when Excel fails while writing; the error of Excel when it fails while reading
 */
export async function prepareFile(
  host: ExcelHost,
  to: ConvertTo,
  onWait: (cells: number) => void = () => undefined,
  pause = PAUSE,
): Promise<PreparedFile> {
  const planned = await planWhenComputed(host, to, onWait, pause);
  if (planned.length === 0) return { replaced: [], outcome: { written: [], skipped: [], undo: null } };
  const outcome = await convertFunctions(host, planned);
  const replaced = planned.filter(({ place }) => outcome.written.some((written) => samePlace(written, place)));
  return { replaced, outcome };
}

async function planWhenComputed(
  host: ExcelHost,
  to: ConvertTo,
  onWait: (cells: number) => void,
  pause: number,
): Promise<readonly PlannedConversion[]> {
  for (let tries = 1; ; tries += 1) {
    // Each look tells whether another one is needed.
    const planned = planConversion(await readWorkbook(host), to);
    const waiting = planned.filter(({ waits }) => waits).length;
    if (waiting === 0 || tries === TRIES) return planned;
    onWait(waiting);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

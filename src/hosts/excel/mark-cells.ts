/** Marks cells by conditional formats that take themselves back, and takes all such marks away. */
import { formatCell } from '../../core/workbook/address';
import { askInHalves } from './ask-in-halves';
import type { CellMark } from './cell-mark';
import type { ConditionalFormatObject } from './range-api';
import type { ContextObject, ExcelHost } from './excel-api';
import { ExcelOperationFailed, restoreAfter } from './operation-failed';

/** Always true, and how marks of this program are told from other conditional formats, also in a file opened again. */
const SIGN = 'N("LKjIP")=0';

/** An error is told from a warning without colours, too. */
const looks = {
  error: { fill: '#FDE7E9', underline: 'Double' },
  warning: { fill: '#FFF4CE', underline: 'Single' },
} as const;

/**
 * So much of a text is compared, beside its length: no page says how long the formula of a condition may be, and with
 * this, were all of it quotation marks, it stays below the 255 characters that lists and texts in formulas may have.
 */
const LONGEST_TEXT = 80;
/** A number in a formula has 15 digits, in a cell 17. */
const PRECISION = 1e-9;

/** What was done. */
export interface CellsMarked {
  readonly marked: number;
  /** The sheets that were left alone, because they are protected or gone, or because Excel tells nothing of them. */
  readonly skipped: readonly string[];
}

/**
 * Marks cells in four round trips, in the place of earlier marks. A mark stands only while its cell holds what was
 * checked. No look of the user's own is changed.
 * @throws ExcelOperationFailed when Excel fails; no marks are left then
 * @example const { marked } = await markCells(host, marks);
 */
export async function markCells(host: ExcelHost, marks: readonly CellMark[]): Promise<CellsMarked> {
  let isChanging = false;
  try {
    return await host.run(async (context) => {
      const { marked: earlier, open } = await lookFor(context);
      isChanging = true;
      for (const format of earlier) format.delete();
      const placed = marks.filter(({ place }) => open.has(place.sheet));
      for (const mark of placed) add(context, mark);
      await context.sync();
      const left = marks.filter(({ place }) => !open.has(place.sheet)).map(({ place }) => place.sheet);
      return { marked: placed.length, skipped: [...new Set(left)] };
    });
  } catch (error) {
    if (!isChanging) throw new ExcelOperationFailed(error, 'unchanged');
    const sheets = [...new Set(marks.map(({ place }) => place.sheet))];
    throw await restoreAfter(error, sheets, async () => {
      await unmarkCells(host);
    });
  }
}

/**
 * Takes all marks of this program away, in four round trips, and gives how many there were.
 * @throws the error of Excel when a round trip fails
 */
export async function unmarkCells(host: ExcelHost): Promise<number> {
  return host.run(async (context) => {
    const { marked } = await lookFor(context);
    for (const format of marked) format.delete();
    await context.sync();
    return marked.length;
  });
}

/**
 * How many marks of this program the workbook has, in three round trips.
 * @throws the error of Excel when a round trip fails
 */
export async function countMarks(host: ExcelHost): Promise<number> {
  return host.run(async (context) => (await lookFor(context)).marked.length);
}

/** The marks, and the sheets whose cells can be marked. */
async function lookFor(
  context: ContextObject,
): Promise<{ readonly marked: readonly ConditionalFormatObject[]; readonly open: ReadonlySet<string> }> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const { answers } = await askInHalves(worksheets.items, async (some) => {
    const asked = some.map(({ name }) => {
      // Anew for each question: after one that failed nothing is known of the objects that it asked for.
      const worksheet = worksheets.getItem(name);
      const formats = worksheet.getRange().conditionalFormats.load('items/type');
      return { name, protection: worksheet.protection.load('protected'), formats };
    });
    await context.sync();
    return asked;
  });
  const unprotected = answers.filter(({ protection }) => !protection.protected);
  const custom = unprotected.flatMap(({ formats }) => formats.items.filter(({ type }) => type === 'Custom'));
  for (const { custom: own } of custom) own.rule.load('formula');
  await context.sync();
  return {
    marked: custom.filter(({ custom: own }) => own.rule.formula.includes(SIGN)),
    open: new Set(unprotected.map(({ name }) => name)),
  };
}

function add(context: ContextObject, mark: CellMark): void {
  const { sheet, row, column } = mark.place;
  const cell = formatCell(row, column);
  const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange(cell);
  const { rule, format } = conditionalFormats.add('Custom').custom;
  rule.formula = `=AND(${SIGN},${holds(cell, mark)})`;
  format.fill.color = looks[mark.severity].fill;
  format.font.underline = looks[mark.severity].underline;
}

/** The formula that is true while a cell holds what was checked; an error in it counts as false. */
function holds(cell: string, { value }: CellMark): string {
  if (value === null || value === '') return `LEN(${cell})=0`;
  if (typeof value === 'number') {
    const tolerance = Math.max(Math.abs(value), 1) * PRECISION;
    return `ABS(${cell}-${value < 0 ? `(${write(value)})` : write(value)})<=${write(tolerance)}`;
  }
  if (typeof value === 'boolean') return `${cell}=${value ? 'TRUE' : 'FALSE'}`;
  if (typeof value === 'object') return `ISERROR(${cell})`;
  const quoted = `"${value.slice(0, LONGEST_TEXT).replaceAll('"', '""')}"`;
  return value.length > LONGEST_TEXT
    ? `LEN(${cell})=${String(value.length)},EXACT(LEFT(${cell},${String(LONGEST_TEXT)}),${quoted})`
    : `EXACT(${cell},${quoted})`;
}

/** A number as formulas write it, such as 1E-9. */
function write(value: number): string {
  return String(value).toUpperCase();
}

/** What of the standard sheets is changed for print: the look of inputs, help lines, rows that say nothing, aids. */
import type { FormCell, FormSheet } from '../checklist/form-sheet';
import type { SheetPlan } from '../scaffold/sheet-plan';
import type { Place } from '../workbook/workbook';

/** What becomes of one sheet. Rows count from 0. */
export interface SheetOnPaper {
  readonly sheet: string;
  /** True for a sheet that is no part of the report: it is hidden as a whole, and nothing else is done to it. */
  readonly isLeftOut: boolean;
  /** True for a sheet in which nothing was typed or computed yet: an empty row stays. */
  readonly isUnfilled: boolean;
  /** How many columns it has. */
  readonly columns: number;
  /** The cells that lose the look of an input. */
  readonly inputs: readonly Omit<Place, 'sheet'>[];
  /** The help line, and the rows of the form that were not needed. */
  readonly hiddenRows: readonly number[];
  /** The rows that are to be as high as their texts need. */
  readonly fittedRows: readonly number[];
}

/** A row of a table that somebody fills in, or that fills itself; headings may be formulas, too, a title is alone in its row. */
function isOfForm(row: readonly FormCell[]): boolean {
  if (row.some(({ isHeading }) => isHeading)) return false;
  return row.some(({ isEntry }) => isEntry) || row.filter(({ hasFormula }) => hasFormula).length > 1;
}

/** True for a row in which nothing is typed or computed. */
function isBlank(row: readonly FormCell[]): boolean {
  return row.every(({ value, hasFormula, isEntry }) => (!hasFormula && !isEntry) || value === '' || value === null);
}

/** True for a row that shows nothing but its number. */
function isEmpty(row: readonly FormCell[]): boolean {
  return isBlank(row) && !row.some(({ value }) => typeof value === 'string' && /\p{L}/u.test(value));
}

/**
 * What is changed of each sheet for print. The plans say which sheets are aids and where help lines stand; which cells
 * are inputs and which rows are headings is read from their look, so that rows which were inserted count, too.
 *
 * @param sheets the sheets as they are
 * @param plans the standard sheets of the profile
 * @example sheetsOnPaper(await readForms(host, names), plans)[1] // { sheet: '2.4 PK', hiddenRows: [0, 7, 8], … }
 */
export function sheetsOnPaper(sheets: readonly FormSheet[], plans: readonly SheetPlan[]): SheetOnPaper[] {
  return sheets.flatMap(({ name: sheet, rows }): SheetOnPaper[] => {
    const plan = plans.find(({ name }) => name === sheet);
    if (plan === undefined) return [];
    if (plan.isAid === true) {
      const nothing = { columns: 0, inputs: [], hiddenRows: [], fittedRows: [] };
      return [{ sheet, isLeftOut: true, isUnfilled: false, ...nothing }];
    }
    const inputs = rows.flatMap((cells, row) =>
      cells.flatMap(({ isEntry }, column) => (isEntry ? [{ row, column }] : [])),
    );
    const ofForm = rows.flatMap((cells, row) => (isOfForm(cells) ? [row] : []));
    const empty = ofForm.filter((row) => isEmpty(rows[row]!));
    const isUnfilled = ofForm.length > 0 && ofForm.every((row) => isBlank(rows[row]!));
    const hidden = new Set(isUnfilled ? empty.slice(1) : empty);
    for (const { row, role } of plan.cells) if (role === 'note') hidden.add(row);
    return [
      {
        sheet,
        isLeftOut: false,
        isUnfilled,
        columns: Math.max(...rows.map(({ length }) => length)),
        inputs,
        hiddenRows: [...hidden].sort((one, other) => one - other),
        fittedRows: ofForm.filter((row) => !hidden.has(row)),
      },
    ];
  });
}

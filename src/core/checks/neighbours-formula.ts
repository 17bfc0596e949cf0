/** A number typed over a formula may get the one back that its neighbours have. */
import type { Finding } from '../findings/finding';
import { countBy } from '../group-by';
import { kept, remember } from '../remember';
import type { TableValues } from '../tables/table-values';
import { cellAt, type Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { movesElsewhere, readForm, writeForm } from './formula-form';

/**
 * The findings about typed numbers, each with the formulas that the cells above and below have: one may look up more than
 * the number of today, such as a choice of the clerk's. Which of them gives the right number is tried by the repairs.
 *
 * @example withNeighboursFormulas(findings, context) // usual: ['=IF(\'2.4 PK\'!H4="IKM",\'IKM Unsur\'!F13,"")']
 */
export function withNeighboursFormulas(findings: readonly Finding[], context: CheckContext): Finding[] {
  return findings.map((finding) => {
    const { place, fix, expected } = finding;
    if (fix === null || place === null || typeof expected !== 'number') return finding;
    const usual = neighboursFormulas(place, context).filter((formula) => formula !== fix.formula);
    return usual.length === 0 ? finding : { ...finding, fix: { ...fix, usual } };
  });
}

/** The formulas of the neighbours as the cell would have them, the most frequent first; none for a cell with a formula. */
function neighboursFormulas(place: Place, { values }: CheckContext): string[] {
  const own = values.find(({ table }) => table.sheet.name === place.sheet && table.rows.includes(place.row));
  if (own === undefined || own.isTotal(own.table.rows.indexOf(place.row))) return [];
  if (cellAt(own.table.sheet, place.row, place.column)?.formula !== undefined) return [];
  return [...formsIn(own, place.column)]
    .filter(([form, count]) => count > 1 || !movesElsewhere(form))
    .sort((one, other) => other[1] - one[1])
    .map(([form]) => writeForm(form, place.row, place.column));
}

/** The formulas of each column of a table that was asked for, as any of its rows would have them, with how many have them. */
const formsOf = remember((_values: TableValues) => new Map<number, ReadonlyMap<string, number>>());

function formsIn(values: TableValues, column: number): ReadonlyMap<string, number> {
  return kept(formsOf(values), column, () => {
    const forms = values.table.rows.flatMap((row, item) => {
      const formula = values.isTotal(item) ? undefined : cellAt(values.table.sheet, row, column)?.formula;
      return formula === undefined ? [] : readForm(formula, row, column).form;
    });
    return countBy(forms, (form) => form);
  });
}

/** What the numbers of a table show of how it is computed, whatever kind of table it is. */
import type { Equation } from '../tables/relation';
import type { TableValues } from '../tables/table-values';
import { bindCarried } from './bind-carried';
import { bindCodedTotals } from './bind-coded-totals';
import { bindComparedRows } from './bind-compared-rows';
import { bindCumulated } from './bind-cumulated';
import { bindForms } from './bind-forms';
import { bindGrowthRows } from './bind-growth-rows';
import { bindNamedRows, bindShareRows } from './bind-named-rows';
import { bindNestedTotals } from './bind-nested-totals';
import { bindPreviousRows } from './bind-previous-rows';
import { bindQuotientRows } from './bind-quotient-rows';
import { bindRanks } from './bind-ranks';
import { bindRunningTotals } from './bind-running-totals';
import { bindShares } from './bind-shares';
import { bindTotals } from './bind-totals';
import { bindYearEnd } from './bind-year-end';

/** A table of more rows is a list of data: what holds in it is held by formulas. */
const mostRows = 2000;

/**
 * The equations that the numbers of a table show besides those that its kind states: columns computed from others of
 * their row or from another row, shares, ranks, totals and means, numbers that grow through the year or end it.
 *
 * @param stated the equations that its kind states, asked for only where the table is not too long
 */
export function bindArithmetic(values: TableValues, stated: () => readonly Equation[]): Equation[] {
  const { rows } = values.table;
  if (rows.length < 2 || rows.length > mostRows) return [];
  const known = stated();
  const shares = bindShares(values, known);
  const forms = bindForms(values, shares.length === 0 ? known : [...known, ...shares]);
  const named = bindNamedRows(values);
  return [
    ...shares,
    ...forms,
    ...named,
    ...bindQuotientRows(values, named.length === 0 ? known : [...known, ...named]),
    ...bindGrowthRows(values, known),
    ...bindShareRows(values),
    ...bindRanks(values),
    ...bindComparedRows(values),
    ...bindPreviousRows(values, known),
    ...bindCarried(values),
    ...bindCumulated(values),
    ...bindRunningTotals(values, known),
    ...bindYearEnd(values, known),
    ...bindTotals(values, known, forms),
    ...bindNestedTotals(values, known, forms),
    ...bindCodedTotals(values, known, forms),
  ];
}

/** The order in which the sheets of a new workbook stand. */
import { isFilledIn, type SheetPlan } from './sheet-plan';

/**
 * Sheets in which a person types before those that are computed, each in the order of the report.
 * @example fillFirst(plans).map(({ name }) => name) // ['Identitas', …, '3.2 Capaian', …, '2.3 RKT', '3.1 Skala', …]
 */
export function fillFirst(plans: readonly SheetPlan[]): SheetPlan[] {
  return [...plans.filter(isFilledIn), ...plans.filter((plan) => !isFilledIn(plan))];
}

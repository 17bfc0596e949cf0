/** The order in which a report prints the tables of its standard sheets. */
import { identitySheet } from '../workbook/identity-sheet';
import { profiles } from '.';
import type { Profile } from './profile';

/**
 * The sheets of the profile that most sheets of a workbook belong to, in the order of the report; none where it has no
 * standard sheets.
 * @param names the sheets of the workbook
 * @param chosen a profile that may be one of the office's own
 * @example reportOrder(['Identitas', '3.2 Capaian', '3.1 Skala'], null) // ['2.1 Renstra', …, '3.1 Skala', '3.2 Capaian', …]
 */
export function reportOrder(names: readonly string[], chosen: Profile | null): string[] {
  if (!names.includes(identitySheet)) return [];
  const choices = chosen === null ? profiles : [chosen, ...profiles];
  const orders = choices.map(({ tables }) => [...new Set(tables.map(({ sheet }) => sheet))]);
  const fits = (order: readonly string[]): number => order.filter((name) => names.includes(name)).length;
  return orders.reduce((best, order) => (fits(order) > fits(best) ? order : best));
}

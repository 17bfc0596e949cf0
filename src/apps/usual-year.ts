/** The year that is offered where somebody says what a report is about. */

/** The month in which work on the report of the year itself begins; before it the report of last year is due. */
const JULY = 6;

/** The year that a report is most likely about on a day. */
export function usualYear(today: Date): number {
  return today.getMonth() < JULY ? today.getFullYear() - 1 : today.getFullYear();
}

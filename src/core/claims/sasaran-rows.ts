/**
 * Rows that print a sasaran with several indicators where one indicator is meant: an analysis of efficiency names the
 * sasaran and prints target, realisasi and capaian of one of them. The numbers tell which.
 */
import { nameKey } from '../names/similar-names';
import type { TableValues } from '../tables/table-values';
import { comparableReading } from './compare-readings';
import { identifyIndicator, type Identity } from './identify';
import type { PrintedReadings } from './printed-readings';
import { statementsOf, type Statement, type StatingTable, type Years } from './statements';
import type { Subjects } from './subjects';

/** So many numbers of a row tell which indicator is meant; one does when it is a realisasi with decimals. */
const fewestTelling = 2;

/** The rows of a table that speak of the one indicator of their sasaran whose numbers they print, most of them at least. */
export function sasaranRows(
  values: TableValues,
  printed: PrintedReadings,
  subjects: Subjects,
  years: Years,
): StatingTable[] {
  if (values.column('indikator') !== undefined || values.column('sasaran') === undefined) return [];
  const statements = statementsOf(values, 'indikator', years);
  if (statements.length < fewestTelling) return [];
  const who = values.table.rows.map((_, item) => {
    const sasaran = values.isTotal(item) ? '' : values.text('sasaran', item);
    // A sasaran that stands for the only indicator that is left needs no numbers to tell.
    if (sasaran === '' || subjects.sasaran.indicatorFor(nameKey(sasaran), values) !== null) return null;
    const indicators = subjects.sasaran.indicatorsOf(nameKey(sasaran));
    return indicators.length < 2 ? null : meantBy(values, item, indicators, statements, printed, subjects);
  });
  return who.some((identity) => identity !== null) ? [{ values, statements, who: (item) => who[item]! }] : [];
}

function meantBy(
  values: TableValues,
  item: number,
  indicators: readonly string[],
  statements: readonly Statement[],
  printed: PrintedReadings,
  subjects: Subjects,
): Identity | null {
  let best: Identity | null = null;
  let most = 0;
  let isOnly = false;
  for (const name of indicators) {
    const identity = identifyIndicator(name, '', subjects);
    if (identity === null) continue;
    const same = statements.filter(({ what, role, column }) => {
      const reading = comparableReading(values, column, item);
      return printed.compare(reading, what, identity.key, role) === 'same';
    });
    const telling = same.some(({ role, column }) => {
      const reading = values.reading(column, item);
      return role === 'realisasi' && reading.kind === 'number' && reading.decimals > 0;
    });
    const count = same.length >= fewestTelling || telling ? same.length : 0;
    if (count > most) [best, most, isOnly] = [identity, count, true];
    else if (count === most) isOnly = false;
  }
  return isOnly ? best : null;
}

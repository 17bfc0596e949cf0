/** One thing found, as most checks say it. */
import type { Place } from '../workbook/workbook';
import type { Finding, Severity } from './finding';
import type { Message, MessageId, MessageValues } from './messages';

/** What a finding may say beside its sentence. */
export type FindingDetails = Partial<Omit<Finding, 'rule' | 'severity' | 'place' | 'message'>>;

/**
 * A finding that follows from no relation between numbers: it has no cause.
 *
 * @param place a cell, null for the whole workbook; of several cells the first is the place, and the others are related
 * @example findingAt('galat', 'error', place, 'galat', { error: '#REF!' }, { actual: '#REF!' })
 */
export function findingAt<Id extends MessageId>(
  rule: string,
  severity: Severity,
  place: Place | readonly Place[] | null,
  id: Id,
  values: MessageValues[Id],
  details: FindingDetails = {},
): Finding {
  const places = place === null ? [] : 'sheet' in place ? [place] : place;
  return {
    rule,
    severity,
    place: places[0] ?? null,
    message: { id, values } as Message,
    cause: null,
    actual: null,
    expected: null,
    related: places.slice(1),
    fix: null,
    ...details,
  };
}

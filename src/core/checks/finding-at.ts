import type { Finding, Severity } from '../findings/finding';
import type { Message, MessageId, MessageValues } from '../findings/messages';
import type { Place } from '../workbook/workbook';

/** What a finding may say beside its sentence. */
export type FindingDetails = Partial<
  Pick<Finding, 'actual' | 'expected' | 'related' | 'fix' | 'textNumbers' | 'column'>
>;

/**
 * A finding at a place, or about the whole workbook, that follows from no relation between numbers: it has no cause.
 *
 * @example findingAt('galat', 'error', place, 'galat', { error: '#REF!' }, { actual: '#REF!' })
 */
export function findingAt<Id extends MessageId>(
  rule: string,
  severity: Severity,
  place: Place | null,
  id: Id,
  values: MessageValues[Id],
  details: FindingDetails = {},
): Finding {
  return {
    rule,
    severity,
    place,
    message: { id, values } as Message,
    cause: null,
    actual: details.actual ?? null,
    expected: details.expected ?? null,
    related: details.related ?? [],
    fix: details.fix ?? null,
    ...(details.textNumbers === undefined ? {} : { textNumbers: details.textNumbers }),
    ...(details.column === undefined ? {} : { column: details.column }),
  };
}

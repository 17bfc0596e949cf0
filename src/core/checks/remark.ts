import type { Finding, Severity } from '../findings/finding';
import type { Message, MessageId, MessageValues } from '../findings/messages';
import type { Place } from '../workbook/workbook';

/** What a finding may say beside its sentence. */
export type RemarkDetails = Partial<
  Pick<Finding, 'actual' | 'expected' | 'related' | 'fix' | 'textNumbers' | 'column'>
>;

/**
 * A finding that follows from no relation between numbers, so it has no cause of its own.
 *
 * @example remark('galat', 'error', place, 'galat', { error: '#REF!' }, { actual: '#REF!' })
 */
export function remark<Id extends MessageId>(
  rule: string,
  severity: Severity,
  place: Place | null,
  id: Id,
  values: MessageValues[Id],
  details: RemarkDetails = {},
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

import type { Finding, MessageValue, Severity } from '../findings/finding';
import type { Place } from '../workbook/workbook';

/** What a finding may say beside its sentence. */
export type RemarkDetails = Partial<Pick<Finding, 'actual' | 'expected' | 'related' | 'fix'>>;

/**
 * A finding that follows from no relation between numbers, so it has no cause of its own.
 *
 * @example remark('galat', 'error', place, 'galat', { error: '#REF!' }, { actual: '#REF!' })
 */
export function remark(
  rule: string,
  severity: Severity,
  place: Place | null,
  id: string,
  values: Readonly<Record<string, MessageValue>> = {},
  details: RemarkDetails = {},
): Finding {
  return {
    rule,
    severity,
    place,
    message: { id, values },
    cause: null,
    actual: details.actual ?? null,
    expected: details.expected ?? null,
    related: details.related ?? [],
    fix: details.fix ?? null,
  };
}

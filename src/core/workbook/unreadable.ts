/** Why a file is no workbook that can be read. */
import type { ShownNumber } from './shown-number';

/** Each reason has a sentence of its own in `messages/files`. */
export const UNREADABLE_REASONS = [
  'missing',
  'folder',
  'no-access',
  'empty',
  'lock-file',
  'doc',
  'odt',
  'rtf',
  'presentation',
  'html',
  'pdf',
  'picture',
  'text',
  'not-report',
  'not-word',
  'encrypted',
  'torn',
  'no-workbook',
  'no-tables',
  'too-large',
  'too-many-cells',
  'bomb',
  'too-slow',
] as const;

/** One of the reasons. */
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/**
 * A file that cannot be read as a workbook. Its sentence is looked up by the reason; `message` is for programmers.
 * @example throw new WorkbookUnreadable('torn')
 */
export class WorkbookUnreadable extends Error {
  override readonly name = 'WorkbookUnreadable';

  constructor(
    readonly reason: UnreadableReason,
    readonly values: Readonly<Record<string, ShownNumber>> = {},
    options?: ErrorOptions,
  ) {
    super(`unreadable workbook: ${reason}`, options);
  }
}

/** What the pane says above a task after something was done. */
import { ExcelOperationFailed } from '../../hosts/excel/operation-failed';
import type { PaneMessages } from '../../messages/pane';
import { failureOf } from './failure-of';

/** A sentence, and a way back where there is one. */
export interface Notice {
  readonly text: string;
  readonly isFailure?: boolean;
  /** Brings the workbook back to what it was; gives what could not be brought back, or an empty text. */
  readonly undo?: () => Promise<string>;
}

/** What an error of Excel means, what it left behind, and what to try. */
export function failureNotice(error: unknown, messages: PaneMessages): Notice {
  const { what, advice } = messages.failures[failureOf(error instanceof ExcelOperationFailed ? error.cause : error)];
  if (!(error instanceof ExcelOperationFailed)) return { text: `${what} ${advice}`, isFailure: true };
  const left = error.left === 'changed' ? messages.left.changed(error.remains.join(', ')) : messages.left[error.left];
  const { undo } = error;
  const notice = { text: `${what} ${left} ${advice}`, isFailure: true };
  if (undo === null) return notice;
  return {
    ...notice,
    undo: async () => {
      await undo();
      return '';
    },
  };
}

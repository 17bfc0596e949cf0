/** Why a file of the list has no report: data, so that its sentence comes in the language that is chosen later. */
import type { WorkbookUnreadable } from '../../../core/workbook/unreadable';
import { fileSentence } from '../../../messages/files/file-sentence';
import type { Language } from '../../../messages/pane';
import { webMessages } from '../../../messages/web';

/** A file that cannot be read, or a check that came to nothing. */
export type Failure = Pick<WorkbookUnreadable, 'reason' | 'values'> | 'notReached' | 'tooSlow' | 'unexpected';

/** The sentence. */
export function failureSentence(failure: Failure, language: Language): string {
  if (typeof failure === 'object') return fileSentence(failure, language);
  const { many, unexpected } = webMessages(language);
  return failure === 'unexpected' ? unexpected : many[failure];
}

/** A copy of a Word report with what was found in it as comments. */
import type { Finding } from '../../core/findings/finding';
import type { LostPart } from '../../core/workbook/lost-part';
import { lostInDocument } from '../../hosts/docx/as-document';
import type { WordReport } from '../../hosts/docx/read';
import { writeComments } from '../../hosts/docx/write-comments';
import type { Language } from '../../messages';
import { commentAuthor, findingComments } from './finding-comments';

/** The copy of a report. */
export interface CommentedReport {
  readonly bytes: Uint8Array;
  /** How many comments it has. */
  readonly comments: number;
  /** What of the report is not in it. */
  readonly lost: readonly LostPart[];
}

/**
 * The copy, and how many comments it has; the bytes themselves stay as they are.
 * @throws WorkbookUnreadable when the bytes are no Word file that can be read
 */
export async function commentReport(
  bytes: Uint8Array,
  word: WordReport,
  findings: readonly Finding[],
  language: Language,
): Promise<CommentedReport> {
  const comments = findingComments(findings, word, language);
  const commented = await writeComments(bytes, comments, commentAuthor(new Date()));
  return { bytes: commented, comments: comments.length, lost: lostInDocument(bytes, commented) };
}

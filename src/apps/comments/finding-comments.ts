/** Turns what was found in a Word report into comments at its cells. */
import type { Finding } from '../../core/findings/finding';
import { formatCell, containsCell } from '../../core/workbook/address';
import type { Place } from '../../core/workbook/workbook';
import type { WordReport } from '../../hosts/docx/read';
import { inWordPlaces, wordPlace } from '../../hosts/docx/word-place';
import type { CommentAuthor, WordComment } from '../../hosts/docx/write-comments';
import { formatMessage, type Language } from '../../messages';
import { commentSentences } from '../../messages/comments';

/** Whom the comments are from. */
export function commentAuthor(now: Date): CommentAuthor {
  return { name: 'LKjIP untuk Excel', initials: 'LKjIP', date: now.toISOString().replace(/\.\d+Z$/, 'Z') };
}

/** In Word every number is a text; to say so helps only where formulas compute. */
const NOT_OF_WORD = /^angka\.text/;

/** Where a comment about a cell stands: in it, in the merged cell that covers it, or at the caption of its table. */
function paragraphOf({ sheet, row, column }: Place, { paragraphs, workbook, firstParagraph }: WordReport): number {
  const cells = paragraphs.get(sheet);
  const merges = workbook.sheets.find(({ name }) => name === sheet)?.merges ?? [];
  const cover = merges.find((area) => containsCell(area, row, column));
  return (
    cells?.get(formatCell(row, column)) ??
    (cover && cells?.get(formatCell(cover.top, cover.left))) ??
    cells?.get('A1') ??
    cells?.values().next().value ??
    firstParagraph
  );
}

/**
 * One comment for each finding that says something to who reads the report in Word; what is missing from the whole report is said at its beginning.
 * @example findingComments(check(report.workbook).findings, report, 'id')
 */
export function findingComments(findings: readonly Finding[], report: WordReport, language: Language): WordComment[] {
  const { severity: names, cause: because, related: also, place: writePlace } = commentSentences(language);
  const inWord = (sentence: string): string => inWordPlaces(sentence, report, writePlace);
  const said = findings.filter(({ message }) => !NOT_OF_WORD.test(message.id));
  return said.map(({ severity, place, message, cause, related }) => ({
    paragraph: place === null ? report.firstParagraph : paragraphOf(place, report),
    lines: [
      `${names[severity]}: ${inWord(formatMessage(message, language))}`,
      ...(cause === null ? [] : [because(inWord(formatMessage(cause, language)))]),
      ...(related.length === 0 ? [] : [also(related.map((each) => writePlace(wordPlace(report, each))).join('; '))]),
    ],
  }));
}

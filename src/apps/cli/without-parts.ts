/** What a copy of a Word file does not have, as a sentence. */
import type { LostPart } from '../../core/workbook/lost-part';
import { cliSentence } from '../../messages/cli';

/**
 * The sentence about a copy; null when it has everything.
 * @example withoutParts('salinan.docx', ['macro']) // 'Yang tidak ikut ke salinan.docx: makro. Di berkas asal semuanya tetap ada.'
 */
export function withoutParts(file: string, lost: readonly LostPart[]): string | null {
  if (lost.length === 0) return null;
  const parts = lost.map((part) => cliSentence(part === 'macro' ? 'part.macro' : 'part.signature')).join(', ');
  return cliSentence('made.without', { file, parts });
}

/** Writes the draft of a report as a Word file. */
import type { Naskah } from '../../../core/naskah/naskah';
import { newDocument } from './new-document';
import { ownStyles } from './style-ids';
import { fillTemplate, type FilledTemplate } from './template';

/**
 * The bytes of the draft: a new file, or an office's own with the draft in it.
 * @param template an office's own Word file, or null
 * @throws WorkbookUnreadable when the template is no Word file that can be read
 * @example const { bytes } = await writeNaskah(planNaskah(workbook, result, errors, naskahSentences), null);
 */
export async function writeNaskah(naskah: Naskah, template: Uint8Array | null): Promise<FilledTemplate> {
  if (template !== null) return fillTemplate(naskah, template);
  return { bytes: await newDocument(naskah, ownStyles, null), filled: [], lost: [] };
}

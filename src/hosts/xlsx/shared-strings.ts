/** The texts that the cells of a workbook share. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import { MOST_STRING_CHARACTERS } from './limits';
import type { PackageParts } from './package-parts';
import { StringCollector } from './string-text';

/**
 * Reads the shared strings in their order.
 * @throws WorkbookUnreadable `bomb` when they hold more characters than memory should
 */
export async function readSharedStrings(parts: PackageParts, path: string): Promise<string[]> {
  const strings: string[] = [];
  const collector = new StringCollector();
  let characters = 0;
  await parts.readXml(path, {
    open: (name) => collector.open(name),
    close(name) {
      collector.close(name);
      if (name !== 'si') return;
      const text = collector.take();
      characters += text.length;
      if (characters > MOST_STRING_CHARACTERS) throw new WorkbookUnreadable('bomb');
      strings.push(text);
    },
    text: (text) => collector.text(text),
  });
  return strings;
}

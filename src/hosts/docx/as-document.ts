/** Makes a plain document of a template, or of a file with macros. */
import type { WordParts } from './word-parts';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** What the main part of the other kinds of Word files is called. */
const OTHER_KINDS =
  /application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.template|ms-word\.(?:document\.macroEnabled|template\.macroEnabledTemplate))\.main\+xml/g;
const MACROS = /^word\/(?:_rels\/)?vba[^/]*$/i;
const RELATION_TO_MACROS = /<Relationship\b[^>]*\/relationships\/vbaProject"[^>]*?(?:\/>|>\s*<\/Relationship>)/g;
const TYPE_OF_MACROS = /<Override\b[^>]*(?:vbaProject|vbaData)[^>]*\/>/g;

/** Changes the parts of a file of another kind; a document stays as it is. */
export function asDocument(parts: WordParts): void {
  const types = parts.find('[Content_Types].xml');
  const before = types === null ? '' : parts.text(types);
  const after = before.replace(OTHER_KINDS, DOCUMENT);
  if (types === null || after === before) return;
  parts.write(types, after.replace(TYPE_OF_MACROS, ''));
  for (const name of [...parts.files.keys()]) {
    if (MACROS.test(name)) parts.files.delete(name);
    else if (name.endsWith('.rels')) {
      const relations = parts.text(name);
      const left = relations.replace(RELATION_TO_MACROS, '');
      if (left !== relations) parts.write(name, left);
    }
  }
}

/** Makes a plain document of a template, or of a file with macros or a signature. */
import type { LostPart } from '../../core/workbook/lost-part';
import { readZipDirectory } from '../xlsx/zip-directory';
import type { WordParts } from './word-parts';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** What the main part of the other kinds of Word files is called. */
const OTHER_KINDS =
  /application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.template|ms-word\.(?:document\.macroEnabled|template\.macroEnabledTemplate))\.main\+xml/g;
const MACROS = /^word\/(?:_rels\/)?vba[^/]*$/i;
const RELATION_TO_MACROS = /<Relationship\b[^>]*\/relationships\/vbaProject"[^>]*?(?:\/>|>\s*<\/Relationship>)/g;
const TYPE_OF_MACROS = /<Override\b[^>]*(?:vbaProject|vbaData)[^>]*\/>/g;

const SIGNATURES = /^_xmlsignatures\//i;
const RELATION_TO_SIGNATURES =
  /<Relationship\b[^>]*\/relationships\/digital-signature\/origin"[^>]*?(?:\/>|>\s*<\/Relationship>)/g;
const TYPE_OF_SIGNATURES = /<Override\b[^>]*"\/_xmlsignatures\/[^>]*\/>/gi;

/** What of a file is not in the document that was made of it. */
export function lostInDocument(file: Uint8Array, document: Uint8Array): LostPart[] {
  const left = readZipDirectory(document);
  const gone = [...readZipDirectory(file).keys()].filter((name) => !left.has(name));
  return [
    ...(gone.some((name) => MACROS.test(name)) ? (['macro'] as const) : []),
    ...(gone.some((name) => SIGNATURES.test(name)) ? (['signature'] as const) : []),
  ];
}

/** A signature is about what stood in the file before: Word would call it invalid. */
function withoutSignatures(parts: WordParts): void {
  const signed = [...parts.files.keys()].filter((name) => SIGNATURES.test(name));
  if (signed.length === 0) return;
  for (const name of signed) parts.files.delete(name);
  for (const [path, pattern] of [
    ['_rels/.rels', RELATION_TO_SIGNATURES],
    ['[Content_Types].xml', TYPE_OF_SIGNATURES],
  ] as const) {
    const name = parts.find(path);
    if (name !== null) parts.write(name, parts.text(name).replace(pattern, ''));
  }
}

/** Changes the parts of a file of another kind; a document stays as it is. */
export function asDocument(parts: WordParts): void {
  withoutSignatures(parts);
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

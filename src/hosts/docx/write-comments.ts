/** Writes a copy of a Word file with comments; everything else in it stays as it is. */
import { addTo } from '../../core/group-by';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import { guardArchive } from '../xlsx/guard';
import { Pace } from '../xlsx/pace';
import { PackageParts } from '../xlsx/package-parts';
import { escapeXml, xmlHead } from '../xlsx/write-xml';
import { addPart, relationsOf } from './add-part';
import { markParagraphs } from './mark-paragraphs';
import { documentPath } from './read';
import { WordParts } from './word-parts';

/** A comment at one paragraph. */
export interface WordComment {
  /** Position among all paragraphs, as the reader counts them. */
  readonly paragraph: number;
  /** A paragraph of the comment each. */
  readonly lines: readonly string[];
}

/** Who the comments are from. */
export interface CommentAuthor {
  readonly name: string;
  readonly initials: string;
  /** When they were written, as `2025-12-31T08:00:00Z`. */
  readonly date: string;
}

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const usualNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The prefix and the name of the namespace of the outermost element. */
function rootOf(xml: string): { prefix: string; namespace: string } {
  const [, prefix = ''] = /<([\w.-]+:)?(?:document|comments)[\s>]/.exec(xml) ?? [];
  const declared = new RegExp(`xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}\\s*=\\s*["']([^"']+)["']`);
  return { prefix, namespace: declared.exec(xml)?.[1] ?? usualNamespace };
}

function commentXml(id: number, lines: readonly string[], prefix: string, author: CommentAuthor): string {
  const p = prefix;
  const attribute = (name: string, value: string): string => ` ${p === '' ? '' : p}${name}="${escapeXml(value)}"`;
  const head = [
    attribute('id', String(id)),
    attribute('author', author.name),
    attribute('date', author.date),
    attribute('initials', author.initials),
  ];
  const body = lines.map(
    (line) => `<${p}p><${p}r><${p}t xml:space="preserve">${escapeXml(line)}</${p}t></${p}r></${p}p>`,
  );
  return `<${p}comment${head.join('')}>${body.join('')}</${p}comment>`;
}

/** The part that holds the comments of a file; an empty one is added where there is none. */
function commentsPart(parts: WordParts, document: string, namespace: string): string {
  const { folder, name } = relationsOf(parts, document);
  const relations = parts.files.has(name) ? parts.text(name) : '';
  const known = /<Relationship\b[^>]*\/relationships\/comments"[^>]*>/.exec(relations)?.[0];
  const target = /Target="([^"]+)"/.exec(known ?? '')?.[1];
  if (target !== undefined) {
    const found = parts.find(target.startsWith('/') ? target.slice(1) : folder + target);
    if (found !== null) return found;
  }
  const path = parts.find(`${folder}comments.xml`) === null ? `${folder}comments.xml` : `${folder}comments-lkjip.xml`;
  const xml = `${xmlHead}<w:comments xmlns:w="${namespace}"></w:comments>`;
  addPart(parts, document, { relationId: 'rIdLkjipComments', relationType, contentType, path, xml });
  return path;
}

/** The first number that no comment of a file has. */
function firstFree(comments: string): number {
  const ids = [...comments.matchAll(/\bid\s*=\s*["'](\d+)["']/g)].map(([, id]) => Number(id));
  return ids.reduce((most, id) => Math.max(most, id), -1) + 1;
}

/**
 * A copy of a Word file in which each comment stands at its paragraph, after those that are there already.
 * @throws WorkbookUnreadable when the bytes are no Word file that can be read
 */
export async function writeComments(
  bytes: Uint8Array,
  comments: readonly WordComment[],
  author: CommentAuthor,
): Promise<Uint8Array> {
  const entries = guardArchive(bytes);
  const document = await documentPath(new PackageParts(bytes, entries, new Pace(0, {})));
  const parts = WordParts.unpacked(bytes, entries);
  const documentName = parts.find(document);
  if (documentName === null) throw new WorkbookUnreadable('torn');
  const xml = parts.text(documentName);
  const { prefix, namespace } = rootOf(xml);
  const part = commentsPart(parts, documentName, namespace);
  const before = parts.text(part);
  const own = rootOf(before);
  const first = firstFree(before);
  const byParagraph = new Map<number, number[]>();
  comments.forEach(({ paragraph }, index) => addTo(byParagraph, paragraph, first + index));
  const texts = comments.map(({ lines }, index) => commentXml(first + index, lines, own.prefix, author)).join('');
  const closed = before.replace(/<([\w.-]+:)?comments([^>]*)\/>\s*$/, '<$1comments$2></$1comments>');
  parts.write(
    part,
    closed.replace(/<\/([\w.-]+:)?comments>\s*$/, (end) => texts + end),
  );
  parts.write(documentName, markParagraphs(xml, byParagraph, prefix));
  return parts.pack();
}

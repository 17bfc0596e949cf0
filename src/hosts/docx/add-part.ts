/** Adds a part to a Word file: the part, its place among the relations of the document, and its type. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import { xmlHead } from '../xlsx/write-xml';
import type { WordParts } from './word-parts';

/** A part to add. */
export interface NewPart {
  /** The id by which the document names it. */
  readonly relationId: string;
  readonly relationType: string;
  readonly contentType: string;
  /** Where it goes, from the root of the archive. */
  readonly path: string;
  readonly xml: string;
}

/** The folder of a document, with a slash, and the name of the part with its relations. */
export function relationsOf(parts: WordParts, document: string): { readonly folder: string; readonly name: string } {
  const slash = document.lastIndexOf('/') + 1;
  const folder = document.slice(0, slash);
  const path = `${folder}_rels/${document.slice(slash)}.rels`;
  return { folder, name: parts.find(path) ?? path };
}

/** @throws WorkbookUnreadable when the file does not say what its parts are */
export function addPart(parts: WordParts, document: string, part: NewPart): void {
  const { name } = relationsOf(parts, document);
  const relations = parts.files.has(name)
    ? parts.text(name)
    : `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const relation = `<Relationship Id="${part.relationId}" Type="${part.relationType}" Target="/${part.path}"/>`;
  parts.write(
    name,
    relations.replace(/<\/Relationships>\s*$|\/>\s*$/, (end) =>
      end.startsWith('/') ? `>${relation}</Relationships>` : relation + end,
    ),
  );
  const types = parts.find('[Content_Types].xml');
  if (types === null) throw new WorkbookUnreadable('torn');
  const override = `<Override PartName="/${part.path}" ContentType="${part.contentType}"/>`;
  parts.write(
    types,
    parts.text(types).replace(/<\/(\w+:)?Types>\s*$/, (end) => override + end),
  );
  parts.write(part.path, part.xml);
}

/** What a file says of itself: its title, who has written it, what an office has added (ECMA-376 part 2, 8; part 1, 22.2 and 22.3). */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { FileProperties, OwnProperty } from './export-model';
import type { Attributes, PackageParts } from './package-parts';
import { escapeXml, officeRelations, xmlHead } from './write-xml';

/** The prefix of each core property that a new file keeps; who has saved a file last, and when, is no longer so. */
const CORE: Readonly<Record<string, string>> = {
  title: 'dc',
  subject: 'dc',
  creator: 'dc',
  description: 'dc',
  identifier: 'dc',
  language: 'dc',
  created: 'dcterms',
  keywords: 'cp',
  category: 'cp',
  contentStatus: 'cp',
  version: 'cp',
};
/** Excel repairs a file that was made at no moment that there is. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:\d\d))?$/;
const OFFICE = ['Manager', 'Company', 'HyperlinkBase'];
/** The kinds of values that an office may add; others are lists and bytes. */
const OWN_KIND = /^(?:lpwstr|lpstr|bstr|bool|i[1248]|ui[1248]|int|uint|r4|r8|decimal|filetime|date)$/;

const CORE_TYPE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const OWN_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const namespaces = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** A part of a new file. */
export interface PropertiesPart {
  readonly path: string;
  /** The type of the relation that leads to it. */
  readonly relation: string;
  readonly contentType: string;
  readonly xml: string;
}

/** Reads the texts of the elements below the outermost one. */
async function textsOf(
  parts: PackageParts,
  path: string,
  take: (steps: readonly string[], text: string, attributes: Attributes) => void,
): Promise<void> {
  if (!parts.has(path)) return;
  const steps: string[] = [];
  let inside: Attributes = {};
  let said = '';
  try {
    await parts.readXml(path, {
      open(name, attributes) {
        steps.push(name);
        if (steps.length === 2) inside = attributes;
        said = '';
      },
      text(text) {
        said += text;
      },
      close() {
        if (said.trim() !== '') take(steps.slice(1), said, inside);
        said = '';
        steps.pop();
      },
    });
  } catch (error) {
    // A torn title page does not cost the workbook.
    if (!(error instanceof WorkbookUnreadable) || error.reason !== 'torn') throw error;
  }
}

/** The properties of a file; null when it says nothing. */
export async function readProperties(parts: PackageParts): Promise<FileProperties | null> {
  const core: Record<string, string> = {};
  const office: Record<string, string> = {};
  const own: OwnProperty[] = [];
  const pathOf = new Map([...(await parts.readRelations('')).values()].map(({ type, target }) => [type, target]));
  await textsOf(parts, pathOf.get('core-properties') ?? '', ([name = ''], text) => {
    if (Object.hasOwn(CORE, name) && (name !== 'created' || MOMENT.test(text))) core[name] = text;
  });
  await textsOf(parts, pathOf.get('extended-properties') ?? '', ([name = ''], text) => {
    if (OFFICE.includes(name)) office[name] = text;
  });
  await textsOf(parts, pathOf.get('custom-properties') ?? '', ([, kind = ''], text, { name = '' }) => {
    if (OWN_KIND.test(kind) && name !== '') own.push({ name, kind, text });
  });
  return Object.keys(core).length + Object.keys(office).length + own.length === 0 ? null : { core, office, own };
}

function coreXml(core: Attributes): string {
  const said = Object.entries(core).map(([name, text]) => {
    const tag = `${CORE[name] ?? 'cp'}:${name}`;
    const kind = name === 'created' ? ' xsi:type="dcterms:W3CDTF"' : '';
    return `<${tag}${kind}>${escapeXml(text)}</${tag}>`;
  });
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${said.join('')}</cp:coreProperties>`
  );
}

function officeXml(office: Attributes): string {
  const said = OFFICE.map((name) =>
    office[name] === undefined ? '' : `<${name}>${escapeXml(office[name])}</${name}>`,
  );
  return `${xmlHead}<Properties xmlns="${namespaces}/extended-properties">${said.join('')}</Properties>`;
}

function ownXml(own: readonly OwnProperty[]): string {
  const said = own.map(
    ({ name, kind, text }, index) =>
      `<property fmtid="${OWN_FORMAT}" pid="${index + 2}" name="${escapeXml(name)}">` +
      `<vt:${kind}>${escapeXml(text)}</vt:${kind}></property>`,
  );
  return (
    `${xmlHead}<Properties xmlns="${namespaces}/custom-properties" xmlns:vt="${namespaces}/docPropsVTypes">` +
    `${said.join('')}</Properties>`
  );
}

/** The parts that hold the properties of a file. */
export function propertiesParts({ core, office, own }: FileProperties): PropertiesPart[] {
  const officeType = 'application/vnd.openxmlformats-officedocument';
  const parts: PropertiesPart[] = [
    {
      path: 'docProps/core.xml',
      relation: CORE_TYPE,
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: coreXml(core),
    },
    {
      path: 'docProps/app.xml',
      relation: `${officeRelations}/extended-properties`,
      contentType: `${officeType}.extended-properties+xml`,
      xml: officeXml(office),
    },
  ];
  if (own.length === 0) return parts;
  return [
    ...parts,
    {
      path: 'docProps/custom.xml',
      relation: `${officeRelations}/custom-properties`,
      contentType: `${officeType}.custom-properties+xml`,
      xml: ownXml(own),
    },
  ];
}

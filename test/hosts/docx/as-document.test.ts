/** What is written is called .docx: Word opens no template and no file with macros under that name. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { lostInDocument } from '../../../src/hosts/docx/as-document';
import { WordParts } from '../../../src/hosts/docx/word-parts';
import { guardArchive } from '../../../src/hosts/xlsx/guard';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const relation = (type: string, target: string): string =>
  `<Relationship Id="${target}" Type="http://x/relationships/${type}" Target="${target}"/>`;

function packed(type: string): Record<string, string> {
  const types = `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/><Override PartName="/word/vbaData.xml" ContentType="application/vnd.ms-word.vbaData+xml"/></Types>`;
  const parts = {
    '[Content_Types].xml': types,
    'word/document.xml': '<w:document/>',
    'word/_rels/document.xml.rels': `<Relationships>${relation('styles', 'styles.xml')}${relation('vbaProject', 'vbaProject.bin')}</Relationships>`,
    'word/vbaProject.bin': 'macros',
    'word/_rels/vbaProject.bin.rels': '<Relationships/>',
    'word/vbaData.xml': '<data/>',
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const written = unzipSync(WordParts.unpacked(bytes, guardArchive(bytes, /./)).pack());
  return Object.fromEntries(Object.entries(written).map(([name, content]) => [name, strFromU8(content)]));
}

test.each([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  'application/vnd.ms-word.document.macroEnabled.main+xml',
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
])('%s becomes a document without macros', (type) => {
  const parts = packed(type);
  expect(Object.keys(parts).sort()).toEqual([
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
    'word/document.xml',
  ]);
  expect(parts['[Content_Types].xml']).toBe(
    `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${DOCUMENT}"/></Types>`,
  );
  expect(parts['word/_rels/document.xml.rels']).toBe(
    `<Relationships>${relation('styles', 'styles.xml')}</Relationships>`,
  );
});

test('a document stays as it is', () => {
  expect(Object.keys(packed(DOCUMENT))).toHaveLength(6);
});

test('a signature, which is about the file before it was changed, is left out and told', () => {
  const types =
    '<Types><Default Extension="sigs" ContentType="s"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="x"/></Types>';
  const origin =
    '<Relationship Id="r3" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
  const parts = {
    '[Content_Types].xml': types,
    '_rels/.rels': `<Relationships>${relation('officeDocument', 'word/document.xml')}${origin}</Relationships>`,
    'word/document.xml': '<w:document/>',
    '_xmlsignatures/origin.sigs': '',
    '_xmlsignatures/sig1.xml': '<Signature/>',
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const packed = WordParts.unpacked(bytes, guardArchive(bytes, /./)).pack();
  const written = unzipSync(packed);
  expect(Object.keys(written).sort()).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
  expect(strFromU8(written['_rels/.rels']!)).toBe(
    `<Relationships>${relation('officeDocument', 'word/document.xml')}</Relationships>`,
  );
  expect(strFromU8(written['[Content_Types].xml']!)).toBe('<Types><Default Extension="sigs" ContentType="s"/></Types>');
  expect(lostInDocument(bytes, packed)).toEqual(['signature']);
  expect(lostInDocument(packed, packed)).toEqual([]);
});

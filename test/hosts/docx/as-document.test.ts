/** What is written is called .docx: Word opens no template and no file with macros under that name. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
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

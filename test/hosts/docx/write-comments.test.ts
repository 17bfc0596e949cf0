import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { markParagraphs } from '../../../src/hosts/docx/mark-paragraphs';
import { readWordReport } from '../../../src/hosts/docx/read';
import { writeComments, type CommentAuthor } from '../../../src/hosts/docx/write-comments';
import { cell, makeDocx, paragraph, table } from './make-docx';

const author: CommentAuthor = { name: 'LKjIP', initials: 'L', date: '2026-01-31T08:00:00Z' };
const report = readFileSync(join(__dirname, '../../fixtures/reports/jatinegara-2021.docx'));

/** The text inside each comment's marks, and what the comment says, by its number. */
function commentsIn(bytes: Uint8Array): { marked: Record<string, string>; said: Record<string, string> } {
  const parts = unzipSync(bytes);
  const marked: Record<string, string> = {};
  const said: Record<string, string> = {};
  const open = new Set<string>();
  let inside: string | null = null;
  let isCode = false;
  const read = (xml: string): void => {
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      const id = String(attributes['w:id'] ?? '');
      isCode = name === 'w:instrText';
      if (name === 'w:commentRangeStart') open.add(id);
      if (name === 'w:commentRangeEnd') open.delete(id);
      if (name === 'w:comment') inside = id;
      if (name === 'w:p' && inside !== null && said[inside] !== undefined) said[inside] += '\n';
    });
    parser.on('text', (text) => {
      for (const id of isCode ? [] : open) marked[id] = (marked[id] ?? '') + text;
      if (inside !== null) said[inside] = (said[inside] ?? '') + text;
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'w:comment') inside = null;
    });
    parser.write(xml).close();
  };
  read(strFromU8(parts['word/document.xml']!));
  for (const [name, content] of Object.entries(parts)) if (/comments.*\.xml$/.test(name)) read(strFromU8(content));
  return { marked, said };
}

test('each comment stands at the very cell, and the tables stay as they were', async () => {
  const word = await readWordReport(report);
  const cells = [...word.paragraphs].flatMap(([sheet, places]) =>
    [...places].slice(0, 3).map(([address, index]) => ({ sheet, address, index })),
  );
  const commented = await writeComments(
    report,
    cells.map(({ sheet, address, index }) => ({ paragraph: index, lines: [`${sheet}!${address}`, '< & >'] })),
    author,
  );
  const { marked, said } = commentsIn(commented);
  cells.forEach(({ sheet, address }, id) => {
    const page = word.workbook.sheets.find(({ name }) => name === sheet)!;
    const row = Number(/\d+/.exec(address)![0]) - 1;
    const value = page.rows[row]?.[address.charCodeAt(0) - 65]?.value ?? '';
    expect([said[id], marked[id] ?? '']).toEqual([`${sheet}!${address}\n< & >`, value]);
  });
  expect((await readWordReport(commented)).workbook).toEqual(word.workbook);
});

test('every other part is the same to the byte', async () => {
  const before = unzipSync(report);
  const after = unzipSync(await writeComments(report, [{ paragraph: 1, lines: ['a'] }], author));
  const changed = ['[Content_Types].xml', 'word/document.xml', 'word/_rels/document.xml.rels'];
  for (const [name, content] of Object.entries(before)) {
    if (!changed.includes(name)) expect([name, Buffer.from(after[name]!)]).toEqual([name, Buffer.from(content)]);
  }
  expect(Object.keys(after).sort()).toEqual([...Object.keys(before), 'word/comments.xml'].sort());
});

test('comments that are there stay, and new ones get other numbers', async () => {
  const first = await writeComments(report, [{ paragraph: 1, lines: ['lama'] }], author);
  const both = await writeComments(first, [{ paragraph: 1, lines: ['baru'] }], author);
  expect(commentsIn(both).said).toEqual({ 0: 'lama', 1: 'baru' });
  expect(Object.keys(unzipSync(both)).filter((name) => name.includes('comments'))).toHaveLength(1);
});

test('empty cells, cells with properties, nested tables and text boxes are marked where they are', async () => {
  const body = table([
    ['No', cell('<w:p/>'), cell(paragraph('tengah', '<w:jc w:val="center"/><w:rPr><w:b/></w:rPr>'))],
    ['1', cell(paragraph('luar') + table([['dalam']]) + paragraph('')), 'akhir'],
  ]);
  const bytes = makeDocx(body);
  const word = await readWordReport(bytes);
  const places = [...word.paragraphs].flatMap(([sheet, cells]) =>
    [...cells].map(([address, at]) => [sheet + address, at] as const),
  );
  const commented = await writeComments(
    bytes,
    places.map(([name, at]) => ({ paragraph: at, lines: [name] })),
    author,
  );
  const { marked, said } = commentsIn(commented);
  expect(places.map((_place, id) => [said[id], marked[id] ?? ''])).toEqual([
    ['Tabel ke-1A2', 'No'],
    ['Tabel ke-1B2', ''],
    ['Tabel ke-1C2', 'tengah'],
    ['Tabel ke-1A3', '1'],
    ['Tabel ke-1B3', 'luar'],
    ['Tabel ke-1C3', 'akhir'],
    ['Tabel ke-2A1', 'luar'],
    ['Tabel ke-2A2', 'dalam'],
  ]);
  const xml = strFromU8(unzipSync(commented)['word/document.xml']!);
  expect(xml).toContain('</w:pPr><w:commentRangeStart w:id="2"/>');
});

test('what only looks like a paragraph is none, and other prefixes are kept', () => {
  const xml = '<x:body><!-- <x:p> --><x:p a=">"/><x:p><![CDATA[<x:p>]]></x:p></x:body>';
  expect(markParagraphs(xml, new Map([[2, [7]]]), 'x:')).toBe(
    '<x:body><!-- <x:p> --><x:p a=">"/><x:p><![CDATA[<x:p>]]><x:commentRangeStart x:id="7"/><x:commentRangeEnd x:id="7"/><x:r><x:commentReference x:id="7"/></x:r></x:p></x:body>',
  );
});

test('a file whose parts are named with backslashes keeps one of each', async () => {
  const parts = unzipSync(makeDocx(table([['a', 'b']])));
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.replaceAll('/', '\\'), xml])),
  );
  const commented = await writeComments(bytes, [{ paragraph: 1, lines: ['x'] }], author);
  expect((await readWordReport(commented)).workbook).toEqual((await readWordReport(bytes)).workbook);
});

test('a file without relations of its own gets them', async () => {
  const parts = unzipSync(makeDocx(table([['a', 'b']])));
  delete parts['word/_rels/document.xml.rels'];
  const commented = await writeComments(zipSync(parts), [{ paragraph: 1, lines: ['x'] }], author);
  expect(strFromU8(unzipSync(commented)['word/_rels/document.xml.rels']!)).toContain('/word/comments.xml');
});

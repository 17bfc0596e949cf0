/** What files say beside their cells, and what becomes of it in a new file. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { exportWorkbook } from '../../../src/hosts/xlsx/export';
import type { SavedWorkbook } from '../../../src/hosts/xlsx/export-model';
import { readSavedWorkbook } from '../../../src/hosts/xlsx/read-saved';
import { bookOf, saved } from './saved';

async function back(workbook: SavedWorkbook): Promise<SavedWorkbook> {
  return (await readSavedWorkbook(exportWorkbook(workbook).bytes)).workbook;
}

type Parts = Record<string, string>;

/** A file whose parts are changed before it is read. */
async function readChanged(change: (parts: Parts) => void) {
  const bytes = unzipSync(exportWorkbook(bookOf([saved({ rows: [[{ value: 1 }]] })])).bytes);
  const parts = Object.fromEntries(Object.entries(bytes).map(([path, part]) => [path, new TextDecoder().decode(part)]));
  change(parts);
  return readSavedWorkbook(
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))),
  );
}

function insertBefore(parts: Parts, path: string, tag: string, xml: string): void {
  parts[path] = parts[path]!.replace(tag, xml + tag);
}

test('a divided window, and the sheet in front, come back', async () => {
  const split = { xSplit: '2400', ySplit: '1200', topLeftCell: 'C5', activePane: 'bottomRight' };
  const names = ['Pertama', 'Kedua', 'Ketiga'];
  const sheets = names.map((name, index) =>
    saved({ name, hidden: index === 1, rows: [], ...(index > 1 && { split }) }),
  );
  const read = await back({ ...bookOf(sheets), front: 'Ketiga' });
  expect([read.front, read.sheets[2]?.split, read.sheets[0]?.split]).toEqual(['Ketiga', split, undefined]);
  for (const front of ['Kedua', 'Pertama', 'lain'])
    expect((await back({ ...bookOf(sheets), front })).front).toBeUndefined();
});

test('an apostrophe goes with the text that it stood before', async () => {
  const look = { apostrophe: true, bold: true };
  const cells = [{ value: '075' }, { value: 75 }, { value: '7', formula: '="7"' }].map((cell) => ({ ...cell, look }));
  const read = await back(bookOf([saved({ rows: [cells] })]));
  expect(read.sheets[0]?.rows[0]?.map((cell) => cell?.look)).toEqual([look, { bold: true }, { bold: true }]);
});

test('a link of several cells is kept by those that hold something, and by the first of them', async () => {
  const read = await readChanged((parts) => {
    const xml =
      '<hyperlinks><hyperlink ref="A1:B2" location="Lembar1!C9"/><hyperlink ref="D7" location="Lembar1!A1"/></hyperlinks>';
    insertBefore(parts, 'xl/worksheets/sheet1.xml', '</worksheet>', xml);
    insertBefore(parts, 'xl/worksheets/sheet1.xml', '</sheetData>', '<row r="2"><c r="B2"><v>5</v></c></row>');
  });
  const { rows } = read.workbook.sheets[0]!;
  expect([rows[0]?.[0], rows[1]?.[1]]).toMatchObject([
    { value: 1, link: 'Lembar1!C9' },
    { value: 5, link: 'Lembar1!C9' },
  ]);
  expect(rows[6]?.[3]).toEqual({ value: null, link: 'Lembar1!A1' });
  expect([rows[0]?.[1], rows[1]?.[0]]).toEqual([undefined, undefined]);
  expect(read.lost).toEqual([]);
});

test('names that stand for nothing any more are told', async () => {
  const named = (text: string) =>
    readChanged((parts) =>
      insertBefore(
        parts,
        'xl/workbook.xml',
        '<calcPr',
        `<definedNames><definedName name="Pagu">${text}</definedName></definedNames>`,
      ),
    );
  expect((await named('Lembar1!#REF!')).lost).toEqual(['name']);
  expect((await named('Lain+1')).lost).toEqual(['name']);
  expect((await named('Lembar1!$A$1')).lost).toEqual([]);
});

test('what a file says of itself comes back, but for who has saved it last', async () => {
  const properties = {
    core: { title: 'LKjIP & lampiran', creator: 'Bagian Organisasi', created: '2025-01-31T08:00:00Z' },
    office: { Company: 'Kecamatan <Contoh>' },
    own: [
      { name: 'Nomor "surat"', kind: 'lpwstr', text: '700/12 & 13' },
      { name: 'Final', kind: 'bool', text: 'true' },
    ],
  };
  const book = bookOf([saved({ rows: [] })]);
  expect((await back({ ...book, properties })).properties).toEqual(properties);
  const read = await readChanged((parts) => {
    parts['_rels/.rels'] = parts['_rels/.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    );
    parts['docProps/core.xml'] =
      '<c:coreProperties xmlns:c="c" xmlns:d="d"><d:title>Judul</d:title><c:lastModifiedBy>Seseorang</c:lastModifiedBy><c:modified>kemarin</c:modified><d:created>kemarin</d:created></c:coreProperties>';
  });
  expect(read.workbook.properties).toEqual({ core: { title: 'Judul' }, office: {}, own: [] });
});

test('a title page that is torn does not cost the workbook', async () => {
  const book = {
    ...bookOf([saved({ rows: [[{ value: 1 }]] })]),
    properties: { core: { title: 'x' }, office: {}, own: [] },
  };
  const parts = unzipSync(exportWorkbook(book).bytes);
  parts['docProps/core.xml'] = strToU8('<rusak');
  expect((await readSavedWorkbook(zipSync(parts))).workbook.sheets[0]?.rows[0]).toEqual([{ value: 1 }]);
});

import { strToU8, unzipSync, zipSync } from 'fflate';
import { exportWorkbook } from '../../../src/hosts/xlsx/export';
import { readSavedWorkbook } from '../../../src/hosts/xlsx/read-saved';
import { bookOf, saved } from './saved';

function insertBefore(parts: Record<string, Uint8Array>, path: string, tag: string, xml: string): void {
  const text = new TextDecoder().decode(parts[path]);
  parts[path] = strToU8(text.replace(tag, xml + tag));
}

test('pieces of a text come back with their fonts, also where the file keeps them among the shared strings', async () => {
  const runs = [
    { text: 'Luas 12 km', font: {} },
    { text: '2', font: { offset: 'superscript', bold: true, size: 8, color: 'C00000' } },
    { text: ' & <sekitarnya>\n_x0041_', font: { italic: true, underline: true, strike: true, fontName: 'Arial' } },
  ] as const;
  const value = runs.map(({ text }) => text).join('');
  expect(
    (await readSavedWorkbook(exportWorkbook(bookOf([saved({ rows: [[{ value, runs }]] })])).bytes)).workbook.sheets[0]
      ?.rows,
  ).toEqual([[{ value, runs }]]);

  // A cell as Excel writes it: the first piece says nothing of its font, the reading aid is no text.
  const parts = unzipSync(exportWorkbook(bookOf([saved({ rows: [[{ value: 1 }]] })])).bytes);
  const piece = '<r><t>m</t></r><r><rPr><vertAlign val="superscript"/><rFont val="Arial"/></rPr><t>2</t></r>';
  parts['xl/sharedStrings.xml'] = strToU8(
    `<sst><si><t>polos</t></si><si>${piece}<rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
  );
  const relation =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>';
  insertBefore(parts, 'xl/_rels/workbook.xml.rels', '</Relationships>', relation);
  const row = '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>0</v></c></row>';
  insertBefore(parts, 'xl/worksheets/sheet1.xml', '</sheetData>', row);
  const { workbook } = await readSavedWorkbook(zipSync(parts));
  expect(workbook.sheets[0]?.rows[1]).toEqual([
    {
      value: 'm2',
      runs: [
        { text: 'm', font: {} },
        { text: '2', font: { offset: 'superscript', fontName: 'Arial' } },
      ],
    },
    { value: 'polos' },
  ]);
});

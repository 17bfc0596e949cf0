import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Naskah, NaskahTable } from '../../../../src/core/naskah/naskah';
import { textBlock } from '../../../../src/core/naskah/naskah';
import { fillTemplate } from '../../../../src/hosts/docx/naskah/template';
import { readWordReport } from '../../../../src/hosts/docx/read';
import { naskahSentences } from '../../../../src/messages/naskah/id';
import { reasonOf } from '../../../support/reason-of';
import { makeDocx, paragraph, run } from '../make-docx';

function table(caption: string, isWide: boolean): NaskahTable {
  const cell = (text: string) => ({ text, columnSpan: 1, rowSpan: 1, align: 'left' as const, isWrong: false });
  return {
    kind: 'table',
    caption,
    headingRows: 1,
    rows: [
      [cell('No.'), cell('Indikator')],
      [cell('1'), cell('IKM & <mutu>')],
    ],
    widths: [6, 30],
    isWide,
    hasHidden: false,
  };
}

const naskah: Naskah = {
  labels: naskahSentences.labels,
  title: 'Laporan Kinerja',
  office: 'Kecamatan Contoh',
  year: 2025,
  warnings: [],
  leftOut: [],
  chapters: [
    { id: 'BAB_II', number: '2', heading: 'BAB II PERENCANAAN KINERJA', blocks: [table('Perjanjian Kinerja', false)] },
    {
      id: 'BAB_III',
      number: '3',
      heading: 'BAB III AKUNTABILITAS KINERJA',
      blocks: [textBlock('sentence', 'Realisasi 85,51.'), table('Capaian', false), table('Perbandingan', true)],
    },
  ],
};

// Word in Indonesian calls its headings so; their names stay English.
const styles =
  '<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Keterangan"><w:name w:val="caption"/></w:style>';
const page =
  '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId9" xmlns:r="x"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:pPr></w:p>';

function xmlOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml']!);
}

test('the chapter stands where its mark stood, in the office’s own styles, and all else stays as it is', async () => {
  const before = paragraph('Kata pengantar kantor') + paragraph('{{KATA_LAIN}}');
  const template = makeDocx(
    `${before}${paragraph(`${run('{{BAB_')}${run('III}}')}`)}${page}${paragraph('Ditandatangani')}`,
    {
      styles,
    },
  );
  const { bytes, filled } = await fillTemplate(naskah, template);
  expect(filled).toEqual(['BAB_III']);
  const xml = xmlOf(bytes);
  expect(
    xml.startsWith(xmlOf(template).slice(0, xmlOf(template).indexOf('<w:r><w:t xml:space="preserve">{{BAB_') - 5)),
  ).toBe(true);
  expect(xml).not.toContain('III}}');
  expect(xml).toContain('<w:pStyle w:val="Judul1"/>');
  expect(xml).toContain('<w:pStyle w:val="Keterangan"/>');
  const { workbook } = await readWordReport(bytes);
  expect(workbook.sheets.map(({ name, rows }) => [name, rows[0]![0]!.value])).toEqual([
    ['Tabel 3.1', 'Tabel 3.1 Capaian'],
    ['Tabel 3.2', 'Tabel 3.2 Perbandingan'],
  ]);
  expect(workbook.sheets[0]!.rows[2]![1]!.value).toBe('IKM & <mutu>');
});

test('a wide table lies on its side, and the page of the office goes on before and behind it', async () => {
  const { bytes } = await fillTemplate(naskah, makeDocx(`${paragraph('{{BAB_III}}')}${page}`, { styles }));
  const pages = [...xmlOf(bytes).matchAll(/<w:sectPr>[\s\S]*?<\/w:sectPr>/g)].map(([xml]) => xml);
  expect(pages.map((xml) => /w:w="(\d+)"/.exec(xml)![1])).toEqual(['11906', '16838', '11906']);
  expect(pages.every((xml) => xml.includes('r:id="rId9"'))).toBe(true);
  // Pages are counted on, and only the very first one has a head of its own.
  expect(pages.map((xml) => xml.includes('w:titlePg'))).toEqual([true, false, false]);
  expect(pages.map((xml) => xml.includes('w:start'))).toEqual([true, false, false]);
});

test('two marks take two chapters; a file without marks lends its styles', async () => {
  const both = await fillTemplate(naskah, makeDocx(paragraph('{{BAB_II}}') + paragraph('{{BAB_III}}')));
  expect(both.filled).toEqual(['BAB_II', 'BAB_III']);
  expect((await readWordReport(both.bytes)).workbook.sheets).toHaveLength(3);
  const ids = [...xmlOf(both.bytes).matchAll(/<w:bookmarkStart[^>]*w:id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // Each chapter counts its tables from one, in Word and in LibreOffice.
  const counted = [...xmlOf(both.bytes).matchAll(/w:instr="(SEQ [^"]*)"/g)].map(([, code]) => code);
  expect(counted).toEqual(['SEQ Tabel \\* ARABIC \\r 1', 'SEQ Tabel \\* ARABIC \\r 1', 'SEQ Tabel \\* ARABIC']);
  const none = await fillTemplate(naskah, makeDocx(paragraph('Kop surat'), { styles }));
  expect(none.filled).toEqual([]);
  expect(strFromU8(unzipSync(none.bytes)['word/styles.xml']!)).toContain('w:styleId="Judul1"');
  expect(xmlOf(none.bytes)).toContain('<w:pStyle w:val="Judul1"/>');
  expect(xmlOf(none.bytes)).not.toContain('Kop surat');
});

test.each([
  ['not-word', 'xl/workbook.xml'],
  ['not-report', 'foto.jpg'],
])('a template that is no Word file is refused: %s', async (reason, part) => {
  expect(await reasonOf(fillTemplate(naskah, zipSync({ [part]: strToU8('<a/>') })))).toBe(reason);
});

import type { Naskah, NaskahCell } from '../../../../src/core/naskah/naskah';
import { textBlock } from '../../../../src/core/naskah/naskah';
import { naskahHtml } from '../../../../src/hosts/docx/naskah/naskah-html';
import { naskahSentences } from '../../../../src/messages/naskah/id';

const cell = (text: string, more: Partial<NaskahCell> = {}): NaskahCell => ({
  text,
  columnSpan: 1,
  rowSpan: 1,
  align: 'left',
  isWrong: false,
  ...more,
});

const naskah: Naskah = {
  labels: naskahSentences.labels,
  title: 'LKjIP',
  office: null,
  year: 2025,
  warnings: [textBlock('warning', 'Masih ada 1 kesalahan')],
  leftOut: [],
  chapters: [
    {
      id: 'BAB_III',
      number: '3',
      heading: 'BAB III',
      blocks: [
        { kind: 'heading', level: 2, text: 'A. Capaian', isWrong: false },
        textBlock('gap', '[Tulis di sini]'),
        {
          kind: 'table',
          caption: 'Capaian',
          headingRows: 1,
          rows: [
            [cell('Indikator', { columnSpan: 2 })],
            [cell('<img src=x onerror=alert(1)>'), cell('98,98%', { isWrong: true })],
          ],
          widths: [10, 10],
          isWide: false,
          hasHidden: false,
        },
      ],
    },
  ],
};

test('headings, captions and tables are those of the draft, and texts from cells are never HTML', () => {
  const html = naskahHtml(naskah);
  expect(html).toContain('<h1>BAB III</h1><h2>A. Capaian</h2>');
  expect(html).toContain('<b>Tabel 3.1 Capaian</b>');
  expect(html).toMatch(/<thead><tr><th colspan="2"[^>]*>Indikator<\/th><\/tr><\/thead>/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toContain('<img');
  expect(html).toMatch(/<td[^>]*font-weight:bold[^>]*>98,98%<\/td>/);
  expect(html.indexOf('Masih ada 1 kesalahan')).toBeLessThan(html.indexOf('BAB III'));
});

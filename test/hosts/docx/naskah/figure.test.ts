/** The charts of a draft are native charts of Word (ECMA-376 part 1, 21.2 and 20.4.2.8). */
import { strFromU8, unzipSync } from 'fflate';
import { check } from '../../../../src/core/check';
import type { Naskah } from '../../../../src/core/naskah/naskah';
import { planNaskah } from '../../../../src/core/naskah/plan-naskah';
import { naskahHtml } from '../../../../src/hosts/docx/naskah/naskah-html';
import { writeNaskah } from '../../../../src/hosts/docx/naskah/write-naskah';
import { naskahSentences } from '../../../../src/messages/naskah/id';
import { sheetOf } from '../../../support/sheet';
import { makeDocx, paragraph } from '../make-docx';

function draft(): Naskah {
  const { sheet } = sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Tahun 2025
     No | Indikator Kinerja        | Target | Realisasi | Capaian (%)
     1  | Indeks <Kepuasan> & "SP" | 80,00  | 76,00     | 95,00
     2  | Desa tertib administrasi | 10     | 12        | 120,00`,
  );
  const workbook = { sheets: [sheet] };
  return planNaskah(workbook, check(workbook), [], naskahSentences);
}

function parts(bytes: Uint8Array): (name: string) => string {
  const all = unzipSync(bytes);
  return (name) => strFromU8(all[name]!);
}

test('a chart stands behind its table with the numbers in itself, its caption and what it shows in words', async () => {
  const part = parts((await writeNaskah(draft(), null)).bytes);
  const chart = part('word/charts/lkjip1.xml');
  expect([...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual([
    'Capaian',
    'Indeks &lt;Kepuasan&gt; &amp; &quot;SP&quot;',
    'Desa tertib administrasi',
    '0.95',
    '1.2',
  ]);
  const xml = part('word/document.xml');
  expect(xml.indexOf('</w:tbl>')).toBeLessThan(xml.indexOf('r:id="rIdLkjipGambar1"'));
  expect(xml).toContain('descr="Capaian indikator tahun 2025 terhadap 100%. Indeks &lt;Kepuasan&gt;');
  expect(xml).toContain('SEQ Gambar \\* ARABIC');
  expect(part('word/_rels/document.xml.rels')).toContain('Id="rIdLkjipGambar1"');
  expect(part('[Content_Types].xml')).toContain('PartName="/word/charts/lkjip1.xml"');
});

test('a draft put into a file that holds an earlier one gets charts of its own', async () => {
  const template = makeDocx(paragraph('{{BAB_III}}') + paragraph('{{BAB_III}}'));
  const once = (await writeNaskah(draft(), template)).bytes;
  const part = parts((await writeNaskah(draft(), once)).bytes);
  const ids = [...part('word/document.xml').matchAll(/r:id="(rIdLkjipGambar\d)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['rIdLkjipGambar1', 'rIdLkjipGambar2']);
  const named = [...part('word/_rels/document.xml.rels').matchAll(/Target="\/word\/charts\/(\w+\.xml)"/g)];
  expect(named.map(([, file]) => file)).toEqual(['lkjip1.xml', 'lkjip2.xml']);
  expect(part('word/charts/lkjip2.xml')).toBe(part('word/charts/lkjip1.xml'));
});

test('the clipboard carries no drawing: a marked place says where the picture is, and a sentence what it shows', () => {
  const html = naskahHtml(draft());
  expect(html).toContain(naskahSentences.labels.noFigure);
  expect(html).toContain('<b>Gambar 3.1 Capaian indikator tahun 2025 terhadap 100%</b>');
  expect(html).toContain('Indeks &lt;Kepuasan&gt; &amp; &quot;SP&quot; 95%');
});

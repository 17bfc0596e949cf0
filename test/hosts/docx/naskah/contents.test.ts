/** The lists in front of a draft are the indexes of Word (ECMA-376 part 1, 17.5.2.12 and 17.16.5.68). */
import { strFromU8, unzipSync } from 'fflate';
import { check } from '../../../../src/core/check';
import { planNaskah } from '../../../../src/core/naskah/plan-naskah';
import { writeNaskah } from '../../../../src/hosts/docx/naskah/write-naskah';
import { naskahSentences } from '../../../../src/messages/naskah/id';
import { readReport, workbookOfReport } from '../../../support/reports';

test('the lists are indexes that Word updates when the draft is opened, and say no page before', async () => {
  const workbook = workbookOfReport(readReport('songgom-2023'), 'angka');
  const { bytes } = await writeNaskah(planNaskah(workbook, check(workbook), [], naskahSentences), null);
  const parts = unzipSync(bytes);
  const text = strFromU8(parts['word/document.xml']!);
  const galleries = [...text.matchAll(/<w:docPartGallery w:val="([^"]*)"/g)].map(([, name]) => name);
  expect(galleries).toEqual(['Table of Contents', 'Table of Figures', 'Table of Figures']);
  expect(strFromU8(parts['word/settings.xml']!)).toContain('<w:updateFields/>');
  const pages = [...text.matchAll(/<w:fldSimple w:instr="PAGEREF (\w+) .*?<\/w:fldSimple>/g)];
  expect(pages.length).toBeGreaterThan(20);
  for (const [field, bookmark] of pages) {
    expect(field.replace(/<[^>]*>/g, '')).toBe('');
    expect(text).toContain(`w:name="${bookmark!}"`);
  }
});

import { assignLayout } from '../../../src/core/recognise/assign';
import { headerAt } from '../../../src/core/recognise/header';
import { meantMatches } from '../../../src/core/recognise/meant-matches';
import { possibleKinds } from '../../../src/core/recognise/possible-kinds';
import { wordsOf } from '../../../src/core/names/words';
import { sheetOf } from '../../support/sheet';

const headings = [
  'No | Sasaran Strategis | Indikator Kinerja | Satuan | Target',
  'No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian (%)',
  'No | Program | Anggaran (Rp) | Realisasi (Rp) | %',
  'No | Indikator Kinerja | Target | Realisasi 2022 | Realisasi 2023 | Keterangan',
  'Sasaran | Indikator Kinerja | Capaian (%) | Anggaran | Realisasi | Serapan (%) | Efisiensi (%)',
];
const titles = ['', 'Perjanjian Kinerja', 'Capaian Kinerja', 'Realisasi Anggaran', 'Rencana Strategis'];
const both = headings.flatMap((heading) => titles.map((title) => [title, heading] as const));

test.each(both)(
  'no kind scores more than can speak for it, and the best is among the possible ones: %s, %s',
  (title, heading) => {
    const header = headerAt(sheetOf('S', heading, { form: 'teks' }).sheet, 0)!;
    const best = assignLayout(header, title)!;
    const possible = possibleKinds(meantMatches(header, wordsOf(title), undefined), wordsOf(title), false);
    expect(possible.find(({ layout }) => layout === best.layout)!.most).toBeGreaterThanOrEqual(best.score);
    expect(possible.map(({ most }) => most)).toEqual(possible.map(({ most }) => most).sort((a, b) => b - a));
  },
);

test('a kind of which two required headings are missing is not possible, also where one may be guessed', () => {
  const header = headerAt(sheetOf('S', 'No | Sasaran Strategis | Keterangan', { form: 'teks' }).sheet, 0)!;
  const kinds = (mayBeGuessed: boolean): string[] =>
    possibleKinds(meantMatches(header, [], undefined), [], mayBeGuessed).map(({ layout }) => layout.kind);
  expect(kinds(false)).not.toContain('capaian');
  expect(kinds(true)).not.toContain('capaian');
  expect(kinds(true).length).toBeGreaterThan(kinds(false).length);
});

import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** 50 of 60 are 83,333… %: 83,33 is rounded, 84,45 wrong. */
function capaian(...written: string[]) {
  const rows = written.map((text, index) => `${index + 1} | Indikator nomor ${'abcdef'[index]} | 60 | 50 | ${text}`);
  return sheetOf('S', ['No | Indikator Kinerja | Target | Realisasi | Capaian (%)', ...rows].join('\n'));
}

test('rounding is a note, in a table with and without a mistake', () => {
  const twoThirds = (text: string) =>
    sheetOf('T', `No | Indikator Kinerja | Target | Realisasi | Capaian (%)\n1 | Nilai satu | 60 | 40 | ${text}`);
  expectMarked([twoThirds('66,66 ~capaian')]);
  expectMarked([twoThirds('66,66 ~capaian'), capaian('83,33', '84,45 !capaian')]);
});

test('a cell is said once, however many relations its mistake breaks', () => {
  // 300 is typed as 390: its share, its sisa and the total are right for 300.
  const [finding] = expectMarked([
    sheetOf(
      'S',
      `Program/Kegiatan    | Anggaran (Rp) | Realisasi (Rp) | % | Sisa (Rp)
       Kegiatan pelayanan  | 400           | 390 !jumlah | 75,00% | 100
       Kegiatan pembinaan  | 200           | 100            | 50,00% | 100
       Jumlah              | 600           | 400            | 66,67% | 200`,
    ),
  ]);
  expect(finding).toMatchObject({ actual: 390, expected: 300, related: [] });
});

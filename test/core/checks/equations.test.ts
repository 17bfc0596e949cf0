import { check } from '../../../src/core/check';
import { formatMessage } from '../../../src/messages';
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

// 60 + 95 + 75 + 65 = 295; with 65 in the first quarter, as the target of the year tells, it would be 300.
test('a sentence adds up the numbers that it shows, whatever else is wrong with them', () => {
  const { findings } = check({
    sheets: [
      sheetOf(
        'S',
        `Realisasi Kinerja per Triwulan Tahun 2024
         No | Program | Indikator | Target | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah | Capaian (%)
         1 | Program A | Jumlah dokumen | 20 | 4 | 5 | 6 | 5 | 20 | 100
         2 | Program B | Jumlah laporan | 12 | 3 | 3 | 3 | 3 | 12 | 100
         3 | Program C | Jumlah peserta | 300 | 60 | 95 | 75 | 65 | 285 | 95
         4 | Program D | Jumlah kegiatan | 8 | 2 | 2 | 2 | 2 | 8 | 100`,
      ).sheet,
    ],
  });
  const total = findings.find(({ rule }) => rule === 'jumlah');
  expect(formatMessage(total!.message, 'id')).toContain('60, 95, 75, 65 dijumlahkan menjadi 295.');
});

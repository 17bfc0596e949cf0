import { expectMarked } from '../../support/findings';
import { sheetOf, type MarkedSheet } from '../../support/sheet';

/** 3,20 + 3,60 + 3,00 + 3,40 + 2,80 = 16,00; 16 ÷ 5 × 25 = 80,00. */
const survey = sheetOf(
  'SKM',
  `Nilai Rata-rata per Unsur Survei Kepuasan Masyarakat
   No | Unsur Pelayanan            | Nilai Rata-Rata
   1  | Persyaratan                | 3,20
   2  | Prosedur                   | 3,60
   3  | Waktu Penyelesaian         | 3,00
   4  | Biaya/Tarif                | 3,40
   5  | Perilaku Pelaksana         | 2,80
      | Indeks Kepuasan Masyarakat | 80,00`,
  { form: 'teks' },
);

function capaian(realisasi: string): MarkedSheet {
  return sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja
     No | Indikator Kinerja | Target | Realisasi
     1  | Nilai IKM         | 80,00  | ${realisasi}`,
    { form: 'teks' },
  );
}

test('the realisasi of the index is the index of the survey', () => {
  expectMarked([survey, capaian('80,00')]);
  const [finding] = expectMarked([survey, capaian('81,00 !silang')]);
  expect(finding).toMatchObject({ actual: 81, expected: 80, message: { id: 'silang.ikm' } });
});

test('a realisasi without decimals is the same index rounded', () => {
  expectMarked([survey, capaian('80')]);
});

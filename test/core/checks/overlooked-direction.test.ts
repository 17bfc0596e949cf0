import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

// naik: 10 ÷ 12 = 83,33 %; turun: (2 × 12 − 10) ÷ 12 = 116,67 %, (2 × 14 − 13) ÷ 14 = 107,14 %, 12 ÷ 10 = 120 %.
const thisYear = (capaian: string, indikator = 'Angka kriminalitas'): string => `
  Tabel 3.1 Capaian Kinerja Tahun 2024
  No | Indikator Kinerja | Target | Realisasi | Capaian (%)
  1 | ${indikator} | 12 | 10 | ${capaian}
  2 | Persentase layanan tepat waktu | 90 | 95 | 105,56`;

const twoYears = (first: string, second: string, indikator = 'Angka kriminalitas'): string => `
  Tabel 3.2 Perbandingan Capaian Kinerja Tahun 2023 dan 2024
  No | Indikator Kinerja | Target 2023 | Realisasi 2023 | Capaian 2023 (%) | Target 2024 | Realisasi 2024 | Capaian 2024 (%)
  1 | ${indikator} | 14 | 13 | ${first} | 12 | 10 | ${second}
  2 | Persentase layanan tepat waktu | 85 | 88 | 103,53 | 90 | 95 | 105,56`;

const expectIn = (...tables: readonly string[]): void => {
  expectMarked(tables.map((table, index) => sheetOf(`S${index}`, table)));
};

test('an indicator that another year shows as one of direction turun has that direction in all tables', () => {
  expectIn(thisYear('116,67'), twoYears('107,14', '116,67'));
  expectIn(thisYear('83,33 ?capaian'), twoYears('107,14', '83,33 ?capaian'));
  // Target ÷ realisasi is in use, too: 14 ÷ 13 = 107,69 %.
  expectIn(thisYear('83,33 ?capaian'), twoYears('107,69', '83,33 ?capaian'));
});

test('where nothing but the name tells the direction nothing is said', () => {
  expectIn(thisYear('83,33'), twoYears('92,86', '83,33'));
  expectIn(thisYear('83,33', 'Jumlah dokumen'), twoYears('92,86', '83,33', 'Jumlah dokumen'));
});

test('a name that tells nothing says nothing of the other years', () => {
  const other = 'Rumah tidak layak huni';
  expectIn(thisYear('83,33', other), twoYears('107,14 ?capaian', '83,33', other));
});

// (2 × 9,5 − 9,1) ÷ 9,5 = 104,21 %; (2 × 14 − 13,2) ÷ 14 = 105,71 %; 13,2 ÷ 14 = 94,29 %.
test('beside others of such names that are computed so it is a note', () => {
  const table = (stunting: string): string => `
    Tabel 3.1 Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Angka kriminalitas | Kasus | 12 | 10 | 83,33 ~capaian
    2 | Persentase penduduk miskin | % | 9,50 | 9,10 | 104,21
    3 | Angka stunting | % | 14,00 | 13,20 | ${stunting}
    4 | Persentase layanan tepat waktu | % | 90 | 95 | 105,56`;
  expectIn(table('105,71'));
  expectIn(table('94,29').replace(' ~capaian', ''));
});

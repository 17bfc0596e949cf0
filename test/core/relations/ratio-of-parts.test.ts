import { formatMessage } from '../../../src/messages';
import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const headings = `
  Rencana Aksi Perjanjian Kinerja Tahun 2025
  No | Indikator Kinerja | Target Tahunan | Target Triwulan | < | < | < | Realisasi Triwulan | < | < | < | Capaian (%)
  ^ | ^ | ^ | I | II | III | IV | I | II | III | IV | ^`;
const laporan = '9 | Jumlah laporan koordinasi | 12 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 2 | 91,67';

test('counts are added up: (90 + 120 + 100 + 95) ÷ 400 = 101,25 %', () => {
  const peserta = (capaian: string): string =>
    `${headings}\n1 | Jumlah peserta pembinaan | 400 | 100 | 100 | 100 | 100 | 90 | 120 | 100 | 95 | ${capaian}\n${laporan}`;
  expectErrors(peserta('101,25'));
  expectErrors(peserta('111,25 !capaian'));
  // The last quarter alone is no year of a count.
  expectErrors(peserta('23,75 !capaian'));
});

test('a level ends with its last quarter, or is the mean of all, or of what each quarter was of its plan', () => {
  const binaan = (capaian: string) => [
    sheetOf(
      'S',
      `${headings}\n1 | Persentase ormas yang dibina | 80 | 20 | 40 | 60 | 80 | 22 | 45 | 61 | 84 | ${capaian}\n${laporan}`,
    ),
  ];
  expectMarked(binaan('105,00'));
  // (22 + 45 + 61 + 84) ÷ 4 = 53; 53 ÷ 80.
  expectMarked(binaan('66,25'));
  // (22 ÷ 20 + 45 ÷ 40 + 61 ÷ 60 + 84 ÷ 80) ÷ 4.
  expectMarked(binaan('107,29'));
  expectMarked(binaan('125,00 !capaian'));
});

test('where less is better (2 × 4 − 2) ÷ 4 = 150 %, and what is capped is printed as 120 %', () => {
  const konflik = (capaian: string): string =>
    `${headings}\n1 | Jumlah konflik sosial | 4 | 1 | 1 | 1 | 1 | 0 | 1 | 1 | 0 | ${capaian}\n${laporan}`;
  expectErrors(konflik('150,00'));
  expectErrors(konflik('50,00'));
  expectErrors(konflik('120,00'));
  expectErrors(konflik('130,00 !capaian'));
});

test('the sentence shows how the year is made', () => {
  const [finding] = expectMarked([
    sheetOf(
      'S',
      `${headings}\n1 | Jumlah peserta pembinaan | 400 | 100 | 100 | 100 | 100 | 90 | 120 | 100 | 95 | 111,25 !capaian\n${laporan}`,
    ),
  ]);
  expect(formatMessage(finding!.message, 'id')).toContain('(90 + 120 + 100 + 95) ÷ 400');
});

test('counts may be printed as reached until then, and quarters that are still to come as zeros', () => {
  const koordinasi = (quarters: string): string =>
    `${headings}\n1 | Jumlah rapat koordinasi | 4 | 1 | 1 | 1 | 1 | ${quarters}\n${laporan}`;
  const silent = (table: string): void => void expectMarked([sheetOf('S', table)]);
  silent(koordinasi('1 | 2 | 3 | 4 | 100,00'));
  silent(koordinasi('1 | 2 | 3 | 3 | 75,00'));
  silent(koordinasi('1 | 1 | 0 | 0 | 100,00'));
});

test('quarters that are not all reported make no year', () => {
  expectErrors(
    `${headings}\n1 | Jumlah peserta pembinaan | 400 | 100 | 100 | 100 | 100 | 90 | 120 | | | 52,50\n${laporan}`,
  );
});

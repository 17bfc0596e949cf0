import { check } from '../../../src/core/check';
import { formatMessage } from '../../../src/messages';
import { expectErrors } from '../../support/findings';
import { sheetOf, workbookOf } from '../../support/sheet';

// 30 % of 97,67 = 29,30; 20 % of 64,08 = 12,82; 20 % of 85,09 = 17,02; 15 % of 62,21 = 9,33; 15 % of 63,06 = 9,46.
const lomba = (last: string): string => `
  Tabel 3.11 Penilaian Lomba Desa
  No | Kriteria     | Bobot (%) | Nilai | Bobot x Nilai
  1  | Kebersihan   | 30        | 97,67 | 29,30
  2  | Ketertiban   | 20        | 64,08 | 12,82
  3  | Keamanan     | 20        | 85,09 | 17,02
  4  | Administrasi | 15        | 62,21 | 9,33
  5  | Inovasi      | 15        | 63,06 | ${last}`;

test('a score times its weight', () => {
  expectErrors(lomba('9,46'));
  expectErrors(lomba('5,46 !hitungan'));
  const { workbook } = workbookOf(sheetOf('S', lomba('5,46')));
  const wrong = check(workbook).findings.find(({ severity }) => severity === 'error')!;
  expect(formatMessage(wrong.message, 'id')).toContain('15% × 63,06 = 9,46');
});

test('a quarter is no sum of others by chance', () => {
  // 14 + 50 = 64, 17 + 33 = 50 and 3 + 4 = 7, but 11 + 14 is not 16.
  expectErrors(`
    Rencana Aksi Perjanjian Kinerja Tahun 2021
    No | Indikator Kinerja     | Target Tahun 2021 | TW I | TW II | TW III | TW IV
    1  | Rasio desa terbina    | 93                | 14   | 50    | 64     | 93
    2  | Persentase desa maju  | 52                | 17   | 33    | 50     | 52
    3  | Nilai kematangan      | 34                | 11   | 14    | 16     | 34
    4  | Jumlah desa yang maju | 9                 | 3    | 4     | 7      | 9`);
});

import { recognise } from '../../../../src/core/recognise/recognise';
import { countSums } from '../../../../src/apps/taskpane/check/count-sums';
import { sheetOf } from '../../../hosts/excel/memory-grid';

test('the sums of a table of programmes: one for each parent and the total, in each column of money', () => {
  const sheet = sheetOf('3.8', [
    ['Tabel 3.8 Realisasi Anggaran Tahun 2023'],
    ['No', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', '% Realisasi'],
    ['1', 'PROGRAM SATU', 30, 27, '90,00%'],
    ['1.1', 'Kegiatan satu', 10, 9, '90,00%'],
    ['1.2', 'Kegiatan dua', 20, 18, '90,00%'],
    [null, 'JUMLAH', 30, 27, '90,00%'],
  ]);
  expect(countSums(recognise({ sheets: [sheet] }).tables)).toBe(4);
});

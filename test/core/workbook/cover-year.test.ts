import { statedYear } from '../../../src/core/workbook/cover-year';
import type { Sheet } from '../../../src/core/workbook/workbook';

const sheet = (name: string, lines: readonly (readonly (string | number)[])[]): Sheet => ({
  name,
  hidden: false,
  rows: lines.map((cells) => cells.map((value) => ({ value }))),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

test.each([
  [[['LAPORAN KINERJA INSTANSI PEMERINTAH'], ['DINAS PANGAN'], ['TAHUN 2024']]],
  [[['LKjIP'], ['KABUPATEN LUHUR TAHUN ANGGARAN 2024']]],
  [[['Laporan Akuntabilitas Kinerja'], [2024]]],
])('the cover names the year: %j', (lines) => {
  expect(statedYear({ sheets: [sheet('Sampul', lines)] })).toBe(2024);
});

test.each([
  [[['RENCANA STRATEGIS'], ['TAHUN 2024']]],
  [[['LAPORAN KINERJA'], ['TAHUN 2023'], ['TAHUN 2024']]],
  [[['LAPORAN KINERJA TAHUN 2024'], ['No', 'Indikator', 'Target']]],
  [[['LAPORAN KINERJA tahun 2024 disusun menurut Permen PANRB 53/2014.']]],
])('nothing else does: %j', (lines) => {
  expect(statedYear({ sheets: [sheet('Sampul', lines)] })).toBeNull();
});

test('what is entered holds', () => {
  const cover = sheet('Sampul', [['LAPORAN KINERJA'], ['TAHUN 2024']]);
  expect(statedYear({ sheets: [cover, sheet('Identitas', [['Tahun', 2025]])] })).toBe(2025);
});

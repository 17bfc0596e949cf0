import { profiles } from '../../../src/core/profiles';
import { officeName } from '../../../src/core/claims/office-name';
import { sheetOf } from '../../hosts/excel/plain-sheet';

test.each<[string | null, string | null]>([
  ['Tabel 2.4 Perjanjian Kinerja Kecamatan Songgom Tahun 2023', 'Kecamatan Songgom'],
  ['Perjanjian Kinerja Kecamatan Pasongsongan Kabupaten Sumenep', 'Kecamatan Pasongsongan'],
  ['CAPAIAN KINERJA KECAMATAN KARANG ANYAR TAHUN 2024', 'Kecamatan KARANG ANYAR'],
  ['Capaian Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Brebes', 'Dinas Pemberdayaan Masyarakat dan Desa'],
  ['Misi: tata kelola kecamatan dan desa yang bersih', null],
  ['Perjanjian Kinerja Kecamatan  Tahun 2025', null],
  ['Perjanjian Kinerja Kecamatan Kabupaten  Tahun 2025', null],
  ['Perbandingan Capaian dengan Standar Nasional/ Provinsi/Kabupaten/Kecamatan Lain', null],
  ['Perjanjian Kinerja Kecamatan Tahunan Kabupaten Jepara', 'Kecamatan Tahunan'],
  ['Perjanjian Kinerja Kecamatan Kotabumi Kab. Lampung Utara', 'Kecamatan Kotabumi'],
  ['Indeks Kepuasan Masyarakat', null],
  [null, null],
])('%s', (title, name) => {
  expect(officeName({ sheets: [] }, [title])).toBe(name);
});

test.each(profiles)('the titles of $id name no office before one is entered', ({ tables }) => {
  const titles = tables.map(({ title }) => title.replace(/\{[^}]*\}/g, ''));
  expect(officeName({ sheets: [] }, titles)).toBeNull();
});

test('the office that most titles name', () => {
  const titles = ['Pemerintahan Kecamatan dan Desa', 'Kecamatan Lain', 'KECAMATAN SONGGOM', 'Kecamatan Songgom 2023'];
  expect(officeName({ sheets: [] }, titles)).toBe('Kecamatan Songgom');
});

test('what is entered on the sheet Identitas comes first', () => {
  const identity = sheetOf('Identitas', [['Identitas Laporan Kinerja'], ['Kecamatan', 'Contoh']]);
  expect(officeName({ sheets: [identity] }, ['Kinerja Kecamatan Lain Tahun 2023'])).toBe('Kecamatan Contoh');
});

test('what was not entered there yet is not read out of the titles of the empty form', () => {
  const identity = sheetOf('Identitas', [
    ['Kecamatan', null],
    ['Tahun', 2025],
  ]);
  expect(officeName({ sheets: [identity] }, ['Perjanjian Kinerja Kecamatan  Tahun 2025'])).toBeNull();
});

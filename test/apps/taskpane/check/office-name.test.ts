import type { FoundTable } from '../../../../src/core/findings/check-result';
import { officeName } from '../../../../src/apps/taskpane/check/office-name';
import { sheetOf } from '../../../hosts/excel/memory-grid';

const table = (title: string | null): FoundTable => ({
  kind: 'pk',
  name: 'Perjanjian kinerja',
  sheet: 'A',
  area: { top: 0, left: 0, bottom: 1, right: 1 },
  title,
});

test.each<[string | null, string]>([
  ['Tabel 2.4 Perjanjian Kinerja Kecamatan Songgom Tahun 2023', 'Songgom'],
  ['Perjanjian Kinerja Kecamatan Pasongsongan Kabupaten Sumenep', 'Pasongsongan'],
  ['CAPAIAN KINERJA KECAMATAN KARANG ANYAR TAHUN 2024', 'KARANG ANYAR'],
  ['Indeks Kepuasan Masyarakat', ''],
  [null, ''],
])('%s', (title, name) => {
  expect(officeName({ sheets: [] }, [table(title)])).toBe(name);
});

test('what is entered on the sheet Identitas comes first', () => {
  const identity = sheetOf('Identitas', [['Identitas Laporan Kinerja'], ['Kecamatan', 'Contoh']]);
  expect(officeName({ sheets: [identity] }, [table('Kinerja Kecamatan Lain Tahun 2023')])).toBe('Contoh');
});

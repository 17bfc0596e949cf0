import { titleAbove } from '../../../src/core/recognise/title';
import { sheetOf } from '../../support/sheet';

function title(lines: string, top: number): string | null {
  return titleAbove(sheetOf('S', lines).sheet, top);
}

test('the nearest line that begins with Tabel, else the nearest line', () => {
  expect(title('Tabel 3.2 Capaian\nNo | Indikator', 1)).toBe('Tabel 3.2 Capaian');
  expect(title('Tabel 3.2\nCapaian Kinerja\nNo | Indikator', 2)).toBe('Tabel 3.2 Capaian Kinerja');
  expect(title('PERJANJIAN KINERJA\nNo | Indikator', 1)).toBe('PERJANJIAN KINERJA');
});

test('there is none where data or prose stand above', () => {
  expect(title('1 | 2\nNo | Indikator', 1)).toBeNull();
  expect(title(`${'Uraian panjang '.repeat(20)}\nNo | Indikator`, 1)).toBeNull();
  expect(title('No | Indikator', 0)).toBeNull();
});

test('a line that only says whose it is goes on with the one right above', () => {
  const lines = 'PERJANJIAN KINERJA TAHUN 2022\nINSPEKTORAT DAERAH KABUPATEN WONOASRI';
  expect(title(`${lines}\n\nNo | Indikator`, 3)).toBe(
    'PERJANJIAN KINERJA TAHUN 2022 INSPEKTORAT DAERAH KABUPATEN WONOASRI',
  );
  expect(title('PERJANJIAN KINERJA\nKECAMATAN RANDUWANGI\nTAHUN 2022\nNo | Indikator', 3)).toBe(
    'PERJANJIAN KINERJA KECAMATAN RANDUWANGI TAHUN 2022',
  );
  expect(title('PERJANJIAN KINERJA TAHUN 2022\nUPT PUSKESMAS RANDUWANGI I\n\nNo | Indikator', 3)).toBe(
    'PERJANJIAN KINERJA TAHUN 2022 UPT PUSKESMAS RANDUWANGI I',
  );
  expect(title('Bab II\nPerjanjian Kinerja Tahun 2022\nNo | Indikator', 2)).toBe('Perjanjian Kinerja Tahun 2022');
  expect(title('PERJANJIAN KINERJA\n\nKecamatan Randuwangi\nNo | Indikator', 3)).toBe('Kecamatan Randuwangi');
});

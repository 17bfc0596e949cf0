import { levelsByKegiatan } from '../../../../src/core/tables/hierarchy/kegiatan-names';
import { recognise } from '../../../../src/core/recognise/recognise';
import { expectMarked } from '../../../support/findings';
import { sheetOf } from '../../../support/sheet';

function levels(...rows: [name: string, shown: number | null][]): number[] | null {
  return levelsByKegiatan(
    rows.map(([name]) => ({ number: '', name })),
    rows.map(([, shown]) => shown),
  );
}

test('what stands below a kegiatan of the nomenclature is below it, a sasaran above its programmes', () => {
  expect(
    levels(
      ['Meningkatnya kualitas pelayanan', null],
      ['Program Pelayanan Publik', 1],
      ['Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan', null],
      ['Peningkatan Efektifitas Kegiatan', null],
      ['Fasilitasi Percepatan', null],
      ['Meningkatnya akuntabilitas', null],
      ['Program Penunjang', 1],
      ['Administrasi Umum Perangkat Daerah', null],
      ['Administrasi Umum Perangkat Daerah', null],
    ),
  ).toEqual([0, 1, 2, 3, 3, 0, 1, 2, 3]);
});

test('a row with a letter or a Roman number above a programme is a sasaran, whatever it is called', () => {
  const shown = [null, 1, 2, 3, null, 1, 2];
  const names = [
    'Meningkatnya pelayanan',
    'Program A',
    'Kegiatan B',
    'Sub Kegiatan C',
    'Nilai SAKIP',
    'Program D',
    'Kegiatan E',
  ];
  const numbers = ['I', '1', '', '', 'II', '1', ''];
  expect(
    levelsByKegiatan(
      names.map((name, item) => ({ number: numbers[item]!, name })),
      shown,
    ),
  ).toEqual([0, 1, 2, 3, 0, 1, 2]);
});

test('a row right below a programme that is no kegiatan of the nomenclature leaves the levels open', () => {
  expect(levels(['Program Penunjang', 1], ['Urusan Umum', null])).toBeNull();
  expect(levels(['Program Penunjang', 1], ['Belanja Pegawai', 4])).toBeNull();
});

/** 12,5 + 2,5 + 30,0 = 45,0 and 45,0 + 15,0 = 60,0 millions; 12,45 + 2,4 + 29,9005 = 44,7505. */
function table(first: string, second: string, name = 'Administrasi Umum Perangkat Daerah'): string {
  return `Tabel 3.8 Realisasi Anggaran
     No | Uraian               | Anggaran (Rp) | Realisasi (Rp)
     1  | PROGRAM PENUNJANG    | 60.000.000    | 44.750.500
        | ${name}              | 45.000.000    | ${second}
        | Bahan Logistik       | 12.500.000    | 12.450.000
        | Bahan Bacaan         | ${first}      | 2.400.000
        | Rapat Koordinasi     | 30.000.000    | 29.900.500
        | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 15.000.000 | 0
        | Mebel                | 15.000.000    | 0`;
}

test('a sum that is wrong is found although no level is numbered', () => {
  expectMarked([sheetOf('3.8', table('2.500.000', '44.750.500'))]);
  expectMarked([sheetOf('3.8', table('2.500.000', '44.570.500 !jumlah'))]);
});

test('levels by which most sums are wrong are none', () => {
  const marked = sheetOf('3.8', table('25.000.000', '1.750.500').replace('| 15.000.000 | 0', '| 51.000.000 | 9'));
  const [found] = recognise({ sheets: [marked.sheet] }).tables;
  expect(found!.parents).not.toEqual([-1, 0, 1, 1, 1, 0, 5]);
});

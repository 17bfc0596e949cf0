import { check } from '../../../src/core/check';
import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** One programme with two kegiatan: 30 + 70 = 100, and 60 + 40 = 100. */
function table(number: (level: string) => string, top = '100'): string {
  return `No | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp)
    ${number('1')}     | Pelayanan publik      | ${top}
    ${number('1.1')}   | Administrasi umum     | 30
    ${number('1.1.1')} | Penyusunan dokumen    | 10
    ${number('1.1.2')} | Penyusunan laporan    | 20
    ${number('1.2')}   | Pemeliharaan barang   | 70
    ${number('1.2.1')} | Pemeliharaan gedung   | 70
    ${number('2')}     | Pemberdayaan desa     | 100
    ${number('2.1')}   | Koordinasi            | 60
    ${number('2.2')}   | Pembinaan             | 40
                       | Jumlah                | 200`;
}

const roman = (level: string): string => level.replace(/^1/, 'I').replace(/^2/, 'II');
const code = (level: string): string => {
  const [programme, ...rest] = level.split('.');
  return [`7.01.0${programme}`, ...(rest.length > 0 ? ['2'] : []), ...rest.map((part) => `0${part}`)].join('.');
};

test.each([
  ['1, 1.1, 1.1.1', (level: string) => level],
  ['I, I.1, I.1.1', roman],
  ['7.01.01.2.01.01', code],
  ['nothing: by the sums that fit', () => ''],
])('children add up at every level: %s', (_, number) => {
  expectMarked([sheetOf('S', table(number))]);
  if (number('1') !== '') {
    expectMarked([sheetOf('S', table(number, '200 !jumlah').replace('| 200', '| 300'))]);
  }
});

test('a total that leaves out a programme names it', () => {
  const [finding] = expectMarked([
    sheetOf(
      'S',
      `No | Program   | Anggaran (Rp)
       1  | Program A | 45.310.000
       2  | Program B | 40.195.000
       3  | Program C | 13.120.000
          | Jumlah    | 58.430.000 !jumlah`,
    ),
  ]);
  expect(finding?.cause).toEqual({ id: 'cause.leftOut', values: { name: 'Program B' } });
  expect(finding?.expected).toBe(98_625_000);
});

test('with a blank child the sum may only be larger', () => {
  const rows = (total: string): string =>
    `No | Program   | Anggaran (Rp) | Realisasi (Rp)
     1  | Program A | 45.310.000    | 10.000
     2  | Program B |               | 20.000
     3  | Program C | 13.120.000    | 30.000
        | Jumlah    | ${total}      | 60.000`;
  expectMarked([sheetOf('S', rows('60.000.000'))]);
  const [finding] = expectMarked([sheetOf('S', rows('50.000.000 !jumlah'))]);
  expect(finding?.message).toMatchObject({ id: 'jumlah.belowParts', values: { parts: '2' } });
});

test('a heading inside the table adds nothing', () => {
  expectMarked([
    sheetOf(
      'S',
      `Uraian Belanja  | Anggaran (Rp)
       BELANJA OPERASI |
       Belanja Pegawai | 100
       Belanja Barang  | 200
       Jumlah          | 300`,
    ),
  ]);
});

test('a total may stand above its parts', () => {
  expectMarked([
    sheetOf(
      'S',
      `No | Program   | Anggaran (Rp)
          | Jumlah    | 100
       1  | Program A | 30
       2  | Program B | 70`,
    ),
  ]);
});

// 13,44 + 26,88 = 40,32: a component may have been added up before its parts were rounded, which is told as a note.
test('components and their parts in one column are no mistake of the total, also when they were rounded', () => {
  expectMarked([
    sheetOf(
      'SAKIP',
      `Tabel 3.21 Nilai SAKIP
       No | Komponen            | Bobot | Nilai
       1  | Perencanaan Kinerja | 60    | 40,33 ~jumlah
       a  | Keberadaan          | 20    | 13,44
       b  | Kualitas            | 40    | 26,88
       2  | Pelaporan Kinerja   | 40    | 30,00
       a  | Keberadaan          | 20    | 15,00
       b  | Kualitas            | 20    | 15,00
          | Nilai Evaluasi      | 100   | 70,33`,
    ),
  ]);
});

test('components of which only one is divided, above or below its parts, are no mistake of the total', () => {
  const parts = ['a  | Keberadaan          | 20    | 13,44', 'b  | Kualitas            | 40    | 26,88'];
  for (const rows of [
    ['1  | Perencanaan Kinerja | 60    | 40,33 ~jumlah', ...parts],
    [...parts, '1  | Perencanaan Kinerja | 60    | 40,33'],
  ]) {
    expectMarked([
      sheetOf(
        'SAKIP',
        `Tabel 3.21 Nilai SAKIP
         No | Komponen            | Bobot | Nilai
         ${rows.join('\n         ')}
         2  | Pelaporan Kinerja   | 15    | 10,00
         3  | Evaluasi Internal   | 25    | 20,00
            | Nilai Evaluasi      | 100   | 70,33`,
      ),
    ]);
  }
});

test('a total that happens to be half of its parts is wrong: none of them is a subtotal', () => {
  expectMarked([
    sheetOf(
      'SAKIP',
      `Tabel 3.21 Nilai SAKIP
       No | Komponen            | Bobot | Nilai
       1  | Perencanaan Kinerja | 30    | 22,50
       2  | Pengukuran Kinerja  | 30    | 21,00
       3  | Pelaporan Kinerja   | 15    | 10,50
       4  | Evaluasi Internal   | 25    | 17,00
          | Nilai Evaluasi      | 100   | 35,50 !jumlah`,
    ),
  ]);
});

test('kegiatan and sub kegiatan of one amount, whose levels do not show, make their programme: 2 × 32,88 = 65,76', () => {
  const rows = (first: string): string =>
    `No | Program/Kegiatan                   | Anggaran (Rp)
     1  | Program pelayanan publik           | ${first}
        | Koordinasi kegiatan pemerintahan   | 32.880.000
        | Sinergi pelaksanaan kegiatan       | 32.880.000
        | Pelimpahan kepada camat            | 32.880.000
        | Pelayanan perizinan non usaha      | 32.880.000
     2  | Program pemberdayaan masyarakat    | 60.000.000
        | Koordinasi pemberdayaan desa       | 60.000.000
        | Partisipasi dalam musyawarah desa  | 60.000.000`;
  expectMarked([sheetOf('S', rows('65.760.000'))]);
  expectMarked([sheetOf('S', rows('67.560.000 !jumlah'))]);
});

/** 217.350 + 63.410 + 350.125 + 270.480 + 840.615 + 343.920 + 992.745 = 3.078.645: the first kegiatan of a programme shares its row. */
const sharingRows = (total: string): string => `
  No | Program             | Kegiatan           | Anggaran (Rp)
  1  | Program Perencanaan | Penyusunan rencana | 217.350.000
  2  | Program Pembinaan   | Pembinaan lembaga  | 63.410.000
  3  | Program Arsip       | 1. Penelusuran     | 350.125.000
     |                     | 2. Pelestarian     | 270.480.000
     |                     | 3. Pengolahan      | 840.615.000
  4  | Program Bacaan      | 1. Pengadaan       | 343.920.000
     |                     | 2. Pelestarian     | 992.745.000
     | TOTAL               |                    | ${total}`;

test('a total of all rows is right although some of them seem to be the parts of others', () => {
  expectMarked([sheetOf('S', sharingRows('3.078.645.000'))]);
});

test('a total without a row that is hidden is right', () => {
  const table = `No | Program   | Anggaran (Rp)
     1  | Program A | 45.310.000
     2  | Program B | 40.195.000
     3  | Program C | 13.120.000
        | Jumlah    | 85.505.000`;
  const form = sheetOf('S', table);
  const errorsWith = (hiddenRows: number[]): number =>
    check({ sheets: [{ ...form.sheet, hiddenRows }] }).findings.filter(({ severity }) => severity === 'error').length;
  expect(errorsWith([3])).toBe(0);
  expect(errorsWith([])).toBe(1);
});

test('an office above its programmes is the sum of them', () => {
  const table = (office: string): string =>
    `Urusan/Program/Kegiatan      | Anggaran (Rp) | Realisasi (Rp)
     KECAMATAN SUKAMAJU           | ${office}     | 140.250.000
     Program Penunjang Urusan     | 100.300.000   | 91.150.000
     Administrasi Keuangan        | 70.200.000    | 66.050.000
     Administrasi Umum            | 30.100.000    | 25.100.000
     Program Pemberdayaan Desa    | 50.900.000    | 49.100.000`;
  expectMarked([sheetOf('S', table('151.200.000'))]);
  expectMarked([sheetOf('S', table('152.100.000 !jumlah'))]);
});

test('a total that counts what is below its parts once more is wrong', () => {
  const rows = (total: string): string =>
    `Kode         | Program/Kegiatan          | Anggaran (Rp)
     7.01.01      | Program Penunjang         | 100.300.000
     7.01.01.2.01 | Administrasi Keuangan     | 70.200.000
     7.01.01.2.02 | Administrasi Umum         | 30.100.000
     7.01.02      | Program Pemberdayaan Desa | 50.900.000
     7.01.02.2.01 | Koordinasi Pemberdayaan   | 50.900.000
                  | Jumlah                    | ${total}`;
  expectMarked([sheetOf('S', rows('151.200.000'))]);
  expectMarked([sheetOf('S', rows('302.400.000 !jumlah'))]);
});

test('a table that lists only some kegiatan of each of its programmes leaves the others open', () => {
  const table = (second: string): string => `
    Tabel 3.4 Program pendukung sasaran
    Program | Kegiatan | Anggaran | Realisasi
    Program Rehabilitasi Sosial | | 1.350.500.000 | 1.311.448.300
    | Rehabilitasi dasar | 612.000.000 | 598.110.000
    | Rehabilitasi tuna susila | 210.500.000 | 205.500.000
    Program Pemberdayaan Sosial | | ${second}
    | Pengembangan potensi sosial | 700.000.000 | 694.300.000`;
  expectErrors(table('790.000.000 | 781.220.000'));
  // Where one of them has all its kegiatan, so should the other.
  expectErrors(
    table('700.000.000 | 694.300.000')
      .replace('1.350.500.000', '1.350.500.000 !jumlah')
      .replace('1.311.448.300', '1.311.448.300 !jumlah'),
  );
});

test('of several totals each is of all programmes above it, or of those since the last one', () => {
  // 30 + 5 = 35, and with 65 that is 100.
  const belanja = (first: string, last: string): string =>
    `Tabel 3.8 Realisasi Anggaran
     No  | Program / Kegiatan      | Anggaran (Rp) | Realisasi (Rp)
     1   | Program A               | 30.000.000    | 27.000.000
     1.1 | Kegiatan A              | 10.000.000    | 9.000.000
     1.2 | Kegiatan B              | 20.000.000    | 18.000.000
     2   | Program B               | 5.000.000     | 4.000.000
     2.1 | Kegiatan C              | 5.000.000     | 4.000.000
         | Jumlah Belanja Langsung | ${first}      | 31.000.000
         | Belanja Tidak Langsung  | 65.000.000    | 60.000.000
         | Jumlah Seluruhnya       | 100.000.000   | ${last}`;
  expectErrors(belanja('35.000.000', '91.000.000'));
  expectErrors(belanja('35.300.000 !jumlah', '91.000.000'));
  expectErrors(belanja('35.000.000', '91.900.000 !jumlah'));
});

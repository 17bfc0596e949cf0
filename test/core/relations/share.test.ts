import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

test('the share of each group in all respondents: 52 ÷ 105 = 49,52 % (songgom 2023, table 3.1)', () => {
  expectMarked([
    sheetOf(
      'S',
      `Jenis Kelamin | Jumlah Responden | Prosentase (%)
       Laki-Laki     | 52               | 49,52
       Perempuan     | 53               | 50,48
       Jumlah        | 105              | 100`,
    ),
  ]);
});

test('40 of 105 is 38,095 %: 38,09 is cut off, 38,90 is wrong', () => {
  const table = (share: string): string =>
    `Pekerjaan       | Jumlah Responden | Prosentase (%)
     PNS/TNI/Polri   | 3                | 2,86
     Pegawai swasta  | 51               | 48,57
     Wiraswasta      | 11               | 10,48
     Lainnya         | 40               | ${share}`;
  expectMarked([sheetOf('S', table('38,09 ~jumlah'))]);
  expectMarked([sheetOf('S', table('38,90 !jumlah'))]);
});

test('groups without respondents have no shares to be wrong', () => {
  expectMarked([
    sheetOf(
      'S',
      `Pekerjaan | Jumlah Responden | Persentase (%)
       PNS       | 0                | 0
       Petani    | 0                | 0`,
    ),
  ]);
});

test('percentages that neither add up to a whole nor are shares are of something else', () => {
  // 430 are 4,37 % more than 412, 295 are 1,99 % less than 301.
  expectMarked([
    sheetOf(
      'S',
      `Tabel 1.3 Anggota Satlinmas menurut Golongan
       No | Golongan | Jumlah 2021 | Naik/Turun | %
       1  | Madya    | 430         | 18         | 4,37
       2  | Muda     | 295         | -6         | -1,99
       3  | Pratama  | 251         | 11         | 4,58`,
    ),
  ]);
  // Beside one wrong part, 51 for 52, they still add up.
  expectErrors(`Jenis Kelamin | Jumlah Responden | Persentase (%)
                Laki-laki     | 51 !jumlah       | 49,52
                Perempuan     | 53               | 50,48
                Jumlah        | 105              | 100`);
});

describe('several wholes in one table', () => {
  const groups = (female: string, note = ''): string =>
    `No | Karakteristik | Indikator | Jumlah | Persentase
     1  | Jenis Kelamin | Laki-laki | 84     | 56%
        |               | Perempuan | 66     | ${female}
     2  | Pendidikan    | SD        | 12     | 8%
        |               | SMP       | 30     | 20%
        |               | SMA       | 78     | 52%
        |               | S1        | 30     | 20%${note}`;

  test('each group is a whole of its own: 66 of 84 + 66 is 44 %', () => {
    expectMarked([sheetOf('S', groups('44%'))]);
    expectMarked([sheetOf('S', groups('40% !jumlah'))]);
  });

  const headed = (female: string): string =>
    `Karakteristik | Jumlah Responden | Persentase (%)
     Jenis Kelamin |                  |
     Laki-laki     | 84               | 56
     Perempuan     | 66               | ${female}
     Pendidikan    |                  |
     SMP           | 42               | 28
     SMA           | 108              | 72`;

  test('a row without numbers heads a group', () => {
    expectMarked([sheetOf('S', headed('44'))]);
    expectMarked([sheetOf('S', headed('40 !jumlah'))]);
  });

  test('a row left blank for nobody heads none', () => {
    expectMarked([
      sheetOf(
        'S',
        `Pekerjaan | Jumlah Responden | Persentase (%)
         PNS       | 20               | 20
         Polri     |                  |
         Petani    | 50               | 50
         Pedagang  | 30               | 30`,
      ),
    ]);
  });
});

test('shares of money beside numbers of things are those of the money', () => {
  // 1.850, 964,3, 1.990,5 and 61 make 4.865,8 million: 38,02 %, 19,82 %, 40,91 % and 1,25 %.
  const aset = (share: string): string => `
    No | Golongan Barang  | Jumlah Unit | Nilai (Rp)    | Persentase (%)
    1  | Tanah            | 2           | 1.850.000.000 | 38,02
    2  | Peralatan        | 312         | 964.300.000   | 19,82
    3  | Gedung           | 4           | 1.990.500.000 | ${share}
    4  | Lainnya          | 118         | 61.000.000    | 1,25
       | Total            | 436         | 4.865.800.000 | 100,00`;
  expectErrors(aset('40,91'));
  expectErrors(aset('44,91 !jumlah'));
});

test('a few numbers of one digit are no shares by chance', () => {
  // 44, 14, 241, 303 and 21 make 623: 14 are 2 % of it, 21 are 3 %.
  expectMarked([
    sheetOf(
      'SDM',
      `Tabel 1.2 Keadaan Pegawai menurut Jabatan
       No. | Jabatan         | PNS | <   | PPPK | <   | Jumlah
       ^   | ^               | L   | P   | L    | P   | ^
       1   | Dokter Umum     | 8   | 21  | 5    | 10  | 44
       2   | Dokter Gigi     | 2   | 9   | 0    | 3   | 14
       3   | Perawat         | 44  | 102 | 30   | 65  | 241
       4   | Bidan           | -   | 188 | -    | 115 | 303
       5   | Tenaga Gizi     | 3   | 11  | 1    | 6   | 21
           | Jumlah          | 57  | 331 | 36   | 199 | 623`,
    ),
  ]);
});

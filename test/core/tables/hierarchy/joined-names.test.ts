import { expectErrors, expectMarked } from '../../../support/findings';
import { sheetOf } from '../../../support/sheet';

test('rows over which a programme is joined are its parts by something else, and none is the sum of the others', () => {
  expectErrors(`
    Tabel 3.15 Realisasi Anggaran
    No | Program | Anggaran | Sumber Dana | Realisasi | Persentase (%)
    1 | Program A | 1.000.000.000 | DAU | 450.000.000 | 45,00
    ^ | ^ | ^ | DAK | 500.000.000 | 50,00
    2 | Program B | 300.000.000 | DAU | 290.000.000 | 96,67
    3 | Program C | 200.000.000 | PAD | 190.000.000 | 95,00`);
});

test('the last of them is no total for having no name', () => {
  expectErrors(`
    Tabel 3.16 Realisasi Anggaran per Triwulan
    No | Program | Anggaran | Triwulan | Realisasi | Persentase (%)
    1 | Program A | 1.000.000.000 | I | 150.000.000 | 15,00
    ^ | ^ | ^ | II | 200.000.000 | 35,00
    ^ | ^ | ^ | III | 200.000.000 | 55,00
    2 | Program B | 300.000.000 | I | 290.000.000 | 96,67
    ^ | ^ | ^ | II | 5.000.000 | 98,33`);
});

test('all of them are added up below: 450 + 500 + 290 = 1.240 million', () => {
  const table = (total: string): string => `
    Tabel 3.15 Realisasi Anggaran
    No | Program | Kegiatan | Anggaran | Realisasi | Persentase (%)
    1 | Program A | Pelatihan | 500.000.000 | 450.000.000 | 90,00
    ^ | ^ | Pendampingan | 600.000.000 | 500.000.000 | 83,33
    2 | Program B | Pengawasan | 300.000.000 | 290.000.000 | 96,67
    Jumlah | < | < | 1.400.000.000 | ${total} | 88,57`;
  expectMarked([sheetOf('S', table('1.240.000.000'))]);
  expectMarked([sheetOf('S', table('1.420.000.000 !jumlah'))]);
});

test('the first of them is the whole where it alone has no text of its own: 450 + 500 = 950 million', () => {
  const table = (whole: string): string => `
    Tabel 3.15 Realisasi Anggaran
    No | Program | Kegiatan | Anggaran | Realisasi | Persentase (%)
    1 | Program A | | 1.100.000.000 | ${whole} | 86,36
    ^ | ^ | Pelatihan | 500.000.000 | 450.000.000 | 90,00
    ^ | ^ | Pendampingan | 600.000.000 | 500.000.000 | 83,33
    2 | Program B | | 300.000.000 | 290.000.000 | 96,67
    ^ | ^ | Pengawasan | 300.000.000 | 290.000.000 | 96,67`;
  expectErrors(table('950.000.000'));
  expectErrors(table('590.000.000 !jumlah'));
});

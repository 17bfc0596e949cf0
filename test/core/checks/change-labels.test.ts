import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

// 56,42 rises to 57,30; 84,10 falls to 82,87; 68,00 rises to 71,55; 40,00 stays.
const tabel = (second: string, heading = 'Keterangan'): string => `
  Tabel 3.3 Perbandingan Realisasi Kinerja
  No | Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | ${heading}
  1  | Indeks air        | 56,42          | 57,30          | Meningkat
  2  | Indeks udara      | 84,10          | 82,87          | ${second}
  3  | Sampah terangkut  | 68,00          | 71,55          | Naik
  4  | Ruang hijau       | 40,00          | 40,00          | Tetap`;

test('"Naik" and "Turun" follow from the numbers of two years', () => {
  expectErrors(tabel('Menurun'));
  expectErrors(tabel('Meningkat !kategori'));
  expectErrors(tabel('Tetap !kategori', 'Naik/Turun'));
});

test('where few labels are right one that is not is only likely a mistake', () => {
  const short = (third: string): string =>
    tabel('Turun').split('\n').slice(0, 5).join('\n').concat(`
  3  | Sampah terangkut  | 68,00          | 71,55          | ${third}`);
  expectMarked([sheetOf('S', short('Naik'))]);
  expectMarked([sheetOf('S', short('Turun ?kategori'))]);
});

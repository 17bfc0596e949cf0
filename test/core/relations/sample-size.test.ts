import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** The sizes of Krejcie and Morgan (1970), as Permen PANRB 14/2017 prints them. */
const sizes = [
  [10, 10],
  [20, 19],
  [50, 44],
  [100, 80],
  [200, 132],
  [300, 169],
  [500, 217],
  [1000, 278],
  [5000, 357],
  [10000, 370],
] as const;

function rows(size: (least: number) => string): string {
  return [
    'Jumlah Pengguna Layanan (orang) | Sampel Minimal (Krejcie–Morgan) | Jumlah Responden (orang)',
    ...sizes.map(([population, least]) => `${population} | ${size(least)} | 400`),
  ].join('\n');
}

test('the sizes of the regulation are right, others are not', () => {
  expectMarked([sheetOf('S', rows(String))]);
  expectMarked([
    sheetOf(
      'S',
      rows((least) => `${least + 1} !sampel`),
    ),
  ]);
});

test('a sample by another method is no mistake', () => {
  expectMarked([
    sheetOf(
      'S',
      `Jumlah Pengguna Layanan | Sampel Minimal (Slovin 10%) | Jumlah Responden
       1000                    | 91                          | 100`,
    ),
  ]);
});

test('a column guessed to be the least sample is held against the regulation, and only warns', () => {
  const table = (least: string): string => `
    Tabel 3.16 Sampel Minimal Survei
    Jumlah Pengguna Layanan | Takaran ~kolom | Jumlah Responden
    50                      | ${least}      | 50`;
  expectMarked([sheetOf('S', table('44'))]);
  expectMarked([sheetOf('S', table('74 ?sampel'))]);
});

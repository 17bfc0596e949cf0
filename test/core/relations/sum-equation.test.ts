import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const weights = (total: string, ...parts: readonly string[]): ReturnType<typeof sheetOf> => {
  const rows = parts.map((bobot, item) => `${item + 1} | Dimensi ${'ABCDEF'[item]!} | ${bobot} | 60,00 |`);
  const lines = ['No | Dimensi | Bobot | Nilai | Jumlah', ...rows, `| Jumlah | ${total} | |`];
  return sheetOf('IP', `Indeks Profesionalitas ASN\n${lines.join('\n')}`);
};

// 100 ÷ 3 = 33,3; 100 ÷ 6 = 16,7.
test('a whole that is shared out evenly need not be what its rounded parts add up to', () => {
  expectMarked([weights('100', '33', '33', '33')]);
  expectMarked([weights('100', '17', '17', '17', '17', '17', '17')]);
});

test('other weights, and another total, have to add up', () => {
  expectMarked([weights('100 !jumlah', '33', '33', '35')]);
  expectMarked([weights('98 !jumlah', '33', '33', '33')]);
});

// 33 + 33 + 33 = 99; 1 + 1 = 2.
test('people are counted one by one, however evenly', () => {
  const people = (heading: string, rows: string): ReturnType<typeof sheetOf> =>
    sheetOf('Responden', `Data Responden Berdasarkan ${heading}\n${heading} | Jumlah Responden\n${rows}`);
  expectMarked([people('Pekerjaan', 'Petani | 33\nPedagang | 33\nPegawai | 33\nJumlah | 100 !jumlah')]);
  expectMarked([people('Jenis Kelamin', 'Laki-laki | 1\nPerempuan | 1\nJumlah | 1 !jumlah')]);
});

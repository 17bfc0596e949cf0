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

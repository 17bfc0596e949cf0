import { expectMarked } from '../../../support/findings';
import { sheetOf } from '../../../support/sheet';

function causeOf(table: string): string | undefined {
  return expectMarked([sheetOf('S', table)]).find(({ cause }) => cause !== null)?.cause?.id;
}

test('target and realisasi swapped: 78,89 ÷ 79,70 = 98,98 % (jatinegara 2021)', () => {
  expect(
    causeOf(`No | Indikator | Target | Realisasi | Capaian %
             1 | Nilai IKM | 78,89 | 79,70 | 98,98% !capaian`),
  ).toBe('cause.swapped');
});

test('a part left out of a sum, and one counted twice', () => {
  const table = (total: string): string =>
    `No | Program | Anggaran
     1 | Program A | 45.310.000
     2 | Program B | 40.195.000
     3 | Program C | 13.120.000
       | Jumlah | ${total} !jumlah`;
  expect(causeOf(table('85.505.000'))).toBe('cause.leftOut');
  expect(causeOf(table('111.745.000'))).toBe('cause.countedTwice');
});

test('two digits exchanged, and one mistyped', () => {
  const table = (total: string): string =>
    `No | Program | Anggaran
     1 | Program A | 45.310.000
     2 | Program B | 40.195.000
       | Jumlah | ${total} !jumlah`;
  expect(causeOf(table('85.550.000'))).toBe('cause.exchanged');
  expect(causeOf(table('85.605.000'))).toBe('cause.mistyped');
});

test('a capaian used as a percent number', () => {
  // 1 − 0,80 ÷ 110 = 99,27 %
  expect(
    causeOf(`No | Sasaran | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Tingkat Efisiensi
             1 | Layanan | 110% | 1.000.000 | 800.000 | 99,27% !efisiensi`),
  ).toBe('cause.percentAsNumber');
});

test('the value of the row above, copied', () => {
  expect(
    causeOf(`No | Program | Anggaran | Realisasi | %
             1 | Program A | 400 | 300 | 75,25% !persen-anggaran
             2 | Program B | 400 | 301 | 75,25%`),
  ).toBe('cause.otherCell');
});

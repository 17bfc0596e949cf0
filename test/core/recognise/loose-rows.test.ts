import { looseRows } from '../../../src/core/recognise/loose-rows';
import { sheetOf } from '../../support/sheet';
import { expectErrors } from '../../support/findings';

const punished = (second: string, total: string): string => `
  Tabel 3.5 Penjatuhan Hukuman Disiplin
  Tingkat Hukuman | 2022 | 2023     | 2024 | Jumlah
  Ringan          | 9    | 7        | 4    | 20
  Sedang          | 5    | 4        | 3    | ${second}
  Berat           | 2    | 3        | 1    | 6
  Jumlah          | 16   | ${total} | 8    | 38`;

test('years one after the other are headings of what stands below', () => {
  const { sheet } = sheetOf('S', punished('12', '14'));
  const [found] = looseRows(sheet, new Uint8Array(sheet.rows.length));
  expect(found!.table.columns.map(({ heading }) => heading)).toEqual([
    'Tingkat Hukuman',
    '2022',
    '2023',
    '2024',
    'Jumlah',
  ]);
  expect(found!.table.rows).toHaveLength(4);
});

test('so their sums are known', () => {
  expectErrors(punished('12', '14'));
  expectErrors(punished('21 !hitungan', '14'));
  expectErrors(punished('12', '41 !jumlah'));
});

test('one year alone may be what a row is about', () => {
  const { sheet } = sheetOf('S', '2021 | 250\n2022 | 270\n2023 | 300');
  expect(looseRows(sheet, new Uint8Array(sheet.rows.length))[0]!.table.rows).toHaveLength(3);
});

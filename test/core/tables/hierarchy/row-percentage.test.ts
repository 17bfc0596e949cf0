import { mendsPercentage } from '../../../../src/core/tables/hierarchy/row-percentage';
import { recognise } from '../../../../src/core/recognise/recognise';
import { sheetOf } from '../../../support/sheet';

/** 24.310.500 ÷ 24.500.000 = 99,2265 %. */
function asked(amount: string, percentage: string, column: number, other: number, more = ''): boolean {
  const { sheet } = sheetOf(
    '3.8',
    `Tabel 3.8 Realisasi Anggaran
     No | Program                  | Anggaran (Rp) | Realisasi (Rp) | % ${more && '| Sisa (Rp)'}
     1  | Program Pelayanan Publik | ${amount}     | 24.310.500     | ${percentage} ${more}`,
  );
  const [table] = recognise({ sheets: [sheet] }).tables;
  return mendsPercentage(
    sheet,
    table!.columns,
    table!.rows[0]!,
    [Number(amount.replaceAll('.', '')), 24310500],
    column,
    other,
  );
}

test('another budget that makes the percentage right mends it, in percent or as a fraction', () => {
  expect(asked('25.400.000', '99,23', 0, 24500000)).toBe(true);
  expect(asked('25.400.000', '99,23%', 0, 24500000)).toBe(true);
  expect(asked('25.400.000', '0,9923', 0, 24500000)).toBe(true);
  expect(asked('25.400.000', '99,23', 0, 25500000)).toBe(false);
  expect(asked('25.400.000', '99,23', 1, 25204420)).toBe(true);
});

test('a percentage that is right, or none, has nothing to mend', () => {
  expect(asked('24.500.000', '99,23', 0, 24500000)).toBe(false);
  expect(asked('25.400.000', '-', 0, 24500000)).toBe(false);
  expect(asked('25.400.000', '99,23', 0, 24500000, '| 189.500')).toBe(false);
});

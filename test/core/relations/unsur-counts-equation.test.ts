import fc from 'fast-check';
import { UnsurCountsEquation } from '../../../src/core/relations/unsur-counts-equation';
import { columnsWithRole } from '../../../src/core/tables/table';
import { valuesOf } from '../../support/table';

function equation(total: string): UnsurCountsEquation {
  const [averages, answers] = valuesOf(
    `Tabel 3.3 Nilai Unsur Survei Kepuasan Masyarakat
     No | Unsur Pelayanan | NRR
     1 | Waktu | 3,00`,
    `Tabel 3.4 Jawaban Responden per Unsur
     No | Unsur Pelayanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Jumlah
     1 | Waktu | 10 | 20 | 30 | 40 | ${total}`,
  );
  const counts = columnsWithRole(answers!.table, 'jawaban').map((column) => answers!.quantity(column, 0));
  const printed = answers!.quantity(answers!.column('jumlah')!, 0);
  const average = averages!.quantity(averages!.column('nilaiRataRata')!, 0)!;
  return new UnsurCountsEquation(average, { values: answers!, item: 0, counts, total: printed }, 25);
}

/** (10 + 2 × 20 + 3 × 30 + 4 × 40) ÷ 100 = 3,00, which is 75,00 converted. */
test('the value follows from the counts and their total, or from the counts alone', () => {
  expect(equation('100').compute([10, 20, 30, 40, 100])).toBe(75);
  expect(equation('').compute([10, 20, 30, 40])).toBe(75);
  expect(equation('100').operands).toHaveLength(5);
  expect(equation('').operands).toHaveLength(4);
});

/** An average of exactly 4 says nothing about how many answered 4. */
test('what an operand is solved for gives the result', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counts, fc.nat(4), fc.double({ min: 30, max: 95, noNaN: true }), (given, operand, result) => {
      for (const total of ['100', '']) {
        const own = equation(total);
        const values = total === '' ? given : [...given, given.reduce((sum, count) => sum + count)];
        if (operand >= values.length || (total === '' && Math.abs(result / 25 - (operand + 1)) < 0.01)) continue;
        const solved = own.solve(operand, result, values);
        expect(own.compute(values.with(operand, solved))).toBeCloseTo(result, 6);
      }
    }),
  );
});

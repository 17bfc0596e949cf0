import { EquationsByOperand } from '../../../src/core/diagnosis/equations-by-operand';
import type { Quantity } from '../../../src/core/tables/quantity';
import { valuesOf } from '../../support/table';

const programs = Array.from({ length: 50 }, (_, index) => `  ${index + 1} | Program ${index + 1} | 10 | 5 | 5`);
const [values] = valuesOf(`Realisasi Anggaran
  No | Program | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)
${programs.join('\n')}
  | Jumlah | 500 | 250 | 250`);
const equations = values!.table.layout.relations.flatMap((relation) => relation.bind(values!));
const numbers = ['anggaran', 'realisasiAnggaran', 'sisa'].flatMap((role) =>
  values!.quantities(values!.column(role)!).filter((quantity): quantity is Quantity => quantity !== null),
);

test('the equations of a number are those that it is an operand of, for the first and for the hundredth', () => {
  const byOperand = new EquationsByOperand(equations);
  for (const number of [...numbers, ...numbers]) {
    const expected = equations.filter(({ operands }) => operands.includes(number));
    expect(byOperand.of(number)).toEqual(expected);
  }
  // A budget has a part in its sisa, its percentage if there is one, and in the sum of all.
  expect(
    byOperand
      .of(numbers[0]!)
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual(['jumlah', 'sisa']);
  expect(byOperand.of(numbers.at(-1)!)).toEqual([]);
});

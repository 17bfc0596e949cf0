import { valuesIn, type Calculation } from '../../../src/core/findings/messages';
import { over, times } from '../../../src/core/expressions/expression';
import { computed } from '../../../src/core/relations/computed';
import { valuesOf } from '../../support/table';

const relation = computed({ result: 'jumlah', as: over(times('bobot', 'nilai'), 100) });

function equations() {
  const [values] = valuesOf(`Indeks Profesionalitas ASN
    No | Dimensi     | Bobot | Nilai  | Jumlah
    1  | Kualifikasi | 25    | 60,00  | 15,00
    2  | Kompetensi  | 40    |        | 30,00
    3  | Kinerja     | 30    | 85,00  | 25,50
       | Jumlah      | 95    |        | 70,50`);
  return relation.bind(values!);
}

test('there is one equation for every row that has all its numbers, and none for the total', () => {
  expect(equations().map(({ result }) => result.item)).toEqual([0, 2]);
});

test('every number of a row can be told from the others: 25 × 60 ÷ 100 = 15', () => {
  const [first] = equations();
  expect(first!.compute([25, 60])).toBe(15);
  expect(first!.solve(0, 15, [1, 60])).toBe(25);
  expect(first!.solve(1, 15, [25, 1])).toBe(60);
});

test('it writes itself as a formula that stays blank while a number is missing', () => {
  expect(equations()[0]!.formula()).toBe('=IF(COUNT(C3,D3)<2,"",C3*D3/100)');
});

test('it tells itself with the numbers put in', () => {
  const { calculation } = valuesIn(equations()[0]!.explain(15))['calculation'] as Calculation;
  expect(calculation).toMatchObject([{ value: 25 }, '×', { value: 60 }, '÷', '100']);
});

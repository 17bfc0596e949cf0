import { byOtherColumns, mostlyKept } from '../../../src/core/arithmetic/by-other-columns';
import type { Equation } from '../../../src/core/tables/relation';
import { valuesOf } from '../../support/table';

const equationOf = (value: number) => ({ result: { value }, operands: [{ value: 1 }] }) as unknown as Equation;
const equations = [1, 2, 3, 4].map(equationOf);
const isLess =
  (than: number) =>
  ({ result }: Equation): boolean =>
    result.value < than;

test('three that hold and one that does not are enough for three of one, not for four', () => {
  expect(mostlyKept(equations, isLess(4), 3, 3)).toBe(equations);
  expect(mostlyKept(equations, isLess(4), 4, 3)).toEqual([]);
  expect(mostlyKept(equations, isLess(4), 3, 4)).toEqual([]);
  expect(mostlyKept(equations, isLess(5), 4, 99)).toBe(equations);
});

test('what stands in every column with the same numbers is seen once', () => {
  const held = [1, 1, 1, 1].map(equationOf);
  expect(mostlyKept(held, isLess(4), 1, 3)).toBe(held);
  expect(mostlyKept(held, isLess(4), 2, 3)).toEqual([]);
  expect(mostlyKept([...held, equationOf(9)], isLess(4), 1, 3)).toEqual([]);
});

test('of the other columns the one that gives most equations counts', () => {
  const [values] = valuesOf(
    `No | Indikator Kinerja | Target | Realisasi | Capaian (%)
     1 | Nilai IKM | 80,00 | 84,00 | 105,00
     2 | Nilai SAKIP | 60,00 | 42,00 | 70,00`,
  );
  const given: Readonly<Record<string, number>> = { target: 2, realisasi: 4 };
  const found = byOtherColumns(
    values!,
    ({ spec }) => spec.role === 'capaian',
    (_, { spec }) => [equations.slice(0, 1), equations.slice(0, given[spec.role])],
  );
  expect(found).toEqual(equations);
  expect(
    byOtherColumns(
      values!,
      () => false,
      () => [equations],
    ),
  ).toEqual([]);
});

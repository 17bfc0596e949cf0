import { exactFirst, likeNeighbours } from '../../../src/core/diagnosis/candidate';
import { valuesOf } from '../../support/table';

const [values] = valuesOf(`
  Tabel 3.1 Capaian Kinerja
  No | Indikator Kinerja | Target | Realisasi | Capaian (%)
  1  | Nilai IKM         | 80     | 84,25     | 105,31
  2  | Desa mandiri      | 20     | 21        | 105,00`);
const quantity = (role: string, item: number): NonNullable<ReturnType<NonNullable<typeof values>['quantity']>> =>
  values!.quantity(values!.column(role)!, item)!;

test('a number that nobody types is one of its cell, or of its column', () => {
  expect(likeNeighbours(quantity('target', 1), 19.99881)).toEqual([20, 20]);
  expect(likeNeighbours(quantity('realisasi', 1), 20.74881)).toEqual([21, 20.75]);
  // A percentage is a fraction: 105 % and 104,99 %.
  const percentages = likeNeighbours(quantity('capaian', 1), 1.0498811);
  expect(percentages.map((each) => each.toFixed(8))).toEqual(['1.05000000', '1.04990000']);
});

test('a number that may have been typed stays what it is', () => {
  expect(likeNeighbours(quantity('target', 1), 20.5)).toEqual([]);
});

test('what computes a number comes before what prints it elsewhere, and that before what follows from it', () => {
  const [own, other] = [quantity('capaian', 0), quantity('target', 0)];
  const equation = (result: typeof own, repetition?: object): never => ({ result, operands: [], repetition }) as never;
  const [follows, repeats, computes] = [equation(other), equation(own, {}), equation(own)];
  expect(exactFirst(own, [follows, repeats, computes])).toEqual([computes, repeats, follows]);
});

import { CAPAIAN, CAPAIAN4, IKM, SAKIP } from '../../../../src/core/calc/scales';
import { classRange } from '../../../../src/apps/taskpane/formulas/class-range';

test.each([
  [CAPAIAN, ['≥ 91%', '76% – 90%', '66% – 75%', '51% – 65%', '≤ 50%']],
  [CAPAIAN4, ['> 100%', '75% – 100%', '55% – < 75%', '< 55%']],
  [IKM, ['88,31 – 100', '76,61 – 88,3', '65 – 76,6', '25 – 64,99']],
])('a scale as it is printed', (scale, ranges) => {
  expect(scale.classes.map((each) => classRange(each, scale, 'id'))).toEqual(ranges);
});

test('bounds that do not belong to their class', () => {
  expect(classRange(SAKIP.classes[0]!, SAKIP, 'id')).toBe('> 90 – 100');
});

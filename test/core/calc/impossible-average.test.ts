import { impossibleAverage, sumsPrintedAs, type PrintedAverage } from '../../../src/core/calc/impossible-average';

const respondents = 23;

/** Of 23 respondents 71 points are 3,087. */
function printed(points: readonly number[], perAnswer = 1): PrintedAverage[] {
  const step = 0.001;
  return points.map((each) => ({ value: Math.round((each / respondents / step) * perAnswer) * step, step }));
}

const points = [71, 68, 63, 72, 67, 66, 65];

test('averages of as many respondents are all possible', () => {
  expect(impossibleAverage(printed(points), 1)).toBeNull();
  expect(impossibleAverage(printed(points, 25), 25)).toBeNull();
});

test('one between two whole numbers of points is none of theirs', () => {
  const averages = printed(points);
  averages[3] = { value: 3.18, step: 0.001 };
  expect(impossibleAverage(averages, 1)).toEqual({ place: 3, respondents });
});

test('73 and 74 points of 23 respondents are 3,174 and 3,217, and nothing between', () => {
  const sums = (value: number): number => sumsPrintedAs({ value, step: 0.001 }, respondents, 1);
  expect([3.174, 3.18, 3.217].map(sums)).toEqual([1, 0, 1]);
});

test('without averages there is nothing to say', () => {
  expect(impossibleAverage([], 1)).toBeNull();
});

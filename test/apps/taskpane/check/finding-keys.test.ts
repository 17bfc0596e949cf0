import { FindingKeys, type FindingStep } from '../../../../src/apps/taskpane/check/finding-keys';

test('steps that come before anybody takes them are taken in their order by the first who does, once', () => {
  const keys = new FindingKeys();
  keys.press(1);
  keys.press(1);
  keys.press(-1);
  const taken: FindingStep[] = [];
  keys.takeBy((step) => taken.push(step));
  expect(taken).toEqual([1, 1, -1]);
  const later: FindingStep[] = [];
  keys.takeBy((step) => later.push(step));
  keys.press(-1);
  expect(taken).toEqual([1, 1, -1]);
  expect(later).toEqual([-1]);
});

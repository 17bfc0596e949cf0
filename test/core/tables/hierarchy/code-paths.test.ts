import { codePath, contradictPaths, parentsByPaths } from '../../../../src/core/tables/hierarchy/code-paths';

const pathsOf = (...rows: string[][]): ReturnType<typeof codePath>[] => rows.map(codePath);

test('codes of several columns stand one behind the other', () => {
  expect(codePath(['2.16', '', '2.16.01', '5.1.02'])).toEqual({
    parts: '2.16.2.16.01.5.1.02',
    columns: 3,
  });
  expect(codePath(['Program', '1']).columns).toBe(0);
  expect(codePath(['', '']).columns).toBe(0);
});

test('a row belongs to the nearest above with the beginning of its codes', () => {
  const paths = pathsOf(
    ['2.16', '', ''],
    ['2.16', '2.16.01', ''],
    ['2.16', '2.16.01.01', ''],
    ['2.16', '2.16.01.01', '5.1'],
    ['2.16', '2.16.01.01', '5.1.02'],
    ['2.16', '2.16.01.02', ''],
    ['2.16', '2.16.02', ''],
  );
  expect(parentsByPaths(paths)).toEqual([-1, 0, 1, 2, 3, 1, 0]);
});

test('what belongs to an urusan may go on behind another one', () => {
  const paths = pathsOf(
    ['1', ''],
    ['1.02', ''],
    ['1.02', '7.0001'],
    ['2', ''],
    ['2.14', ''],
    ['2.14', '7.0001'],
    ['1.02', '7.0002'],
    ['1.02', '7.0002.01'],
  );
  expect(parentsByPaths(paths)).toEqual([-1, 0, 1, -1, 3, 4, 1, 6]);
});

test('codes of one column are left to their depths', () => {
  expect(parentsByPaths(pathsOf(['1'], ['1.1'], ['1.2']))).toBeNull();
});

test('depths say nothing where longer codes do not begin with those above them', () => {
  const budget = pathsOf(['5096.001'], ['051'], ['5096.002'], ['051'], ['5096.003']);
  expect(contradictPaths([-1, -1, 1, -1, 3], budget)).toBe(true);
  expect(contradictPaths([-1, 0, 0], pathsOf(['1'], ['1.1'], ['1.2']))).toBe(false);
});

import { olderEngineProblems } from '../../../scripts/functions/older-engine';

test('what an engine of 2017 knows is fine', () => {
  expect(olderEngineProblems('CustomFunctions.associate({ IKM: (a) => a.map((row) => row.length) });')).toEqual([]);
});

test.each([
  ['class fields', 'class A { #a = 1; }', 'syntax that is newer'],
  ['optional chaining', 'var a = self?.b ?? 1;', 'syntax that is newer'],
  ['patterns of Unicode', 'var a = /\\p{L}/u;', '\\p{…}'],
  ['newer methods', 'CustomFunctions.associate({ IKM: (a) => a.flat() });', 'IKM fails on an engine of 2017'],
])('%s are told of', (_what, script, problem) => {
  expect(olderEngineProblems(script).join(' ')).toContain(problem);
});

import { CAPAIAN } from '../../../../src/apps/functions/capaian';
import { FunctionError } from '../../../../src/apps/functions/function-error';
import { IKM } from '../../../../src/apps/functions/ikm';
import { mapOverRanges } from '../../../../src/apps/web/univer/map-over-ranges';

test('single values are a plain call, also when they come as a range of one cell', () => {
  expect(mapOverRanges(CAPAIAN, [80, 60], {})).toBe(0.75);
  expect(mapOverRanges(CAPAIAN, [[[80]], [[60]]], {})).toBe(0.75);
});

test('a range for a single value is taken cell by cell, and an error stays in its cell', () => {
  const result = mapOverRanges(
    CAPAIAN,
    [
      [[80], [0], [50]],
      [[60], [1], [60]],
    ],
    {},
  );
  expect(result).toEqual([[0.75], [expect.any(FunctionError)], [1.2]]);
});

test('one row against one column fills a table; a shorter range ends in #N/A', () => {
  expect(mapOverRanges(CAPAIAN, [[[10, 20]], [[10], [5]]], {})).toEqual([
    [1, 0.5],
    [0.5, 0.25],
  ]);
  const short = mapOverRanges(
    CAPAIAN,
    [
      [[10], [10], [10]],
      [[10], [5]],
    ],
    {},
  ) as unknown[][];
  expect(short.slice(0, 2)).toEqual([[1], [0.5]]);
  expect(short[2]).toEqual([expect.objectContaining({ code: '#N/A' })]);
});

test('a range for a range stays whole', () => {
  expect(
    mapOverRanges(
      IKM,
      [
        [
          [4, 4],
          [2, 2],
        ],
      ],
      {},
    ),
  ).toBe(75);
});

test('a plain call that fails throws its error', () => {
  expect(() => mapOverRanges(CAPAIAN, [0, 1], {})).toThrow(FunctionError);
});

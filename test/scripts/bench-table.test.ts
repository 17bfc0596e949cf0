import { formatBenchTable, isOverLimit } from '../../scripts/bench-table';

test.each([
  [1.5, 1.5, false],
  [1.51, 1.5, true],
  [99, null, false],
  [Number.NaN, 1.5, true],
])('%p against a limit of %p: over is %p', (measured, limit, over) => {
  expect(isOverLimit({ what: 'IKM', measured, limit, unit: '×' })).toBe(over);
});

test('rows are printed in columns', () => {
  const rows = [
    { what: 'IKM', measured: 1.234, limit: 1.5, unit: '×' },
    { what: 'periksa', measured: 12, limit: 5, unit: '%' },
    { what: 'waktu', measured: 3, limit: null, unit: 'ms' },
  ];
  expect(formatBenchTable(rows).split('\n')).toEqual([
    'what     measured  limit   ',
    'IKM      1.23 ×    1.50 ×  ok',
    'periksa  12.00 %   5.00 %  OVER',
    'waktu    3.00 ms   -       ',
    '',
  ]);
});

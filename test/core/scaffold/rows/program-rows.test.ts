import { exampleOffice } from '../../../../src/core/scaffold/example/example-office';
import { programRows, programTotal, supportRows } from '../../../../src/core/scaffold/rows/program-rows';

const office = exampleOffice(2025);

test('rows are numbered 1, 1.1, 1.1.1, down to the levels that a table prints', () => {
  const numbers = programRows(office, 3, false).map(({ number }) => number!);
  expect(numbers.slice(0, 5)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2']);
  const two = programRows(office, 2, false).map(({ number }) => number!);
  expect(two).toEqual(numbers.filter((number) => number.split('.').length <= 2));
  expect(programRows(office, 1, true).map(({ number, total }) => number ?? String(total))).toEqual([
    '1',
    '2',
    '3',
    'true',
  ]);
});

test('a row weighs what the rows below it weigh, so that sums are told from each other', () => {
  const rows = programRows(office, 3, false);
  for (const { number, weight } of rows) {
    const below = rows.filter(
      (row) => row.number!.startsWith(`${number!}.`) && row.number!.split('.').length === number!.split('.').length + 1,
    );
    if (below.length > 0) expect(weight).toBe(below.reduce((sum, row) => sum + row.weight!, 0));
  }
  const tops = rows.filter(({ number }) => !number!.includes('.'));
  expect(programTotal(office, 'program').weight).toBe(tops.reduce((sum, row) => sum + row.weight!, 0));
});

test('a programme says the same in every table that names it, its indicator too', () => {
  const [row] = programRows(office, 3, false);
  expect(row!.content('program', 0, 0)).toEqual(row!.content('sasaranProgram', 0, 0));
  expect(row!.content('indikator', 0, 0)).toEqual(row!.content('indikatorProgram', 0, 0));
  expect(row!.content('target', -1, 0)).toMatchObject({ key: 'program 0 target-1' });
});

test('only programmes support an indicator, kegiatan follow without it', () => {
  const kinds = supportRows(office, 2).map((row) => row.content('indikator', 0, 0).kind);
  expect(new Set(kinds)).toEqual(new Set(['formula', 'none']));
  expect(kinds.filter((kind) => kind === 'formula')).toHaveLength(3);
});

import { followersOf } from '../../../src/core/formulas/followers';
import { formatPlace, placeKey } from '../../../src/core/workbook/address';
import { cell, sheet } from '../checks/context-of';

test('what is computed from a cell follows it: by name, in a range, by OFFSET and over other sheets', () => {
  const one = sheet('Satu', [
    [1, 2, 3],
    [
      cell(1, { formula: '=A1' }),
      cell(6, { formula: '=SUM(A1:C1)' }),
      cell(3, { formula: '=SUM(OFFSET(C1,0,-1):OFFSET(C1,0,0))' }),
    ],
    [cell(2, { formula: '=B1' }), cell(6, { formula: '=B2' }), cell('A1', { formula: '="A1"' })],
  ]);
  const two = sheet('Dua', [[cell(6, { formula: '=Satu!B3' }), cell(2, { formula: '=Satu!A3' })]]);
  const places = [one, two].flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) => cells!.map((_, column) => ({ sheet: name, row, column }))),
  );
  const following = (row: number, column: number): string[] => {
    const followers = followersOf([{ sheet: 'Satu', row, column }], { sheets: [one, two] });
    return places.filter((place) => followers.has(placeKey(place))).map(formatPlace);
  };
  expect(following(0, 0)).toEqual(['Satu!A2', 'Satu!B2', 'Satu!B3', 'Dua!A1']);
  expect(following(0, 1)).toEqual(['Satu!B2', 'Satu!C2', 'Satu!A3', 'Satu!B3', 'Dua!A1', 'Dua!B1']);
  expect(following(1, 0)).toEqual([]);
});

test('cells that need each other follow each other once', () => {
  const circle = sheet('Satu', [[cell(1, { formula: '=B1' }), cell(1, { formula: '=A1' })]]);
  const followers = followersOf([{ sheet: 'Satu', row: 0, column: 0 }], { sheets: [circle] });
  expect(followers.size).toBe(2);
});

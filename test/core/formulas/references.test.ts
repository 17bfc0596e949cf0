import { referencesOf } from '../../../src/core/formulas/references';

test('references are read with their sheets, and not out of texts', () => {
  expect(
    referencesOf(`=IF('3.1 RA'!C4="A1","",B$2)`, 'Sini').map(({ sheet, area }) => [sheet, area.top, area.left]),
  ).toEqual([
    ['3.1 RA', 3, 2],
    ['Sini', 1, 1],
  ]);
});

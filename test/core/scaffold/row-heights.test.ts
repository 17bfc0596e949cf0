import fc from 'fast-check';
import { profiles } from '../../../src/core/profiles';
import { purbalingga } from '../../../src/core/profiles/purbalingga';
import { sumenep } from '../../../src/core/profiles/sumenep';
import { draftTables } from '../../../src/core/scaffold/draft';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { headingWidth, tableHeights } from '../../../src/core/scaffold/row-heights';

const office = exampleOffice(2025);
const [table] = draftTables(purbalingga, [], office).filter(({ sheet }) => sheet === '2.2 PK');
const same = (width: number): number[] => table!.columns.map(() => width);

test('a row is as high as its longest text: 60 letters in 21 take more lines than in 60', () => {
  const first = table!.headingBottom + 1;
  // "Meningkatnya kualitas penyelenggaraan pemerintahan kecamatan" in lines of at most 18 letters:
  // Meningkatnya / kualitas / penyelenggaraan / pemerintahan / kecamatan.
  expect(tableHeights(table!, same(19), office).get(first)).toBe(5 * 13.5);
  expect(tableHeights(table!, same(90), office).get(first)).toBe(13.5);
});

test('wider columns never need higher rows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 60 }), fc.integer({ min: 0, max: 40 }), (width, more) => {
      const narrow = tableHeights(table!, same(width), office);
      for (const [row, height] of tableHeights(table!, same(width + more), office)) {
        expect(height).toBeLessThanOrEqual(narrow.get(row)!);
      }
    }),
  );
});

test('an empty row leaves room for what will be typed', () => {
  const empty = draftTables(purbalingga, [], emptyOffice(2025)).find(({ sheet }) => sheet === '2.2 PK')!;
  expect(tableHeights(empty, same(28), emptyOffice(2025)).get(empty.headingBottom + 1)).toBeGreaterThan(13.5);
});

test('a heading in capitals takes more room than the same in small letters', () => {
  const filled = exampleOffice(2025);
  const iku = draftTables(sumenep, [], filled).find(({ sheet }) => sheet === '2.3 IKU')!;
  const widths = iku.columns.map(() => 30);
  // "FORMULASI/RUMUS PERHITUNGAN", 27 letters, is printed in two lines in a column of 30 digits.
  expect(tableHeights(iku, widths, filled).get(iku.headingTop + 1)).toBe(2 * 13.5);
});

test('no word in the headings of any profile is broken', () => {
  for (const profile of profiles) {
    for (const drafted of draftTables(profile, [], office)) {
      drafted.columns.forEach((_, column) => {
        const lowest = drafted.headings.findLast((texts) => (texts[column] ?? null) !== null)?.[column] ?? '';
        for (const word of lowest.split(' ')) {
          expect(headingWidth(drafted, column, office)).toBeGreaterThan(word.replace(/\{.*\}/, '2025').length);
        }
      });
    }
  }
});

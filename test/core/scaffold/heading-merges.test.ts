import { profiles } from '../../../src/core/profiles';
import { draftTables, type DraftTable } from '../../../src/core/scaffold/draft';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { headingMerges } from '../../../src/core/scaffold/heading-merges';
import { formatArea } from '../../../src/core/workbook/address';

const tables = profiles.flatMap((profile) => draftTables(profile, [], emptyOffice(2025)));

function table(title: string): DraftTable {
  return tables.find(({ spec }) => spec.title.startsWith(title))!;
}

test('a group reaches over what stands below it, a heading alone down to the last row (Purbalingga, table 3.21)', () => {
  expect(headingMerges(table('Tabel 3.21')).map(formatArea)).toEqual(['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4']);
});

test('one row of headings is not merged', () => {
  expect(headingMerges(table('Tabel 3.1 Skala Nilai Peringkat Kinerja'))).toEqual([]);
});

test.each(tables.filter(({ headings }) => headings.length > 1).map((each) => [each.spec.title, each] as const))(
  '%s: every heading that goes on lies in one merge, whose first cell has the text',
  (_, each) => {
    const merges = headingMerges(each);
    const rows = each.hasColumnNumbers ? each.headings.slice(0, -1) : each.headings;
    rows.forEach((texts, level) => {
      texts.forEach((text, column) => {
        const row = each.headingTop + level;
        const over = merges.filter(
          ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
        );
        expect(over.length).toBeLessThan(2);
        if (text === null) expect(over).toHaveLength(1);
      });
    });
    for (const { top, left } of merges) expect(each.headings[top - each.headingTop]![left]).not.toBeNull();
  },
);

import { headingRows } from '../../../src/core/profiles/profile';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { readColumns } from '../../../src/core/scaffold/draft';
import { helperTables } from '../../../src/core/scaffold/helper-tables';

test.each(helperTables.map((table) => [table.sheet, table] as const))(
  '%s: the columns are those that a check reads from the headings',
  (_, table) => {
    expect(headingRows(table)[0]).toHaveLength(table.columns.length);
    readColumns(table, emptyOffice(2025)).forEach((read, index) => {
      if (read !== null) expect(table.columns[index]).toMatchObject({ role: read.role, nth: read.nth });
    });
  },
);

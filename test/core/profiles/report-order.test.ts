import { brebes } from '../../../src/core/profiles/brebes';
import { reportOrder } from '../../../src/core/profiles/report-order';
import { standar } from '../../../src/core/profiles/standar';

const sheetsOf = ({ tables }: typeof standar): string[] => [...new Set(tables.map(({ sheet }) => sheet))];

test('the order is that of the profile that most sheets belong to, whatever was chosen', () => {
  expect(reportOrder(['Identitas', ...sheetsOf(brebes).reverse()], null)).toEqual(sheetsOf(brebes));
  expect(reportOrder(['Identitas', ...sheetsOf(brebes).reverse()], standar)).toEqual(sheetsOf(brebes));
});

test('a profile of the office itself has an order, too', () => {
  const own = {
    ...standar,
    id: 'demak',
    tables: standar.tables.map((table) => ({ ...table, sheet: `D ${table.sheet}` })),
  };
  expect(reportOrder(['Identitas', ...sheetsOf(own)], own)).toEqual(sheetsOf(own));
});

test('a workbook without standard sheets has the order that its office gave it', () => {
  expect(reportOrder(['3.2 Capaian', '2.1 Renstra'], standar)).toEqual([]);
});

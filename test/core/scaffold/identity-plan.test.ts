import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { identityPlan } from '../../../src/core/scaffold/identity-plan';
import { sheetSentences } from '../../../src/messages/sheets/id';

test('office, kabupaten, years and title are typed here, each beside its name', () => {
  const { cells } = identityPlan(exampleOffice(2025), sheetSentences);
  const typed = cells.filter(({ role }) => role === 'input');
  const names = typed.map(({ row }) => cells.find((cell) => cell.row === row && cell.column === 0)?.value);
  expect(typed.map(({ value }, index) => [names[index], value])).toEqual([
    ['Kecamatan', 'Contoh'],
    ['Kabupaten', 'Contoh Jaya'],
    ['Tahun laporan', 2025],
    ['Tahun akhir Renstra', 2029],
    ['Jabatan pimpinan', 'Camat Contoh'],
    ['Tahun pertama Renstra', 2025],
  ]);
});

test('an empty form has its years alone, and says nothing of what is printed of it', () => {
  const { cells, print } = identityPlan(emptyOffice(2025), sheetSentences);
  expect(cells.filter(({ role, value }) => role === 'input' && value !== undefined).map(({ value }) => value)).toEqual([
    2025, 2029, 2025,
  ]);
  // It is no page of the report, and hidden when the report is printed.
  expect(print.area).toBeNull();
});

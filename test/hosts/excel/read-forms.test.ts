import { readForms } from '../../../src/hosts/excel/read-forms';
import { applyPlans } from '../../../src/hosts/excel/apply-plan';
import { standar } from '../../../src/core/profiles/standar';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';
import { SwitchedHost } from './switched-host';

const plans = scaffold(standar, emptyOffice(2025), sheetSentences).filter(({ name }) =>
  ['Identitas', '2.4 PK'].includes(name),
);

test('the yellow cells of an inserted sheet are those of its plan, with what stands in them', async () => {
  const host = new SwitchedHost(new MemoryGrid({ sheets: [sheetOf('Data', [[1]])] }));
  await applyPlans(host, plans);
  const forms = await readForms(host, ['2.4 PK', 'Identitas', 'Tidak ada']);
  expect(forms.map(({ name }) => name)).toEqual(['Identitas', '2.4 PK']);
  for (const [index, { cells }] of plans.entries()) {
    for (const { row, column, role, value, formula } of cells) {
      const cell = forms[index]!.rows[row]![column]!;
      expect([cell.isEntry, cell.hasFormula]).toEqual([role === 'input', formula !== undefined]);
      if (formula === undefined) expect(cell.value).toBe(value ?? '');
    }
  }
});

test('hidden and empty sheets are left out', async () => {
  const sheets = [{ ...sheetOf('Identitas', [['Nama']]), hidden: true }, sheetOf('2.4 PK', []), sheetOf('Data', [[1]])];
  expect(await readForms(new SwitchedHost(new MemoryGrid({ sheets })), ['Identitas', '2.4 PK'])).toEqual([]);
});

test('a lost connection is an error', async () => {
  const host = new SwitchedHost(new MemoryGrid({ sheets: [sheetOf('Identitas', [[1]])] }));
  host.failAt(3, 'ServiceNotAvailable');
  await expect(readForms(host, ['Identitas'])).rejects.toMatchObject({ code: 'ServiceNotAvailable' });
});

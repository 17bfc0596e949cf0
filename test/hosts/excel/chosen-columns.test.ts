import { chooseColumn, chosenColumns, forgetColumn } from '../../../src/hosts/excel/chosen-columns';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';
import { SwitchedHost } from './switched-host';
import { isPlain } from './switches';

const column = { sheet: '3.2', kind: 'capaian', heading: 'Prosentasi' };
const workbook = { sheets: [sheetOf('3.2', [])] };

test('keeps one meaning of a column in the workbook, until it is forgotten', async () => {
  const grid = new MemoryGrid(workbook);
  const host = new SwitchedHost(grid);
  await chooseColumn(host, { ...column, role: 'target' });
  await chooseColumn(host, { ...column, heading: 'Ket', role: null });
  await chooseColumn(host, { ...column, role: 'capaian' });
  const kept = [
    { ...column, heading: 'Ket', role: null },
    { ...column, role: 'capaian' },
  ];
  expect(await chosenColumns.list(host)).toEqual(kept);
  // Another conversation, as after the file was opened again.
  if (isPlain()) expect(await chosenColumns.list(new SwitchedHost(grid))).toEqual(kept);
  await forgetColumn(host, column);
  expect(await chosenColumns.list(host)).toEqual([kept[0]]);
});

test.each(['bukan JSON', '[{"sheet":"3.2"}]', '[{"sheet":"3.2","kind":"pk","heading":"A","role":1}]'])(
  'a setting that reads %j is nothing',
  (text) => {
    expect(chosenColumns.parse(text)).toEqual([]);
  },
);

import { SwitchedHost } from './switched-host';
import { isWorkbookEmpty } from '../../../src/hosts/excel/is-workbook-empty';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';
import { isPlain } from './switches';

const empty = sheetOf('Lembar1', []);

test.each([
  [true, [empty]],
  [true, [empty, sheetOf('Lembar2', [])]],
  [false, [empty, sheetOf('Lembar2', [[], [null, 0]])]],
])('empty: %s', async (expected, sheets) => {
  const host = new SwitchedHost(new MemoryGrid({ sheets }));
  expect(await isWorkbookEmpty(host)).toBe(expected);
  if (isPlain()) expect(host.roundTrips).toBe(2);
});

test('fails when Excel does', async () => {
  const host = new SwitchedHost(new MemoryGrid({ sheets: [empty] }));
  host.failAt(2, 'ServiceNotAvailable');
  await expect(isWorkbookEmpty(host)).rejects.toMatchObject({ code: 'ServiceNotAvailable' });
});

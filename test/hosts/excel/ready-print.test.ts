/** The standard sheets made ready for print, and back again. */
import { planCover } from '../../../src/core/printing/plan-cover';
import { standar } from '../../../src/core/profiles/standar';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { applyPlans } from '../../../src/hosts/excel/apply-plan';
import { printedSheets } from '../../../src/hosts/excel/print/printed-sheets';
import { readyPrint } from '../../../src/hosts/excel/print/ready-print';
import { undoPrint } from '../../../src/hosts/excel/print/undo-print';
import { coverSentences } from '../../../src/messages/print/cover';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';
import { SwitchedHost } from './switched-host';

const plans = scaffold(standar, emptyOffice(2025), sheetSentences).filter(({ name }) =>
  ['Identitas', '2.2 IKU', '2.4 PK', '3.1 Skala', 'Dukungan'].includes(name),
);
const cover = planCover({ place: 'Contoh', date: '31 Januari 2026', name: '', nip: '' }, coverSentences);

/** A workbook with two rows of the agreement filled in; the office has hidden a row and has a sheet of its own. */
async function filledForms(): Promise<{ grid: MemoryGrid; host: SwitchedHost }> {
  const grid = new MemoryGrid({
    sheets: [
      sheetOf('Catatan', [
        ['a', null],
        [null, 1],
      ]),
      sheetOf('Sampul', [['milik kantor']]),
    ],
  });
  const host = new SwitchedHost(grid);
  await applyPlans(host, plans);
  const id = grid.sheets().find(({ name }) => name === '2.4 PK')!.id;
  grid.write(id, 3, 1, [[{ value: 'Tujuan' }, { value: 'Sasaran' }, { value: 'Indikator' }]]);
  grid.write(id, 5, 3, [[{ value: 'Indikator ketiga' }]]);
  // A formula that shows nothing; the grid in memory computes none.
  for (const { name, id: sheet } of grid.sheets()) {
    const formulas =
      plans.find((plan) => plan.name === name)?.cells.filter(({ formula }) => formula !== undefined) ?? [];
    for (const { row, column } of formulas) {
      const cells = grid.cell(sheet, row, column)!;
      (cells as { value: unknown }).value = '';
    }
  }
  grid.setRowsHidden(id, 4, 4, true);
  grid.setRowHeight(id, 3, 3, 40);
  return { grid, host };
}

const stateOf = (grid: MemoryGrid) =>
  grid.workbook().sheets.map(({ name, hidden, hiddenRows, rows }) => {
    const sheet = grid.sheets().find((each) => each.name === name)!.id;
    const fills = rows.map((cells, row) => Array.from(cells ?? [], (_, column) => grid.fill(sheet, row, column)));
    const heights = rows.map((_, row) => grid.rowHeight(sheet, row));
    return { name, hidden, hiddenRows, rows, fills, heights };
  });

test('inputs lose their yellow, help lines and empty rows are hidden, aids are left out, a cover stands in front', async () => {
  const { grid, host } = await filledForms();
  const done = await readyPrint(host, plans, cover);
  expect(done).toEqual({
    printed: ['Sampul (2)', '2.2 IKU', '2.4 PK', '3.1 Skala'],
    leftOut: ['Identitas', 'Dukungan'],
    unfilled: ['2.2 IKU'],
    skipped: [],
    covers: [],
  });
  const sheets = new Map(stateOf(grid).map((sheet) => [sheet.name, sheet]));
  expect(grid.sheets().map(({ name }) => name)[0]).toBe('Sampul (2)');
  expect([...sheets.values()].filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([
    'Identitas',
    'Dukungan',
  ]);
  // The help line, the row that the office had hidden, and those behind the third.
  expect(sheets.get('2.4 PK')!.hiddenRows).toEqual([0, 4, 6, 7, 8]);
  // Nothing is filled in: one row shows that.
  expect(sheets.get('2.2 IKU')!.hiddenRows).toEqual([0, 5, 6, 7, 8, 9]);
  expect(sheets.get('3.1 Skala')!.hiddenRows).toEqual([0]);
  expect([...sheets.values()].flatMap(({ fills, hidden }) => (hidden ? [] : fills.flat()))).not.toContain('FFF9E5');
  expect(grid.rowHeight(grid.sheets().find(({ name }) => name === '2.4 PK')!.id, 3)).toBe(15);
  const shown = sheets
    .get('Sampul (2)')!
    .rows.flat()
    .map((cell) => cell?.formula ?? cell?.value);
  expect(shown).toEqual(
    expect.arrayContaining([
      '="TAHUN "&Identitas!$B$6',
      'Contoh, 31 Januari 2026',
      '=Identitas!$B$8&","',
      `NIP. ${'.'.repeat(26)}`,
    ]),
  );
  expect(sheets.get('Catatan')).toMatchObject({ hidden: false, hiddenRows: [] });
});

test('one step takes all of it back', async () => {
  const { grid, host } = await filledForms();
  const before = stateOf(grid);
  await readyPrint(host, plans, cover);
  // A second time begins anew: there is one cover.
  await readyPrint(host, plans, cover);
  expect(grid.sheets().filter(({ name }) => name.startsWith('Sampul'))).toHaveLength(2);
  expect(await undoPrint(host)).toEqual({ skipped: [], covers: [] });
  expect(stateOf(grid)).toEqual(before);
  expect(await printedSheets.list(host)).toEqual([]);
  expect(await undoPrint(host)).toEqual({ skipped: [], covers: [] });
});

test('a cover into which something was typed stays, and is told of', async () => {
  const { grid, host } = await filledForms();
  await readyPrint(host, plans, cover);
  const typed = [{ value: 'KECAMATAN CONTOH' }];
  grid.write(grid.sheets()[0]!.id, 9, 0, [typed]);
  const again = await readyPrint(host, plans, cover);
  expect(again).toMatchObject({ printed: ['Sampul (3)', '2.2 IKU', '2.4 PK', '3.1 Skala'], covers: ['Sampul (2)'] });
  // It belongs to the office from then on.
  expect(await undoPrint(host)).toEqual({ skipped: [], covers: [] });
  const sheets = stateOf(grid);
  expect(sheets.map(({ name }) => name)).not.toContain('Sampul (3)');
  expect(sheets.find(({ name }) => name === 'Sampul (2)')!.rows[9]![0]).toMatchObject(typed[0]!);
});

test('sheets to fill that stand first are printed at their places in the report, and go back', async () => {
  const { grid, host } = await filledForms();
  const order = () => grid.sheets().map(({ name }) => name);
  // The office has put a sheet of its own between, and its computed sheet last.
  const own = ['Sampul', 'Identitas', '2.4 PK', 'Catatan', 'Dukungan', '2.2 IKU', '3.1 Skala'];
  own.forEach((name, position) => {
    grid.moveSheet(grid.sheets().find((sheet) => sheet.name === name)!.id, position);
  });
  await readyPrint(host, plans, cover);
  const printed = ['Sampul (2)', 'Sampul', 'Identitas', '2.2 IKU', 'Catatan', '2.4 PK', '3.1 Skala', 'Dukungan'];
  expect(order()).toEqual(printed);
  await undoPrint(host);
  expect(order()).toEqual(own);
  // What is added or moved meanwhile stays there.
  await readyPrint(host, plans, cover);
  grid.addSheet('Baru');
  grid.moveSheet(grid.sheets().find(({ name }) => name === 'Baru')!.id, 1);
  await undoPrint(host);
  expect(order()).toEqual(['Baru', ...own]);
});

test('a workbook without standard sheets is not touched', async () => {
  const grid = new MemoryGrid({ sheets: [sheetOf('2.4 PK', [['milik kantor']])] });
  const host = new SwitchedHost(grid);
  expect(await readyPrint(host, plans, cover)).toBeNull();
  expect(grid.sheets().map(({ name }) => name)).toEqual(['2.4 PK']);
  expect(await printedSheets.list(host)).toEqual([]);
});

test('a protected sheet is left alone and told of', async () => {
  const { grid, host } = await filledForms();
  grid.protectedSheets.add('2.4 PK');
  const done = await readyPrint(host, plans, cover);
  expect([done!.skipped, done!.printed]).toEqual([['2.4 PK'], ['Sampul (2)', '2.2 IKU', '3.1 Skala']]);
  grid.protectedSheets.add('2.2 IKU');
  expect(await undoPrint(host)).toEqual({ skipped: ['2.2 IKU'], covers: [] });
  // It is put back when it can be.
  grid.protectedSheets.delete('2.2 IKU');
  expect(await undoPrint(host)).toEqual({ skipped: [], covers: [] });
  expect(grid.workbook().sheets.flatMap(({ hiddenRows, hidden }) => (hidden ? [-1] : hiddenRows))).toEqual([4]);
});

test('when Excel fails in the middle, everything is put back', async () => {
  const { grid, host } = await filledForms();
  const before = stateOf(grid);
  const original = grid.setRowsHidden.bind(grid);
  grid.setRowsHidden = () => {
    grid.setRowsHidden = original;
    throw Object.assign(new Error('lost'), { code: 'GeneralException' });
  };
  await expect(readyPrint(host, plans, cover)).rejects.toMatchObject({ left: 'restored' });
  expect(stateOf(grid)).toEqual(before);
});

import { SwitchedHost } from './switched-host';
import { beliefs, contractWorkbook } from './contract';
import { MemoryGrid } from './memory-grid';

describe('the strict host over a grid in memory', () => {
  test.each(beliefs.map((belief) => [belief.name, belief] as const))('%s', async (_name, belief) => {
    const on = belief.switch === undefined ? [] : [belief.switch];
    await belief.check(new SwitchedHost(new MemoryGrid(contractWorkbook), undefined, on));
  });

  test('counts only round trips that carry something', async () => {
    const host = new SwitchedHost(new MemoryGrid(contractWorkbook));
    await host.run(async (context) => {
      await context.sync();
      context.workbook.worksheets.load('items/name');
      await context.sync();
      await context.sync();
    });
    expect(host.roundTrips).toBe(1);
  });

  test('waits for the calculation only after writing', async () => {
    const grid = new MemoryGrid(contractWorkbook);
    const host = new SwitchedHost(grid);
    await host.run((context) => Promise.resolve(context.workbook.worksheets.load('items/name')));
    expect(grid.settlings).toBe(0);
    await host.run((context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').formulas = [['=1+1']];
      return context.sync();
    });
    expect(grid.settlings).toBe(1);
  });

  test('refuses what a lower API set does not have', async () => {
    const host = new SwitchedHost(new MemoryGrid(contractWorkbook), 12);
    expect([host.supports('1.12'), host.supports('1.13')]).toEqual([true, false]);
    const asked = host.run((context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').getMergedAreasOrNullObject();
      return context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('keeps a number format through a new value', async () => {
    const host = new SwitchedHost(new MemoryGrid(contractWorkbook));
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A2');
      range.numberFormat = [['0.00%']];
      range.values = [[0.5]];
      range.load('values,numberFormat');
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[[0.5]], [['0.00%']]]);
    });
  });
});

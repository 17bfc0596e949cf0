import { applyPlans, occupiedNames } from '../../../src/hosts/excel/apply-plan';
import { standar } from '../../../src/core/profiles/standar';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import type { PlannedCell, SheetPlan } from '../../../src/core/scaffold/sheet-plan';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { PayloadMeter } from '../../../src/apps/web/host/payload-meter';
import { SwitchedHost } from './switched-host';
import { isPlain, testWithout } from './switches';
import type { Pause } from '../../../src/apps/web/grid/grid';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';
import { plan } from './small-plan';

const standardSheets = scaffold(standar, exampleOffice(2025), sheetSentences);
function open(...names: string[]): { grid: MemoryGrid; host: SwitchedHost } {
  const grid = new MemoryGrid({ sheets: ['Lembar1', ...names].map((name) => sheetOf(name, [['milik orang lain']])) });
  return { grid, host: new SwitchedHost(grid) };
}

function sheetNames(grid: MemoryGrid): string[] {
  return grid.sheets().map(({ name }) => name);
}

testWithout('noPrinter')('the standard sheets take three round trips and hold just what was planned', async () => {
  const { grid, host } = open();
  host.meter = new PayloadMeter();
  const { sheets, requests, hasPrintSetup } = await applyPlans(host, standardSheets);
  expect({ trips: host.roundTrips, requests, hasPrintSetup }).toEqual({ trips: 3, requests: 1, hasPrintSetup: true });
  expect(sheets).toEqual(standardSheets.map(({ name }) => ({ planned: name, name })));
  expect(sheetNames(grid)).toEqual(['Lembar1', ...standardSheets.map(({ name }) => name)]);
  const workbook = grid.workbook();
  standardSheets.forEach(({ cells, merges }, index) => {
    const sheet = workbook.sheets[index + 1];
    expect(sheet?.merges).toEqual(merges);
    for (const { row, column, value, formula, format } of cells) {
      const cell = sheet?.rows[row]?.[column];
      expect(cell?.formula).toBe(formula);
      if (formula === undefined) expect(cell?.value ?? null).toBe(value ?? null);
      expect(cell?.format).toBe(format);
    }
    const filled = sheet?.rows.flat().filter((cell) => cell !== undefined && cell.value !== null).length;
    expect(filled).toBe(cells.filter(({ value, formula }) => value !== undefined || formula !== undefined).length);
  });
});

test.each([5, 50, 500])('%i sheets take three round trips', async (count) => {
  const plans = Array.from({ length: count }, (_, index) =>
    plan(`Lembar ${String(index)}A`, [{ row: 0, column: 0, role: 'title', value: 'Judul' }]),
  );
  const { grid, host } = open();
  await applyPlans(host, plans);
  expect(host.roundTrips).toBe(3);
  expect(grid.sheets().length).toBe(count + 1);
});

test('what is too large for one request is divided, and every request is small enough', async () => {
  const text = 'x'.repeat(1000);
  const cells = Array.from({ length: 9000 }, (_, row): PlannedCell => ({ row, column: 0, role: 'input', value: text }));
  const { grid, host } = open();
  host.meter = new PayloadMeter();
  const progress: [number, number][] = [];
  const { requests } = await applyPlans(host, [plan('Besar', cells)], {
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect(requests).toBe(3);
  expect(host.roundTrips).toBe(5);
  expect(progress).toEqual([
    [1, 4],
    [2, 4],
    [3, 4],
    [4, 4],
  ]);
  expect(grid.usedArea('added-1')).toEqual({ top: 0, left: 0, bottom: 8999, right: 0 });
});

/** A grid for which making sheets is long work. */
class SlowGrid extends MemoryGrid {
  override async group(changes: () => void, pause?: Pause): Promise<void> {
    const before = this.sheets().length;
    await super.group(changes);
    if (this.sheets().length > before) await pause?.(0.5);
  }
}

test('a host that can tell how much of a round trip is done is listened to', async () => {
  const host = new SwitchedHost(new SlowGrid({ sheets: [sheetOf('Lembar1', [])] }));
  const progress: number[] = [];
  await applyPlans(host, standardSheets, { onProgress: (done, total) => progress.push(done / total) });
  expect(progress).toEqual([0.25, 0.5, 1]);
});

testWithout('noPrinter')(
  'a sheet wider than a page is scaled, begins its pages at columns and repeats the names of its rows',
  async () => {
    const { grid, host } = open();
    const print = {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: 4, right: 19 },
      repeatedRows: [0, 1],
      sideBySide: { repeatedColumns: [4, 5], starts: [7, 14], scale: 75 },
    } as const;
    await applyPlans(host, [plan('Coba', [{ row: 0, column: 0, role: 'title', value: 'Tabel' }], { print })]);
    const { page, columnBreaks } = grid.made('Coba');
    expect(page).toMatchObject({ pagesWide: 0, scale: 75, repeatedColumns: '$E:$F', repeatedRows: '$1:$2' });
    expect(columnBreaks).toEqual([7, 14]);
  },
);

describe('names that are taken', () => {
  const plans = [
    plan('2.3 PK', [{ row: 0, column: 0, role: 'input', value: 5 }], {}),
    plan('3.2 Capaian', [{ row: 0, column: 0, role: 'computed', formula: "='2.3 PK'!A1&\"'2.3 PK'!\"" }], {
      lists: [{ area: { top: 0, left: 1, bottom: 0, right: 1 }, source: "'2.3 PK'!$A$1:$A$2" }],
    }),
  ];

  test('are told beforehand, capitals or not, in one round trip', async () => {
    const { host } = open('2.3 pk');
    expect(await occupiedNames(host, plans)).toEqual(['2.3 PK']);
    expect(host.roundTrips).toBe(1);
  });

  test('get a number, and formulas and lists follow; what was there stays', async () => {
    const { grid, host } = open('2.3 PK', '2.3 PK (2)');
    const before = grid.workbook().sheets;
    const { sheets } = await applyPlans(host, plans);
    expect(sheets.map(({ name }) => name)).toEqual(['2.3 PK (3)', '3.2 Capaian']);
    const after = grid.workbook().sheets;
    expect(after.slice(0, 3)).toEqual(before);
    expect(after[4]?.rows[0]?.[0]?.formula).toBe("='2.3 PK (3)'!A1&\"'2.3 PK'!\"");
    expect(grid.made('3.2 Capaian').lists[0]?.source).toBe("='2.3 PK (3)'!$A$1:$A$2");
  });

  test('of 31 characters are cut for their number', async () => {
    const name = '3.2 Capaian Kinerja Organisasi A';
    const long = name.slice(0, 31);
    const { host } = open(long);
    const { sheets } = await applyPlans(host, [plan(long, [])]);
    expect(sheets[0]?.name).toBe('3.2 Capaian Kinerja Organis (2)');
  });
});

describe('nothing is left half done', () => {
  const calls = [0, 1, 2, 3, 10, 100, 500, 1000, 1500];
  test.each(calls)('the second round trip fails after %i calls', async (afterCalls) => {
    const { grid, host } = open('3.2 Capaian');
    const before = grid.workbook();
    host.failAt(2, 'GeneralException', afterCalls);
    await expect(applyPlans(host, standardSheets)).rejects.toMatchObject({
      left: 'restored',
      code: 'GeneralException',
    });
    expect(grid.workbook()).toEqual(before);
  });

  test('the first round trip fails', async () => {
    const { grid, host } = open();
    host.failAt(1, 'InvalidOperationInCellEditMode');
    await expect(applyPlans(host, standardSheets)).rejects.toMatchObject({ left: 'unchanged', failure: 'cellEditing' });
    expect(sheetNames(grid)).toEqual(['Lembar1']);
  });

  test('the printing cannot be set up: the sheets stay and it is told', async () => {
    const { grid, host } = open();
    host.failAt(3, 'GeneralException');
    const { hasPrintSetup, undo } = await applyPlans(host, standardSheets);
    expect(hasPrintSetup).toBe(false);
    expect(grid.sheets().length).toBe(standardSheets.length + 1);
    await undo();
    expect(sheetNames(grid)).toEqual(['Lembar1']);
  });

  test('Excel is lost in the middle: what may be there is named, and undo takes it away later', async () => {
    const { grid, host } = open();
    host.failAt(2, 'RequestAborted', 3);
    host.failAt(3, 'RequestAborted');
    const failed = applyPlans(host, standardSheets);
    const remains = standardSheets.map(({ name }) => name);
    await expect(failed).rejects.toMatchObject({ left: 'changed', failure: 'lost', remains });
    expect(grid.sheets().length).toBeGreaterThan(1);
    const { undo } = (await failed.catch((error: unknown) => error)) as { undo: () => Promise<void> };
    await undo();
    expect(sheetNames(grid)).toEqual(['Lembar1']);
  });

  test('Excel is lost for good', async () => {
    const { host } = open();
    host.failFrom(2, 'RequestAborted');
    await expect(applyPlans(host, standardSheets)).rejects.toMatchObject({ left: 'changed', failure: 'lost' });
  });

  test('the workbook may only be read', async () => {
    const { grid, host } = open();
    host.isReadOnly = true;
    await expect(applyPlans(host, standardSheets)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(sheetNames(grid)).toEqual(['Lembar1']);
  });

  test('the workbook is protected: it is told before anything is tried', async () => {
    const { grid, host } = open();
    grid.isStructureProtected = true;
    await expect(applyPlans(host, standardSheets)).rejects.toMatchObject({ left: 'unchanged', failure: 'protected' });
    expect(host.roundTrips).toBe(1);
  });

  test('it is stopped between two requests', async () => {
    const { grid, host } = open();
    const stop = new AbortController();
    const text = 'x'.repeat(1000);
    const cells = Array.from({ length: 5000 }, (_, row): PlannedCell => ({
      row,
      column: 0,
      role: 'input',
      value: text,
    }));
    const inserting = applyPlans(host, [plan('Besar', cells)], { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(inserting).rejects.toMatchObject({ name: 'AbortError' });
    expect(sheetNames(grid)).toEqual(['Lembar1']);
  });
});

describe('undo', () => {
  test('takes the sheets away in four round trips', async () => {
    const { grid, host } = open('Identitas');
    const before = grid.workbook();
    const { undo } = await applyPlans(host, standardSheets);
    const { roundTrips } = host;
    expect(await undo()).toEqual([]);
    if (isPlain()) expect(host.roundTrips).toBe(roundTrips + 4);
    expect(grid.workbook()).toEqual(before);
  });

  test.each([
    ['a number is typed where nothing was planned', 30, 2, { value: 5 }],
    ['another text is typed over one', 0, 0, { value: 'Judul lain' }],
    ['a formula is typed over', 1, 1, { value: 7 }],
    ['a cell is emptied', 0, 0, { value: null }],
  ] as const)('leaves all sheets when %s, and says where', async (_what, row, column, input) => {
    const { grid, host } = open();
    const plans = ['A', 'B'].map((name) =>
      plan(name, [
        { row: 0, column: 0, role: 'title', value: 'Judul' },
        { row: 1, column: 0, role: 'input', value: 0.5, format: '0.00%' },
        { row: 1, column: 1, role: 'computed', formula: '=B!A2' },
      ]),
    );
    const { undo } = await applyPlans(host, plans);
    grid.write('added-2', row, column, [[input]]);
    expect(await undo()).toEqual(['B']);
    expect(sheetNames(grid)).toEqual(['Lembar1', 'A', 'B']);
  });

  test('a sheet that is gone already is no failure', async () => {
    const { grid, host } = open();
    const { undo } = await applyPlans(host, [plan('A', []), plan('B', [])]);
    grid.deleteSheet('added-1');
    expect(await undo()).toEqual([]);
    expect(sheetNames(grid)).toEqual(['Lembar1']);
  });
});

test('the first sheet comes to the front, its first blank cell selected, also where the printing cannot be set up', async () => {
  const grid = new MemoryGrid({ sheets: [sheetOf('Lembar1', [])] });
  const host = new SwitchedHost(grid, undefined, ['noPrinter']);
  const plan: SheetPlan = {
    name: '2.3 PK',
    cells: [
      { row: 2, column: 3, role: 'input' },
      { row: 1, column: 4, role: 'computed', formula: '=1' },
      { row: 1, column: 2, role: 'input' },
      { row: 1, column: 1, role: 'input', value: 2025 },
    ],
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    frozenRows: 0,
    print: { orientation: 'portrait', area: { top: 0, left: 0, bottom: 0, right: 0 }, repeatedRows: null },
  };
  expect((await applyPlans(host, [plan])).hasPrintSetup).toBe(false);
  expect(grid.activeSheet).toBe('added-1');
  expect(grid.selected()).toMatchObject({ area: { top: 1, left: 2 } });
});

import { planConversion } from '../../../src/core/functions-to-native/plan-conversion';
import type { SheetPlan } from '../../../src/core/scaffold/sheet-plan';
import type { Cell, Place, Workbook } from '../../../src/core/workbook/workbook';
import { PayloadMeter } from '../../../src/apps/web/host/payload-meter';
import { SwitchedHost } from './switched-host';
import {
  addIgnored,
  applyPlans,
  convertFunctions,
  ExcelOperationFailed,
  ignoredFindings,
  readWorkbook,
  writeCells,
  writeResults,
} from '../../../src/hosts/excel';
import type { ExcelHost } from '../../../src/hosts/excel';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';

/** Formulas show 0, as everything does that this grid puts back; it calculates nothing. */
const formula = (text: string): Cell => ({ value: 0, formula: text });
const sample: Workbook = {
  sheets: [
    {
      ...sheetOf('3.2', []),
      rows: [[{ value: 80 }, { value: 84, format: '0.00' }, formula('=CAPAIAN(A1,B1)'), { value: 'Tinggi' }]],
    },
    { ...sheetOf('SKM', []), rows: [[{ value: 3 }, formula('=IKM(A1:A1)')]] },
  ],
};
const was = (place: Place): Cell | undefined =>
  sample.sheets.find(({ name }) => name === place.sheet)?.rows[place.row]?.[place.column];
const places: Place[] = [
  { sheet: '3.2', row: 0, column: 1 },
  { sheet: '3.2', row: 0, column: 3 },
  { sheet: 'SKM', row: 0, column: 0 },
];

function planOf(name: string): SheetPlan {
  return {
    name,
    cells: [
      { row: 0, column: 0, role: 'title', value: 'Tabel' },
      { row: 1, column: 0, role: 'computed', formula: "='3.2'!A1", format: '0.00%' },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    columnWidths: [10, 20],
    rowHeights: new Map([[0, 30]]),
    frozenRows: 1,
    lists: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, source: "'3.2'!$A$1:$A$2" }],
    textFormats: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, text: 'Tinggi', tone: 'good' }],
    print: { orientation: 'landscape', area: { top: 0, left: 0, bottom: 1, right: 1 }, repeatedRows: [0, 0] },
  };
}

const finding = {
  table: 'Capaian',
  place: places[0]!,
  severity: 'Kesalahan',
  message: 'Salah.',
  cause: '',
  expected: '',
  ignored: '',
};

/** What every operation gives when it succeeds: a way back, where there is one. */
type Undo = (() => Promise<unknown>) | null;
const operations: Readonly<Record<string, (host: ExcelHost) => Promise<Undo>>> = {
  reading: async (host) => {
    await readWorkbook(host);
    return null;
  },
  inserting: async (host) => (await applyPlans(host, [planOf('2.3 PK'), planOf('2.4')])).undo,
  repairing: async (host) => {
    const changes = places.map((place) => ({ place, content: { value: 7 }, was: was(place) }));
    return (await writeCells(host, changes)).undo;
  },
  'writing the results': async (host) => {
    const headings = ['Tabel', 'Sel', 'Tingkat', 'Temuan', 'Sebab', 'Seharusnya', 'Diabaikan'] as const;
    return (await writeResults(host, { name: 'Hasil', title: 'Hasil', lines: [], headings, rows: [finding] })).undo;
  },
  converting: async (host) => (await convertFunctions(host, planConversion(sample))).undo,
  ignoring: async (host) => {
    const ignored = { rule: 'capaian', message: 'ratio', sheet: '3.2', cell: 'C1', value: '', reason: 'LHE' };
    await addIgnored(host, [ignored]);
    return null;
  },
};

/** What people see: contents and sheets; an emptied cell is none. */
function contents(grid: MemoryGrid): Map<string, unknown> {
  const seen = new Map<string, unknown>();
  for (const { name, rows } of grid.workbook().sheets) {
    seen.set(name, 'sheet');
    rows.forEach((row, rowIndex) => {
      row?.forEach((cell, column) => {
        if (cell === undefined || (cell.value === null && cell.formula === undefined)) return;
        seen.set(`${name}!${String.fromCharCode(65 + column)}${String(rowIndex + 1)}`, cell);
      });
    });
  }
  return seen;
}

/** The places that differ. */
function differences(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((place) => JSON.stringify(before.get(place)) !== JSON.stringify(after.get(place)));
}

async function countCalls(run: (host: ExcelHost) => Promise<Undo>): Promise<number> {
  const host = new SwitchedHost(new MemoryGrid(sample));
  let calls = 0;
  const counting: ExcelHost = {
    supports: host.supports,
    run: (batch) => {
      host.meter = new PayloadMeter();
      return host.run(batch).finally(() => {
        // A call takes at least 130 bytes of a request.
        for (const { request } of host.meter?.trips ?? []) calls = Math.max(calls, Math.ceil(request / 130));
      });
    },
  };
  await run(counting);
  return calls;
}

const firstTrips = [1, 2, 3, 4];

describe.each(Object.entries(operations))('%s', (name, run) => {
  /**
   * Whatever fails, the workbook is as it was, or the error names all that may differ and its way back works; what
   * succeeded in spite of a failure can be undone.
   */
  async function expectHonest(host: SwitchedHost, grid: MemoryGrid, before: Map<string, unknown>): Promise<void> {
    const outcome = await run(host).then(
      (undo) => ({ undo }),
      (error: unknown) => ({ error }),
    );
    const changed = differences(before, contents(grid));
    host.recover();
    if ('undo' in outcome) {
      await outcome.undo?.();
      expect(differences(before, contents(grid))).toEqual([]);
      return;
    }
    const { error } = outcome;
    if (!(error instanceof ExcelOperationFailed) || error.left !== 'changed') {
      expect(changed).toEqual([]);
      return;
    }
    const isNamed = (place: string): boolean =>
      error.remains.some((named) => place === named || place.startsWith(`${named}!`));
    expect(changed.filter((place) => !isNamed(place))).toEqual([]);
    expect(error.remains.length).toBeGreaterThan(0);
    await error.undo?.();
    if (error.undo !== null) expect(differences(before, contents(grid))).toEqual([]);
  }

  test('at every round trip, before and after any number of its calls', async () => {
    const calls = await countCalls(run);
    // Every call of small requests, and a hundred places in large ones.
    const step = Math.max(1, Math.floor(calls / 100));
    for (const trip of firstTrips) {
      for (let after = 0; after <= calls; after += step) {
        const grid = new MemoryGrid(sample);
        const host = new SwitchedHost(grid);
        host.failAt(trip, 'GeneralException', after);
        await expectHonest(host, grid, contents(grid));
      }
    }
  });

  test.each(firstTrips)('at round trip %i and for good, in the middle of its calls', async (trip) => {
    for (const after of [0, 1, 2, 3, 5, 8, 13, 21, 34]) {
      const grid = new MemoryGrid(sample);
      const host = new SwitchedHost(grid);
      host.failAt(trip, 'RequestAborted', after);
      host.failFrom(trip + 1, 'InvalidOrTimedOutSession');
      await expectHonest(host, grid, contents(grid));
    }
  });

  test('in a workbook that was opened for reading, or that is protected', async () => {
    const grid = new MemoryGrid(sample);
    const host = new SwitchedHost(grid);
    host.isReadOnly = true;
    await expectHonest(host, grid, contents(grid));
    const locked = new MemoryGrid(sample);
    locked.isStructureProtected = true;
    for (const sheet of sample.sheets) locked.protectedSheets.add(sheet.name);
    await expectHonest(new SwitchedHost(locked), locked, contents(locked));
  });

  if (name === 'ignoring') {
    test.each(firstTrips)('at round trip %i leaves what was kept', async (trip) => {
      const host = new SwitchedHost(new MemoryGrid(sample));
      host.failAt(trip, 'GeneralException');
      const isKept = await run(host).then(
        () => true,
        () => false,
      );
      host.recover();
      expect((await ignoredFindings.list(host)).length).toBe(isKept ? 1 : 0);
    });
  }
});

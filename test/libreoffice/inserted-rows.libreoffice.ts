/** Rows that a person adds at the top, in between and at the end: all sums, counts and references go along. */
import { check } from '../../src/core/check';
import { profiles } from '../../src/core/profiles';
import type { Profile, ProfileTable } from '../../src/core/profiles/profile';
import { recognise } from '../../src/core/recognise/recognise';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import type { SheetPlan } from '../../src/core/scaffold/sheet-plan';
import { quoteSheet } from '../../src/core/workbook/address';
import { cellAt, isCellError, type Workbook } from '../../src/core/workbook/workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { insertRows, type RowEdit } from './edit-rows';

const year = 2025;
const office = exampleOffice(year);
const programKinds = new Set([
  'program-target',
  'program-penunjang',
  'efisiensi-program',
  'realisasi-anggaran',
  'realisasi-belanja',
]);
const indicatorKinds = new Set([
  'renstra',
  'iku',
  'rkt',
  'pk',
  'capaian',
  'perbandingan-tahun',
  'kemajuan-renstra',
  'standar-nasional',
  'analisis',
  'efisiensi',
  'efektivitas',
  'rekap-capaian',
]);

/** The copy of a row: its names get a word more, so that no two rows are called alike; its number is given. */
function added(plan: SheetPlan, row: number, copied: number, from: number, number: string | null): RowEdit {
  const typed = new Map<number, string | number>();
  for (const cell of plan.cells) {
    if (cell.row !== from) continue;
    if (number !== null && cell.column === 0) typed.set(0, number);
    else if (cell.role === 'input' && typeof cell.value === 'string' && cell.format === undefined)
      typed.set(cell.column, `${cell.value} tambahan ${row}`);
  }
  return { sheet: plan.name, row, copied, typed };
}

/** Where the numbered rows of a sheet stand, by their numbers in the first column. */
function numberedRows(plan: SheetPlan): Map<string, number> {
  const found = new Map<string, number>();
  for (const { row, column, value } of plan.cells) {
    if (column === 0 && typeof value === 'string' && /^\d+(?:\.\d+)*$/.test(value)) found.set(value, row);
  }
  return found;
}

/** From the last row up, so that no row moves before it is used: at the end, below a kegiatan, between two sub kegiatan. */
function programEdits(plan: SheetPlan, withKegiatan: boolean): RowEdit[] {
  const rows = numberedRows(plan);
  const row = (number: string): number => rows.get(number)!;
  const end = row('3.2.1') + 1;
  const kegiatan = [
    added(plan, end, row('3.2'), row('3.2'), '3.3'),
    added(plan, end + 1, row('3.2.1'), row('3.2.1'), '3.3.1'),
  ];
  return [
    ...(withKegiatan ? kegiatan : []),
    added(plan, end, row('3.2.1'), row('3.2.1'), '3.2.2'),
    added(plan, row('2.1') + 1, row('2.1.1'), row('2.1.1'), '2.1.3'),
    added(plan, row('1.1.2'), row('1.1.1'), row('1.1.1'), '1.1.3'),
  ];
}

function dataRows(plan: SheetPlan): number[] {
  const rows = plan.cells.filter(({ role }) => role === 'input' || role === 'computed').map(({ row }) => row);
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** Sheets in the order in which rows are added: first where names are typed, then where they are repeated. */
function sourcesFirst(plans: readonly SheetPlan[], names: readonly string[]): string[] {
  const done: string[] = [];
  const waiting = [...new Set(names)];
  while (waiting.length > 0) {
    const next = waiting.findIndex((name) => {
      const formulas = plans
        .find((plan) => plan.name === name)!
        .cells.map(({ formula = '' }) => formula)
        .join('\n');
      return waiting.every((other) => other === name || !formulas.includes(`${quoteSheet(other)}!`));
    });
    done.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return done;
}

function editsOf(profile: Profile, plans: readonly SheetPlan[]): RowEdit[] {
  // Where a table goes down to kegiatan only, the row of a new one has to be pointed at it by hand.
  const withKegiatan = profile.tables.every(({ levels }) => levels !== 2);
  const planOf = (name: string): SheetPlan => plans.find((plan) => plan.name === name)!;
  const named = (tables: readonly ProfileTable[]): string[] =>
    sourcesFirst(
      plans,
      tables.map(({ sheet }) => sheet),
    );
  const programs = named(
    profile.tables.filter(
      ({ kind, levels }) =>
        programKinds.has(kind) && (levels === 3 || (levels === undefined && kind !== 'realisasi-belanja')),
    ),
  ).flatMap((sheet) => programEdits(planOf(sheet), withKegiatan));
  const indicators = named(profile.tables.filter(({ kind }) => indicatorKinds.has(kind))).flatMap((sheet) => {
    const plan = planOf(sheet);
    const dataAt = dataRows(plan);
    const [, second, third] = dataAt as [number, number, number];
    const end = dataAt[dataAt.length - 1]!;
    return [added(plan, end + 1, end, end, null), added(plan, third, second, second, null)];
  });
  const answers = planOf('Jawaban SKM');
  const rows = dataRows(answers);
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  const respondents = [last + 1, first + 9, first].map((row) =>
    added(answers, row, row === first ? first : row - 1, -1, null),
  );
  return [...programs, ...indicators, ...respondents];
}

let saved: Workbook[] = [];
beforeAll(async () => {
  saved = await insertRows(
    profiles.map((profile) => {
      const plans = scaffold(profile, office, sheetSentences);
      return { bytes: writeWorkbook(plans), edits: editsOf(profile, plans) };
    }),
  );
});

describe.each(profiles.map((profile, index) => ({ id: profile.id, profile, index })))('$id', ({ profile, index }) => {
  test('the checker finds nothing wrong, and no formula gives an error value', () => {
    const { findings } = check(saved[index]!, { profile, year });
    const serious = findings.filter(({ severity }) => severity === 'error');
    expect(serious.map(({ rule, message, place }) => [rule, message.id, place])).toEqual([]);
    const errors = saved[index]!.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells) =>
        (cells ?? [])
          .filter((cell) => cell !== undefined && isCellError(cell.value))
          .map((cell) => [name, cell!.formula]),
      ),
    );
    expect(errors).toEqual([]);
  });

  test('the total has grown by the new sub kegiatan, and the survey by three respondents', () => {
    const copies = ['7.01.01.2.01.01', '7.01.02.2.01.01', '7.01.03.2.02.01'];
    if (profile.tables.every(({ levels }) => levels !== 2)) copies.push('7.01.03.2.02.01');
    const amount = (code: string): number =>
      Number(office.programs.find(({ entries }) => entries.kode === code)!.entries.anggaran);
    const before = office.programs.reduce(
      (sum, { entries, level }) => sum + (level === 3 ? Number(entries.anggaran) : 0),
      0,
    );
    const wanted = copies.reduce((sum, code) => sum + amount(code), before);
    const { tables } = recognise(saved[index]!);
    const table = tables.find(({ layout, rows }) => /^realisasi/.test(layout.kind) && rows.length > 20)!;
    const column = table.columns.find(({ spec }) => spec.role === 'anggaran')!;
    expect(cellAt(table.sheet, table.rows[table.totals[0]!]!, column.index)?.value).toBe(wanted);
    const sample = saved[index]!.sheets.find(({ name }) => name === 'Sampel SKM')!;
    expect(sample.rows[3]?.[2]?.value).toBe(office.respondents.length + 3);
  });
});

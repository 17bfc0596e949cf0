/** Rows that a person adds at the top, in between and at the end: all sums, counts and references go along. */
import { check } from '../../src/core/check';
import { profiles } from '../../src/core/profiles';
import type { Profile, ProfileTable } from '../../src/core/profiles/profile';
import { recognise } from '../../src/core/recognise/recognise';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { draftTables, type DraftTable } from '../../src/core/scaffold/draft';
import { helperTables } from '../../src/core/scaffold/helper-tables';
import { supportKind } from '../../src/core/scaffold/rows/program-rows';
import { scaffold } from '../../src/core/scaffold/scaffold';
import type { SheetPlan } from '../../src/core/scaffold/sheet-plan';
import { quoteSheet } from '../../src/core/workbook/address';
import { cellAt, isCellError, type Workbook } from '../../src/core/workbook/workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { insertRows, type RowEdit } from './edit-rows';

const year = 2025;
const office = exampleOffice(year);
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

/** What a new programme is called. */
const newProgram = 'tambahan baru';

/** The copy of a row: its names get some words more, so that no two rows are called alike. */
function added(plan: SheetPlan, row: number, copied: number, from: number, more = `tambahan ${row}`): RowEdit {
  const typed = new Map<number, string | number>();
  for (const cell of plan.cells) {
    if (cell.row === from && cell.role === 'input' && typeof cell.value === 'string' && cell.format === undefined)
      typed.set(cell.column, `${cell.value} ${more}`);
  }
  return { sheet: plan.name, row, copied, typed };
}

/** A code such as the example has: `7.01.03.2.02.01` for 3.2.1. */
function codeOf(number: string): string {
  const [program, ...below] = number.split('.').map((part) => part.padStart(2, '0'));
  return ['7.01', program, ...(below.length === 0 ? [] : ['2', ...below])].join('.');
}

/**
 * A new programme, a new kegiatan, and sub kegiatan at the end, below a kegiatan and between two of them, as far down as
 * the table goes. From the last row up, so that no row moves before it is used. Only numbers and names are typed.
 */
function programEdits(table: DraftTable, plan: SheetPlan): RowEdit[] {
  const rows = new Map(table.rows.flatMap(({ number }, item) => (number === undefined ? [] : [[number, item]])));
  const row = (number: string): number => table.headingBottom + 1 + rows.get(number)!;
  const numbers = table.columns.findIndex((column) => column?.role === 'nomor');
  const codes = table.columns.findIndex((column) => column?.role === 'kode');
  const end = Math.max(...[...rows.keys()].map(row)) + 1;
  const edits: RowEdit[] = [];
  const add = (number: string, at: number, like: string, more?: string): void => {
    if (!rows.has(like)) return;
    const edit = added(plan, at, row(like), row(like), more);
    const typed = table.spec.kind === supportKind ? new Map<number, string>() : new Map(edit.typed);
    if (numbers >= 0) typed.set(numbers, number);
    if (codes >= 0) typed.set(codes, codeOf(number));
    edits.push({ ...edit, typed });
  };
  add('4', end, '3', newProgram);
  add('4.1', end + 1, '3.2', newProgram);
  add('4.1.1', end + 2, '3.2.1', newProgram);
  add('3.3', end, '3.2');
  add('3.3.1', end + 1, '3.2.1');
  add('3.2.2', end, '3.2.1');
  if (rows.has('2.1')) add('2.1.3', row('2.1') + 1, '2.1.1');
  if (rows.has('1.1.2')) add('1.1.3', row('1.1.2'), '1.1.1');
  return edits;
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

/** The tables that list programmes, the helping one among them. */
function programTables(profile: Profile): DraftTable[] {
  return draftTables(profile, helperTables, office).filter(({ rows }) =>
    rows.some(({ number }) => number !== undefined),
  );
}

function editsOf(profile: Profile, plans: readonly SheetPlan[]): RowEdit[] {
  const planOf = (name: string): SheetPlan => plans.find((plan) => plan.name === name)!;
  const named = (tables: readonly ProfileTable[]): string[] =>
    sourcesFirst(
      plans,
      tables.map(({ sheet }) => sheet),
    );
  const programs = named(programTables(profile).map(({ spec }) => spec)).flatMap((sheet) =>
    programTables(profile)
      .filter((table) => table.sheet === sheet)
      .reverse()
      .flatMap((table) => programEdits(table, planOf(sheet))),
  );
  const indicators = named(profile.tables.filter(({ kind }) => indicatorKinds.has(kind))).flatMap((sheet) => {
    const plan = planOf(sheet);
    const dataAt = dataRows(plan);
    const [, second, third] = dataAt as [number, number, number];
    const end = dataAt[dataAt.length - 1]!;
    return [added(plan, end + 1, end, end), added(plan, third, second, second)];
  });
  const answers = planOf('Jawaban SKM');
  const rows = dataRows(answers);
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  const respondents = [last + 1, first + 9, first].map((row) =>
    added(answers, row, row === first ? first : row - 1, -1),
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

  test('a new programme comes by itself into every table that lists programmes, with its money', () => {
    const name = `${String(office.programs.find(({ entries }) => entries.kode === '7.01.03')!.entries.program)} ${newProgram}`;
    const money = Number(office.programs.find(({ entries }) => entries.kode === '7.01.03.2.03.0001')!.entries.anggaran);
    for (const { sheet, columns } of programTables(profile)) {
      const rows = saved[index]!.sheets.find((each) => each.name === sheet)!.rows;
      const row = rows.find((cells) => cells?.some((cell) => cell?.value === name));
      expect({ sheet, found: row !== undefined }).toEqual({ sheet, found: true });
      // The first agreement is typed by itself.
      for (const [at, column] of columns.entries()) {
        if (column?.entry === 'anggaran') expect({ sheet, money: row![at]?.value }).toEqual({ sheet, money });
      }
    }
  });

  test('the total has grown by the new sub kegiatan, and the survey by three respondents', () => {
    const last = '7.01.03.2.03.0001';
    const copies = ['7.01.01.2.01.0001', '7.01.02.2.01.0001', last, last, last];
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

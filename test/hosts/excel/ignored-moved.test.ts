import { ignoredAs, reasonToIgnore, toIgnored, type IgnoredFinding } from '../../../src/hosts/excel/ignored-findings';
import { ignoredFindings } from '../../../src/hosts/excel/ignored-findings';
import type { Finding } from '../../../src/core/findings/finding';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { sheetOf } from './plain-sheet';

type Row = readonly Cell['value'][];

const headings: Row = ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'];
const ikm: Row = [1, 'Indeks Kepuasan Masyarakat', 80, 84, 0.9];
const sakip: Row = [2, 'Nilai SAKIP', 60, 63, 0.9];

function workbookOf(rows: readonly Row[], name = '3.1'): Workbook {
  return { sheets: [sheetOf(name, rows)] };
}

function findingAt(row: number, column = 4, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'capaian',
    severity: 'error',
    place: { sheet: '3.1', row, column },
    message: { id: 'cause.swapped', values: {} },
    cause: null,
    actual: null,
    expected: null,
    related: [],
    fix: null,
    ...more,
  };
}

const before = workbookOf([headings, ikm, sakip]);
const ignored = toIgnored(findingAt(1), before, 'Sesuai LHE');
const isIgnored = (finding: Finding, workbook: Workbook, kept: IgnoredFinding = ignored): boolean =>
  reasonToIgnore(finding, workbook, [kept]) !== null;

test('a finding with the same mistake that comes to the address of another one is not ignored with it', () => {
  expect(isIgnored(findingAt(1), before)).toBe(true);
  expect(isIgnored(findingAt(1), workbookOf([headings, sakip]))).toBe(false);
});

test('neither is the next column when one is deleted', () => {
  const quarters = workbookOf([
    ['Indikator', 'Triwulan I', 'Triwulan II'],
    ['Nilai SAKIP', 0.25, 0.25],
  ]);
  const kept = toIgnored(findingAt(1, 1), quarters, 'Sementara');
  const now = workbookOf([
    ['Indikator', 'Triwulan II'],
    ['Nilai SAKIP', 0.25],
  ]);
  expect(isIgnored(findingAt(1, 1), now, kept)).toBe(false);
});

test('what is ignored stays so where a row above, or a column before it, comes or goes', () => {
  const moved = workbookOf([headings, sakip, ikm]);
  expect(isIgnored(findingAt(2), moved)).toBe(true);
  expect(isIgnored(findingAt(1), moved)).toBe(false);
  const wider = workbookOf([headings, ikm, sakip].map((row) => [null, ...row]));
  expect(isIgnored(findingAt(1, 5), wider)).toBe(true);
  expect(ignoredAs(findingAt(1, 5), wider, [ignored])).toEqual([ignored]);
});

test('a formula moves with its row', () => {
  const withFormula = (row: number): Workbook => {
    const { sheets } = workbookOf(row === 1 ? [headings, ikm, sakip] : [headings, sakip, ikm]);
    const rows = sheets[0]!.rows.map((cells, index) =>
      index === row
        ? [...cells!.slice(0, 4), { value: 0.9, formula: `=C${String(row + 1)}/D${String(row + 1)}` }]
        : cells,
    );
    return { sheets: [{ ...sheets[0]!, rows }] };
  };
  const kept = toIgnored(findingAt(1), withFormula(1), 'Sesuai LHE');
  expect(isIgnored(findingAt(2), withFormula(2), kept)).toBe(true);
});

test('a formula that is edited at its place is another one, though its value is the same', () => {
  const withFormula = (formula: string): Workbook => {
    const [sheet] = workbookOf([headings, ikm, sakip]).sheets;
    const rows = sheet!.rows.map((cells, index) =>
      index === 1 ? [...cells!.slice(0, 4), { value: 0.9, formula }] : cells,
    );
    return { sheets: [{ ...sheet!, rows }] };
  };
  const kept = toIgnored(findingAt(1), withFormula('=D2/C2'), 'Sesuai LHE');
  expect(isIgnored(findingAt(1), withFormula('=D2/C2'), kept)).toBe(true);
  expect(isIgnored(findingAt(1), withFormula('=D2/B2'), kept)).toBe(false);
});

test('names that two rows share lead nowhere', () => {
  const kept = toIgnored(findingAt(1), workbookOf([headings, ikm]), 'Sesuai LHE');
  expect(isIgnored(findingAt(2), workbookOf([headings, ikm, ikm]), kept)).toBe(false);
});

test('a name that is merged over rows is a name of each', () => {
  const merged = (rows: readonly Row[], top: number): Workbook => ({
    sheets: [sheetOf('3.1', rows, { merges: [{ top, left: 0, bottom: top + 1, right: 0 }] })],
  });
  const group: Row = ['Meningkatnya kepuasan', null, null, null, 0.8];
  const second: Row = [null, null, null, null, 0.9];
  const kept = toIgnored(findingAt(2), merged([headings, group, second], 1), 'Sesuai LHE');
  // The rows of another group at the same place.
  const other: Row = ['Meningkatnya kinerja', null, null, null, 0.8];
  expect(isIgnored(findingAt(2), merged([headings, group, second], 1), kept)).toBe(true);
  expect(isIgnored(findingAt(2), merged([headings, other, second], 1), kept)).toBe(false);
});

test('a finding that is told of several cells is not ignored any longer when another cell joins them', () => {
  const errors = (...rows: number[]): Finding =>
    findingAt(1, 4, {
      message: { id: 'galat', values: { error: '#DIV/0!', count: String(rows.length + 1) } },
      related: rows.map((row) => ({ sheet: '3.1', row, column: 4 })),
    });
  const kept = toIgnored(errors(2), before, 'Menunggu data');
  expect(isIgnored(errors(2), before, kept)).toBe(true);
  expect(isIgnored(errors(), before, kept)).toBe(true);
  expect(isIgnored(errors(2, 3), before, kept)).toBe(false);
  expect(isIgnored(errors(3), before, kept)).toBe(false);
});

test('what an older file keeps has no names and holds at its address', () => {
  const { names, ...older } = ignored;
  expect(names).toBeDefined();
  expect(ignoredFindings.parse(JSON.stringify([older]))).toEqual([older]);
  expect(isIgnored(findingAt(1), before, older)).toBe(true);
  expect(isIgnored(findingAt(2), workbookOf([headings, sakip, ikm]), older)).toBe(false);
});

test.each([{ names: 'A' }, { names: null }, { names: { row: 1, column: '' } }, { others: 'A' }, { others: [1] }])(
  '%j was not written by this program',
  (part) => {
    expect(ignoredFindings.parse(JSON.stringify([{ ...ignored, ...part }]))).toEqual([]);
  },
);

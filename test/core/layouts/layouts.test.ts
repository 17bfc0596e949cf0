import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layouts } from '../../../src/core/layouts';
import { wordsOfName } from '../../../src/core/recognise/headings';
import { recognise } from '../../../src/core/recognise/recognise';
import { parseArea } from '../../../src/core/workbook/address';
import type { Cell, Sheet } from '../../../src/core/workbook/workbook';

interface Printed {
  readonly jenis: string;
  readonly judul: string;
  readonly header: readonly (readonly (string | null)[])[];
  readonly merges: readonly string[];
}

const reports = JSON.parse(readFileSync(join(__dirname, '../../fixtures/layouts.json'), 'utf8')) as Record<
  string,
  { tables: Printed[] }
>;
/** Tables of no known kind are left out. */
const printed = Object.entries(reports).flatMap(([report, { tables }]) =>
  tables.filter(({ jenis }) => jenis !== 'other').map((table, index) => [report, index, table.jenis, table] as const),
);

function textCell(text: string | null): Cell | undefined {
  return text === null ? undefined : { value: text };
}

/** The headings below their title, with one row of data. */
function rowsOf(table: Printed): (Cell | undefined)[][] {
  const data = table.header[0]!.map((_, column) =>
    textCell(column === 0 ? '1' : `Meningkatnya mutu layanan ${column}`),
  );
  return [[{ value: table.judul }], ...table.header.map((row) => row.map(textCell)), data];
}

function sheetOf(rows: Sheet['rows'], merges: Sheet['merges'] = []): Sheet {
  return { name: 'Lembar', hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] };
}

function kindsOf(sheet: Sheet): string[] {
  return recognise({ sheets: [sheet] }).tables.map((table) => table.layout.kind);
}

describe.each(printed)('%s %d: %s', (_, __, kind, table) => {
  const merges = (table.merges ?? []).map((area) => parseArea(area)!);

  test('with the merged cells of the print', () => {
    expect(kindsOf(sheetOf(rowsOf(table), merges))).toEqual([kind]);
  });

  test('without merged cells', () => {
    expect(kindsOf(sheetOf(rowsOf(table)))).toEqual([kind]);
  });

  test('in capitals', () => {
    const capitals = rowsOf(table).map((row) =>
      row.map((cell) => (typeof cell?.value === 'string' ? { value: cell.value.toUpperCase() } : cell)),
    );
    expect(kindsOf(sheetOf(capitals, merges))).toEqual([kind]);
  });

  test('with a row of column numbers', () => {
    const rows = rowsOf(table);
    const numbers = table.header[0]!.map((___, column) => textCell(`(${column + 1})`));
    const hasNumbers = table.header.some((row) => row.some((text) => /^\(?1\)?$/.test(text ?? '')));
    if (!hasNumbers) rows.splice(rows.length - 1, 0, numbers);
    expect(kindsOf(sheetOf(rows, merges))).toEqual([kind]);
  });

  test('from column C, with prose above and below', () => {
    const moved = rowsOf(table).map((row) => [undefined, undefined, ...row]);
    const line = [
      undefined,
      undefined,
      { value: 'Uraian berikut menjelaskan pelaksanaan tugas kecamatan pada tahun ini.' },
    ];
    const shifted = merges.map(({ top, left, bottom, right }) => ({
      top: top + 2,
      left: left + 2,
      bottom: bottom + 2,
      right: right + 2,
    }));
    expect(kindsOf(sheetOf([line, [], ...moved, [], line], shifted))).toEqual([kind]);
  });
});

test('all tables of a report stacked on one sheet are found', () => {
  for (const { tables } of Object.values(reports)) {
    const known = tables.filter(({ jenis }) => jenis !== 'other');
    const rows = known.flatMap((table) => [...rowsOf(table).map((row) => [undefined, ...row]), [], []]);
    expect(kindsOf(sheetOf(rows))).toEqual(known.map(({ jenis }) => jenis));
  }
});

test('a misspelt heading is still recognised', () => {
  const row = (...texts: string[]): Cell[] => texts.map((value) => ({ value }));
  const below = row('1', 'Nilai IKM', '80', '81', '101,25');
  expect(kindsOf(sheetOf([row('No', 'Indiktor Kinerja', 'Target', 'Realiasi', 'Capain (%)'), below]))).toEqual([
    'capaian',
  ]);
});

test('every layout has a kind and a name of its own, and requires columns that it has', () => {
  expect(new Set(layouts.map((layout) => layout.kind)).size).toBe(layouts.length);
  expect(new Set(layouts.map((layout) => layout.name)).size).toBe(layouts.length);
  for (const layout of layouts) {
    const roles = new Set(layout.columns.map((column) => column.role));
    const required = layout.required.flat().filter((role) => !roles.has(role));
    expect([layout.kind, required]).toEqual([layout.kind, []]);
  }
});

test('no column has two names of the same words: their order, fillers and numbers tell nothing', () => {
  const twice = layouts.flatMap(({ kind, columns }) =>
    columns.flatMap(({ role, aliases }) => {
      const names = aliases.map((alias) => [...new Set(wordsOfName(alias))].sort().join(' '));
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => [kind, role, name]);
    }),
  );
  expect(twice).toEqual([]);
});

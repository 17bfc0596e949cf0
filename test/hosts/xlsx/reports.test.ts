import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArea } from '../../../src/core/workbook/address';
import { readCell } from '../../../src/core/workbook/read-cell';
import { cellAt } from '../../../src/core/workbook/workbook';
import { readWorkbook } from '../../../src/hosts/xlsx/read';

type Printed = null | string | { readonly v: number; readonly t: string };

interface Report {
  readonly sheets: readonly {
    readonly name: string;
    readonly judul: string;
    readonly header: readonly (readonly (string | null)[])[];
    readonly merges?: readonly string[];
    readonly rows: readonly (readonly Printed[])[];
  }[];
}

const folder = join(__dirname, '../../fixtures/reports');
const names = ['jatinegara-2021', 'pasongsongan-2023', 'songgom-2023'];

function reportOf(name: string): Report {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Report;
}

/** The printed cells of a sheet: the title in A1, the header from row 2, the data at once below it. */
function printedCells(sheet: Report['sheets'][number]): Printed[][] {
  return [[sheet.judul], ...sheet.header.map((row) => [...row]), ...sheet.rows.map((row) => [...row])];
}

describe.each(names)('%s', (name) => {
  const report = reportOf(name);

  test.each(['angka', 'teks'])('every cell of the form %s is what the report prints', async (form) => {
    const workbook = await readWorkbook(readFileSync(join(folder, `${name}.${form}.xlsx`)));
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(report.sheets.map((sheet) => sheet.name));
    let numbers = 0;
    report.sheets.forEach((expected, index) => {
      const sheet = workbook.sheets[index];
      if (sheet === undefined) throw new Error('a sheet is missing');
      const written = printedCells(expected).map((row) =>
        row.map((cell) => {
          if (cell === null || typeof cell === 'string') return cell;
          numbers += 1;
          return form === 'angka' ? cell.v : cell.t;
        }),
      );
      const read = written.map((row, r) => row.map((_cell, c) => cellAt(sheet, r, c)?.value ?? null));
      expect([expected.name, read]).toEqual([expected.name, written]);
      expect(sheet.rows.length).toBeLessThanOrEqual(written.length);
      for (const area of expected.merges ?? []) expect(sheet.merges).toContainEqual(parseArea(area));
    });
    expect(numbers).toBeGreaterThan(100);
  });

  test.each(['angka', 'teks'])('every number of the form %s reads as the number meant', async (form) => {
    const workbook = await readWorkbook(readFileSync(join(folder, `${name}.${form}.xlsx`)));
    const wrong: unknown[] = [];
    report.sheets.forEach((expected, index) => {
      printedCells(expected).forEach((row, r) =>
        row.forEach((printed, c) => {
          const sheet = workbook.sheets[index];
          if (printed === null || typeof printed === 'string' || sheet === undefined) return;
          const reading = readCell(cellAt(sheet, r, c));
          const value = reading.kind === 'number' ? reading.value / (reading.percent ? 100 : 1) : null;
          const same = value !== null && Math.abs(value - printed.v) <= 1e-12 * Math.abs(printed.v);
          if (!same) wrong.push([expected.name, r, c, printed, reading]);
        }),
      );
    });
    expect(wrong).toEqual([]);
  });
});

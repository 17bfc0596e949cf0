/** Runs the contract of the Excel host over Univer; the test asks for one belief after another. */
import { StrictHost } from '../../../src/apps/web/host/strict-host';
import { startUniver } from '../../../src/apps/web/univer/start-univer';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { formatCell } from '../../../src/core/workbook/address';
import { standar } from '../../../src/core/profiles/standar';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { applyPlans } from '../../../src/hosts/excel/apply-plan';
import type { Results } from '../../../src/hosts/excel/results-plan';
import { writeResults } from '../../../src/hosts/excel/write-results';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { beliefs, contractWorkbook } from '../../hosts/excel/contract';
import { SwitchedHost } from '../../hosts/excel/switched-host';
import { toSaved } from '../../hosts/xlsx/saved';

declare global {
  interface Window {
    contract: {
      readonly names: readonly string[];
      /** Opens the contract's workbook anew and gives what is wrong with a belief, or null. */
      check(index: number): Promise<string | null>;
      /** The contract's workbook as it is read back. */
      read(): Promise<unknown>;
      /**
       * Inserts the standard sheets with example data and takes them away again; gives how many round trips it took, what was
       * wrong with them, and which sheets stayed.
       */
      insert(): Promise<{ roundTrips: number; wrong: string[]; stayed: readonly string[] }>;
      /** Writes results twice and gives the names of their sheets. */
      writeResults(): Promise<string[]>;
    };
  }
}

const container = document.getElementById('page') as HTMLElement;
container.style.height = '600px';
const univer = startUniver({ container, language: 'id' });

window.contract = {
  names: beliefs.map((belief) => belief.name),
  async check(index) {
    await univer.open(toSaved(contractWorkbook), 'kontrak');
    try {
      const belief = beliefs[index];
      const on = belief?.switch === undefined ? [] : [belief.switch];
      await belief?.check(new SwitchedHost(univer.grid, undefined, on));
      return null;
    } catch (error) {
      return String(error);
    }
  },
  async read() {
    await univer.open(toSaved(contractWorkbook), 'kontrak');
    return readWorkbook(new StrictHost(univer.grid));
  },
  async insert() {
    await univer.open(toSaved(contractWorkbook), 'kontrak');
    const plans = scaffold(standar, exampleOffice(2025), sheetSentences);
    const host = new StrictHost(univer.grid);
    const { undo } = await applyPlans(host, plans);
    const { roundTrips } = host;
    const { sheets } = await readWorkbook(host);
    const wrong = plans.flatMap(({ name, cells }) => {
      const sheet = sheets.find((candidate) => candidate.name === name);
      return cells
        .filter(({ row, column, value, formula, format }) => {
          const cell = sheet?.rows[row]?.[column];
          const isError = typeof cell?.value === 'object' && cell.value !== null;
          const isSame = formula === undefined ? (cell?.value ?? null) === (value ?? null) : cell?.formula === formula;
          return isError || !isSame || (cell !== undefined && cell.format !== format);
        })
        .map(({ row, column }) => `${name}!${formatCell(row, column)}`);
    });
    return { roundTrips, wrong, stayed: await undo() };
  },
  async writeResults() {
    await univer.open(toSaved(contractWorkbook), 'kontrak');
    const host = new StrictHost(univer.grid);
    const row = {
      table: 'Capaian kinerja',
      place: { sheet: "3.2 Cap'aian", row: 4, column: 5 },
      severity: 'Kesalahan',
      message: '=98,98 seharusnya 101,03%\nSebab: #N/A',
      cause: '12-10',
      expected: '101,03%',
      ignored: '',
    };
    const results: Results = {
      name: 'Hasil Periksa',
      title: 'Hasil Periksa',
      lines: ['Diperiksa 2 Januari 2026', '1 kesalahan'],
      headings: ['Tabel', 'Sel', 'Tingkat', 'Temuan', 'Sebab', 'Seharusnya', 'Diabaikan'],
      rows: [row, { ...row, place: null, expected: '#N/A' }],
    };
    const first = await writeResults(host, results);
    const second = await writeResults(host, results);
    return [first.sheet, second.sheet];
  },
};

/**
 * Changes one digit of every number in three clean tables of real reports, one at a time, and counts how often the
 * checker says something, and how often it names the very cell that was changed.
 *
 * Usage: npm run mutation [-- list]   `list` prints the changes that were missed
 */
import { argv, stdout } from 'node:process';
import { check } from '../src/core/check';
import { judge } from '../src/core/relations/judge';
import type { Finding } from '../src/core/findings/finding';
import { recognise } from '../src/core/recognise/recognise';
import type { Equation } from '../src/core/tables/relation';
import type { Quantity } from '../src/core/tables/quantity';
import { TableValues } from '../src/core/tables/table-values';
import { formatCell } from '../src/core/workbook/address';
import type { Cell, Sheet } from '../src/core/workbook/workbook';
import { cellOf, readReport, sheetOfReport, type Printed, type ReportSheet } from '../test/support/reports';
import type { Form } from '../test/support/sheet';

/** The clean tables: report and sheet. */
const cleanTables = [
  ['jatinegara-2021', '3.8 Realisasi Anggaran'],
  ['pasongsongan-2023', '3.8 Realisasi anggaran'],
  ['pasongsongan-2023', '3.10 Efisiensi program'],
] as const;

/** What is added to a digit, modulo ten. */
const shifts = [1, 4, 7] as const;

/** A number with one digit changed. */
interface Mutant {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: Cell;
}

function mutantsOf(table: ReportSheet, form: Form): Mutant[] {
  const mutants: Mutant[] = [];
  table.rows.forEach((cells, index) =>
    cells.forEach((printed: Printed, column) => {
      if (printed === null || typeof printed === 'string' || column === 0) return;
      const row = 1 + table.header.length + index;
      for (let at = 0; at < printed.t.length; at++) {
        if (!/\d/.test(printed.t[at]!)) continue;
        for (const shift of shifts) {
          const digit = (Number(printed.t[at]) + shift) % 10;
          const text = printed.t.slice(0, at) + String(digit) + printed.t.slice(at + 1);
          if (/^\D*0[\d.]/.test(text)) continue;
          mutants.push({ row, column, text, cell: cellOf({ t: text, v: valueOf(text) }, form)! });
        }
      }
    }),
  );
  return mutants;
}

/** The number as printed: dots group thousands, a comma begins decimals. */
function printedNumber(text: string): number {
  return Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
}

/** The number that a clerk types for a print: a percentage is a fraction. */
function valueOf(text: string): number {
  return text.includes('%') ? Number((printedNumber(text) / 100).toPrecision(12)) : printedNumber(text);
}

function withCell(sheet: Sheet, { row, column, cell }: Mutant): Sheet {
  const rows = [...sheet.rows];
  const cells = [...(rows[row] ?? [])];
  cells[column] = cell;
  rows[row] = cells;
  return { ...sheet, rows };
}

/** The equations of the clean sheet, by row and column of the numbers in them. */
function equationsByCell(sheet: Sheet): Map<string, { quantity: Quantity; equations: Equation[] }> {
  const byCell = new Map<string, { quantity: Quantity; equations: Equation[] }>();
  for (const table of recognise({ sheets: [sheet] }).tables) {
    const values = new TableValues(table);
    for (const equation of table.layout.relations.flatMap((relation) => relation.bind(values))) {
      if (judge(equation).verdict === 'broken') continue;
      for (const quantity of [equation.result, ...equation.operands]) {
        const key = formatCell(quantity.row, quantity.column.index);
        const known = byCell.get(key);
        if (known === undefined) byCell.set(key, { quantity, equations: [equation] });
        else known.equations.push(equation);
      }
    }
  }
  return byCell;
}

function keyOf({ place, rule, severity }: Finding): string {
  return place === null ? `${rule} ${severity}` : `${formatCell(place.row, place.column)} ${rule} ${severity}`;
}

interface Tally {
  mutants: number;
  broken: number;
  found: number;
  brokenTwice: number;
  named: number;
  unfounded: number;
}

function measure(report: string, name: string, form: Form, list: boolean): Tally {
  const table = readReport(report).sheets.find((each) => each.name === name)!;
  const sheet = sheetOfReport(table, form);
  const equations = equationsByCell(sheet);
  const before = new Set(check({ sheets: [sheet] }).findings.map(keyOf));
  const tally: Tally = { mutants: 0, broken: 0, found: 0, brokenTwice: 0, named: 0, unfounded: 0 };
  for (const mutant of mutantsOf(table, form)) {
    const address = formatCell(mutant.row, mutant.column);
    const known = equations.get(address);
    const assumed = new Map<Quantity, number>();
    if (known !== undefined) assumed.set(known.quantity, printedNumber(mutant.text) / known.quantity.printedPerUnit);
    const broken = (known?.equations ?? []).filter((each) => judge(each, assumed).verdict === 'broken').length;
    const findings = check({ sheets: [withCell(sheet, mutant)] }).findings.filter(
      (finding) => finding.severity !== 'info' && finding.place !== null && !before.has(keyOf(finding)),
    );
    const named = findings.some(({ place }) => place!.row === mutant.row && place!.column === mutant.column);
    tally.mutants++;
    if (broken === 0 && findings.some(({ severity }) => severity === 'error')) tally.unfounded++;
    if (broken >= 1) tally.broken++;
    if (broken >= 1 && findings.length > 0) tally.found++;
    if (broken >= 2) tally.brokenTwice++;
    if (broken >= 2 && named) tally.named++;
    if (list && ((broken >= 1 && findings.length === 0) || (broken >= 2 && !named))) {
      stdout.write(`  ${address} ${mutant.text}: ${broken} broken, said: ${findings.map(keyOf).join(', ')}\n`);
    }
  }
  return tally;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %)`;
}

for (const form of ['angka', 'teks'] as const) {
  for (const [report, name] of cleanTables) {
    const tally = measure(report, name, form, argv[2] === 'list');
    stdout.write(
      `${report} ${name}, ${form}: ${tally.mutants} changes; ` +
        `a relation breaks and something is said: ${share(tally.found, tally.broken)}; ` +
        `two or more break and the very cell is named: ${share(tally.named, tally.brokenTwice)}; ` +
        `an error although none breaks: ${tally.unfounded}\n`,
    );
  }
}

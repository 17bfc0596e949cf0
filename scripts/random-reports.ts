/**
 * Checks random reports that are right and prints every error that the checker finds all the same. Exits 1 where there
 * are too many: with headings that it knows not one; with headings that it was never told one in ten reports, and none
 * at a cell of a column that it guessed.
 *
 * Usage: npm run random-reports [-- count [first seed [heldBack]]]   `heldBack`: with headings that the checker was never told
 */
import { argv, exit, stdout } from 'node:process';
import { check } from '../src/core/check';
import { recognise } from '../src/core/recognise/recognise';
import { formatPlace } from '../src/core/workbook/address';
import type { Area, Place, Workbook } from '../src/core/workbook/workbook';
import { formatMessage } from '../src/messages';
import { randomReport } from './random-reports/generate';
import type { Spelled } from './random-reports/respell';

/** Adds one to a count. */
function tally(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function printCounts(title: string, counts: ReadonlyMap<string, number>): void {
  if (counts.size === 0) return;
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  stdout.write(`${title}\n${sorted.map(([key, count]) => `  ${count}  ${key}\n`).join('')}`);
}

/** So many errors a right report may have on average. */
const mostErrors: Readonly<Record<Spelled, number>> = { known: 0, heldBack: 0.1 };

function isIn(area: Area, { row, column }: Place): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

function isInGuessedColumn(workbook: Workbook, place: Place): boolean {
  const table = recognise(workbook).tables.find(({ sheet, area }) => sheet.name === place.sheet && isIn(area, place));
  return table?.columns.some(({ index, confidence }) => index === place.column && confidence < 1) ?? false;
}

function run(count: number, first: number, spelled: Spelled): boolean {
  const errors = new Map<string, number>();
  const warnings = new Map<string, number>();
  const misread = new Map<string, number>();
  let tables = 0;
  let wrong = 0;
  let alarms = 0;
  let guessed = 0;
  for (let seed = first; seed < first + count; seed++) {
    const { workbook, kinds } = randomReport(seed, spelled);
    const result = check(workbook);
    tables += kinds.length;
    const found = result.tables.map((table) => table.kind);
    if (found.length !== kinds.length) tally(misread, `${kinds.length} tables, ${found.length} found`);
    else kinds.forEach((kind, index) => kind !== found[index] && tally(misread, `${kind} read as ${found[index]!}`));
    let inReport = 0;
    for (const finding of result.findings) {
      if (finding.severity === 'info' || finding.place === null) continue;
      const { place } = finding;
      const kind = result.tables.find(({ sheet, area }) => sheet === place.sheet && isIn(area, place))?.kind ?? '?';
      tally(finding.severity === 'error' ? errors : warnings, `${kind} ${finding.message.id}`);
      if (finding.severity !== 'error') continue;
      const isGuessed = isInGuessedColumn(workbook, place);
      if (isGuessed) guessed++;
      if (inReport++ === 0 && wrong < 20) {
        const told = `${kind} ${formatPlace(place)}${isGuessed ? ' (guessed column)' : ''}`;
        stdout.write(`seed ${seed} ${told}: ${formatMessage(finding.message, 'en')}\n`);
      }
    }
    if (inReport > 0) wrong++;
    alarms += inReport;
  }
  printCounts('errors by table and message', errors);
  printCounts('warnings by table and message', warnings);
  printCounts('tables not recognised as what they are', misread);
  const perReport = (alarms / count).toFixed(3);
  stdout.write(
    `${count} right reports with ${tables} tables: errors in ${wrong}, ${perReport} a report, ${guessed} in guessed columns\n`,
  );
  return alarms <= mostErrors[spelled] * count && guessed === 0;
}

if (!run(Number(argv[2] ?? 10_000), Number(argv[3] ?? 1), argv[4] === 'heldBack' ? 'heldBack' : 'known')) exit(1);

/**
 * Checks random reports that are right and prints every error that the checker finds all the same. Exits 1 when there
 * is one.
 *
 * Usage: npm run random-reports [-- count [first seed]]
 */
import { argv, exit, stdout } from 'node:process';
import { check } from '../src/core/check';
import { formatPlace } from '../src/core/workbook/address';
import { formatMessage } from '../src/messages';
import { randomReport } from './random-reports/generate';

/** Adds one to a count. */
function tally(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function printCounts(title: string, counts: ReadonlyMap<string, number>): void {
  if (counts.size === 0) return;
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  stdout.write(`${title}\n${sorted.map(([key, count]) => `  ${count}  ${key}\n`).join('')}`);
}

function run(count: number, first: number): boolean {
  const errors = new Map<string, number>();
  const warnings = new Map<string, number>();
  const misread = new Map<string, number>();
  let tables = 0;
  let wrong = 0;
  for (let seed = first; seed < first + count; seed++) {
    const { workbook, kinds } = randomReport(seed);
    const result = check(workbook);
    tables += kinds.length;
    const found = result.tables.map((table) => table.kind);
    if (found.length !== kinds.length) tally(misread, `${kinds.length} tables, ${found.length} found`);
    else kinds.forEach((kind, index) => kind !== found[index] && tally(misread, `${kind} read as ${found[index]!}`));
    let alarms = 0;
    for (const finding of result.findings) {
      if (finding.severity === 'info' || finding.place === null) continue;
      const { place } = finding;
      const kind = result.tables.find(
        ({ sheet, area }) => sheet === place.sheet && area.top <= place.row && place.row <= area.bottom,
      )?.kind;
      tally(finding.severity === 'error' ? errors : warnings, `${kind ?? '?'} ${finding.message.id}`);
      if (finding.severity !== 'error') continue;
      if (alarms++ === 0 && wrong < 20) {
        stdout.write(`seed ${seed} ${kind ?? '?'} ${formatPlace(place)}: ${formatMessage(finding.message, 'en')}\n`);
      }
    }
    if (alarms > 0) wrong++;
  }
  printCounts('errors by table and message', errors);
  printCounts('warnings by table and message', warnings);
  printCounts('tables not recognised as what they are', misread);
  stdout.write(`${count} right reports with ${tables} tables: errors in ${wrong}\n`);
  return wrong === 0;
}

if (!run(Number(argv[2] ?? 10_000), Number(argv[3] ?? 1))) exit(1);

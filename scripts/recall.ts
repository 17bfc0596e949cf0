/**
 * Changes one digit in random right reports, with their headings known, unknown or misleading, and prints how often the
 * checker notices it, how often at the very cell, how many tables are still known, and what it says of the right reports.
 *
 * Usage: npm run recall [-- count [first seed [list]]]   `list` prints false errors of each case
 */
import { argv, stdout } from 'node:process';
import { cases } from './recall/cases';
import { measure } from './recall/measure';

const count = Number(argv[2] ?? 100);
const first = Number(argv[3] ?? 5000);
const [nameWidth, width] = [42, 16];

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

const headings = ['changes', 'noticed', 'at the cell', 'tables kept', 'errors/report', 'warnings/report'];
stdout.write(`${count} right reports a case, from seed ${first}\n`);
stdout.write(`${''.padEnd(nameWidth)}${headings.map((heading) => heading.padStart(width)).join('')}\n`);
for (const each of cases) {
  const found = measure(each, count, first);
  const cells = [
    String(found.changes),
    share(found.noticed, found.changes),
    share(found.atCell, found.changes),
    share(found.kept, found.tables),
    `${(found.falseErrors / found.reports).toFixed(2)} (${found.falseErrors})`,
    (found.falseWarnings / found.reports).toFixed(2),
  ];
  stdout.write(`${each.name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(width)).join('')}\n`);
  if (argv[4] === 'list') for (const example of found.examples) stdout.write(`    ${example}\n`);
}

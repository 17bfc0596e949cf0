/**
 * Changes one digit in random right reports, with their headings known, unknown or misleading, and prints how often the
 * checker notices it, how often it could (a relation holds the number, or another table prints it), how often at the very cell, how many tables are still known, and what it says of the right reports.
 *
 * Usage: npm run recall [-- count [first seed [list|missed [case]]]]   `list` prints false errors of each case, `missed` what was not
 * noticed at its cell, the columns with the most of it first; a part of a case's name leaves out the others
 */
import { argv, stdout } from 'node:process';
import { groupBy } from '../src/core/group-by';
import { cases } from './recall/cases';
import { measure, type Missed } from './recall/measure';

const count = Number(argv[2] ?? 100);
const first = Number(argv[3] ?? 5000);
const [nameWidth, width] = [42, 16];

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

const headings = [
  'changes',
  'can be noticed',
  'noticed',
  'at the cell',
  'tables kept',
  'errors/report',
  'warnings/report',
];
stdout.write(`${count} right reports a case, from seed ${first}\n`);
stdout.write(`${''.padEnd(nameWidth)}${headings.map((heading) => heading.padStart(width)).join('')}\n`);
for (const each of cases.filter(({ name }) => name.includes(argv[5] ?? ''))) {
  const found = measure(each, count, first);
  const cells = [
    String(found.changes),
    share(found.noticeable, found.changes),
    share(found.noticed, found.changes),
    share(found.atCell, found.changes),
    share(found.kept, found.tables),
    `${(found.falseErrors / found.reports).toFixed(2)} (${found.falseErrors})`,
    (found.falseWarnings / found.reports).toFixed(2),
  ];
  stdout.write(`${each.name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(width)).join('')}\n`);
  if (argv[4] === 'list') for (const example of found.examples) stdout.write(`    ${example}\n`);
  if (argv[4] === 'missed') stdout.write(listed(found.missed));
}

function listed(missed: readonly Missed[]): string {
  const byColumn = [...groupBy(missed, ({ column }) => column)];
  return byColumn
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([column, ones]) => {
      const lines = ones.map(({ seed, told }) => `      seed ${seed} ${told}\n`);
      return `    ${column}: ${ones.length}\n${lines.join('')}`;
    })
    .join('');
}

/**
 * Runs every measurement in scripts/bench and prints one table. Each file runs in a process of its own, so that no
 * measurement warms up or fills the memory of the next. Exits 1 when a figure is over its limit.
 *
 * Usage: npm run bench [-- name…]   e.g. `npm run bench -- ikm`
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argv, execPath, exit, stdout } from 'node:process';
import type { BenchRow } from './bench-row';
import { formatBenchTable, isOverLimit } from './bench-table';
import { buildBench } from './build-bench';

const folder = join(__dirname, 'bench');
/** Measures in a process of its own, and prints the rows for the one that asked. */
const printRows = `
  Promise.resolve(require(process.argv[1]).default()).then((rows) => process.stdout.write(JSON.stringify(rows)));
`;

function rowsOf(file: string): BenchRow[] {
  const child = spawnSync(execPath, ['--expose-gc', '--eval', printRows, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`${basename(file, '.js')} failed.`);
  return JSON.parse(child.stdout) as BenchRow[];
}

async function printTable(names: string[]): Promise<void> {
  const known = readdirSync(folder).map((file) => basename(file, '.ts'));
  const chosen = names.length === 0 ? known : known.filter((name) => names.includes(name));
  if (chosen.length === 0) throw new Error(`Nothing to measure: scripts/bench has ${known.join(', ')}.`);
  const rows = (await buildBench(chosen.map((name) => join(folder, `${name}.ts`)))).flatMap(rowsOf);
  stdout.write(formatBenchTable(rows));
  if (rows.some(isOverLimit)) exit(1);
}

void printTable(argv.slice(2));

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
import type { Bench, BenchRow } from './bench-row';
import { formatBenchTable, isOverLimit } from './bench-table';

const folder = join(__dirname, 'bench');
const measureOne = '--one';
/** What a user runs is measured, not what the loader of this script makes of it. */
const compile = join(__dirname, 'bench-compile.cjs');

/** Measures one file here and prints its rows as JSON, for the process that asked. */
async function printRows(file: string): Promise<void> {
  const module = (await import(file)) as { default: Bench };
  stdout.write(JSON.stringify(await module.default()));
}

function rowsOf(file: string): BenchRow[] {
  const child = spawnSync(execPath, ['--require', compile, '--expose-gc', __filename, measureOne, join(folder, file)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`scripts/bench/${file} failed.`);
  return JSON.parse(child.stdout) as BenchRow[];
}

function printTable(names: string[]): void {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const chosen = names.length === 0 ? files : files.filter((file) => names.includes(basename(file, '.ts')));
  if (chosen.length === 0) throw new Error(`Nothing to measure: scripts/bench has ${files.join(', ') || 'no files'}.`);
  const rows = chosen.flatMap(rowsOf);
  stdout.write(formatBenchTable(rows));
  if (rows.some(isOverLimit)) exit(1);
}

const [first, second] = argv.slice(2);
if (first === measureOne && second !== undefined) void printRows(second);
else printTable(argv.slice(2));

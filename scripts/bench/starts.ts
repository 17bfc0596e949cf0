/** Starting the packed command line (`npm run build:program` first), next to a bare start of Node. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import type { BenchRow } from '../bench-row';
import { median } from '../bench-statistics';

const STARTS = 20;
const root = join(__dirname, '../..');
const program = join(root, 'release/program/lkjip.js');
const report = join(root, 'test/fixtures/reports/songgom-2023.angka.xlsx');

function start(args: readonly string[]): number {
  const began = performance.now();
  spawnSync(execPath, args, { stdio: 'ignore' });
  return performance.now() - began;
}

/** Twenty starts of each, in turns. */
export default function starts(): BenchRow[] {
  if (!existsSync(program)) throw new Error('Build the command line first: npm run build:program');
  const bare: number[] = [];
  const help: number[] = [];
  const check: number[] = [];
  for (let turn = 0; turn < STARTS; turn += 1) {
    bare.push(start(['-e', '0']));
    help.push(start([program, '--help']));
    check.push(start([program, 'periksa', report]));
  }
  const unit = '×';
  return [
    { what: '`lkjip --help`, next to `node -e 0`', measured: median(help) / median(bare), limit: 1.7, unit },
    { what: '`lkjip periksa` of one report, likewise', measured: median(check) / median(bare), limit: 6, unit },
  ];
}

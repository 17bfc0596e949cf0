/**
 * Checking a workbook next to reading its .xlsx file, in turns in one run: a real report, and a large one made here; and
 * how the time grows with the rows.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import type { Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import type { BenchRow } from '../bench-row';
import { buildLargeWorkbook } from '../large-workbook/build';
import { packWorkbook } from '../large-workbook/pack';

const REPORT = join(__dirname, '../../test/fixtures/reports/songgom-2023.angka.xlsx');
/** Rows that make 200 000 cells. */
const LARGE = 31_700;

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
}

/** The median times of reading a file and of checking what was read, done in turns after as many turns to warm up. */
async function readAndCheck(bytes: Uint8Array, rounds: number): Promise<{ read: number; check: number }> {
  const reads: number[] = [];
  const checks: number[] = [];
  for (let round = 0; round < 2 * rounds; round++) {
    let workbook: Workbook = { sheets: [] };
    reads.push(await milliseconds(async () => (workbook = await readWorkbook(bytes))));
    checks.push(await milliseconds(() => check(workbook)));
  }
  return { read: median(reads.slice(rounds)), check: median(checks.slice(rounds)) };
}

async function compared(what: string, bytes: Uint8Array, rounds: number): Promise<BenchRow[]> {
  const times = await readAndCheck(bytes, rounds);
  return [
    { what: `check ${what}, next to reading it`, measured: (times.check / times.read) * 100, limit: 5, unit: '%' },
    { what: `check ${what}`, measured: times.check, limit: null, unit: 'ms' },
    { what: `read ${what}`, measured: times.read, limit: null, unit: 'ms' },
  ];
}

async function perRow(rows: number, rounds: number): Promise<number> {
  const workbook = buildLargeWorkbook(rows);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await milliseconds(() => check(workbook)));
  return median(times) / rows;
}

async function growth(): Promise<BenchRow[]> {
  const small = await perRow(1_000, 41);
  const medium = await perRow(10_000, 15);
  const large = await perRow(100_000, 5);
  return [
    { what: 'time per row, 10 000 next to 1 000 rows', measured: medium / small, limit: 1.2, unit: '×' },
    { what: 'time per row, 100 000 next to 10 000 rows', measured: large / medium, limit: 1.2, unit: '×' },
  ];
}

/** Measures all of it. */
export default async function benchCheck(): Promise<BenchRow[]> {
  const report = new Uint8Array(readFileSync(REPORT));
  const large = packWorkbook(buildLargeWorkbook(LARGE));
  return [
    ...(await compared('of a real report', report, 20)),
    ...(await compared('of 200 000 cells', large, 5)),
    ...(await growth()),
  ];
}

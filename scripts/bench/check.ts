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
import { median, ROUNDS, rowOf } from '../bench-statistics';
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

/**
 * So many times as many turns as those of a round come before: what checks is larger than what reads, and its time still
 * falls after some hundred turns.
 */
const WARM_UP = 40;

/** Reads a file and checks what was read, in turns; the ratio is the median of some rounds, of many turns each. */
async function compared(what: string, bytes: Uint8Array, turns: number, limit: number): Promise<BenchRow[]> {
  const rounds: { ratio: number; read: number; check: number }[] = [];
  for (let round = 0; round < ROUNDS + 1; round++) {
    const reads: number[] = [];
    const checks: number[] = [];
    for (let turn = 0; turn < (round === 0 ? WARM_UP * turns : turns); turn++) {
      let workbook: Workbook = { sheets: [] };
      reads.push(await milliseconds(async () => (workbook = await readWorkbook(bytes))));
      checks.push(await milliseconds(() => check(workbook)));
    }
    const times = { read: median(reads), check: median(checks) };
    // The first round only warms up.
    if (round > 0) rounds.push({ ...times, ratio: (times.check / times.read) * 100 });
  }
  return [
    rowOf(
      `check ${what}, next to reading it`,
      rounds.map(({ ratio }) => ratio),
      limit,
      '%',
    ),
    rowOf(
      `check ${what}`,
      rounds.map((each) => each.check),
      null,
      'ms',
    ),
    rowOf(
      `read ${what}`,
      rounds.map((each) => each.read),
      null,
      'ms',
    ),
  ];
}

async function perRow(rows: number, turns: number): Promise<number> {
  const workbook = buildLargeWorkbook(rows);
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    // Of a sheet that was checked before, the tables are known.
    const unknown = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) };
    times.push(await milliseconds(() => check(unknown)));
  }
  return median(times) / rows;
}

async function growth(): Promise<BenchRow[]> {
  const medium: number[] = [];
  const large: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [of1, of10, of100] = [await perRow(1_000, 15), await perRow(10_000, 5), await perRow(100_000, 1)];
    medium.push(of10 / of1);
    large.push(of100 / of10);
  }
  return [
    rowOf('time per row, 10 000 next to 1 000 rows', medium, 1.2, '×'),
    rowOf('time per row, 100 000 next to 10 000 rows', large, 1.5, '×'),
  ];
}

/** Measures all of it. */
export default async function benchCheck(): Promise<BenchRow[]> {
  const report = new Uint8Array(readFileSync(REPORT));
  const ofReport = await compared('of a real report', report, 10, 250);
  // What packing a large one leaves in memory slows down what comes after it by a third.
  const large = packWorkbook(buildLargeWorkbook(LARGE));
  globalThis.gc?.();
  return [...ofReport, ...(await compared('of 200 000 cells', large, 2, 60)), ...(await growth())];
}

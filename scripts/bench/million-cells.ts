/** Checking a million cells: the time, and the memory next to what the plain data of the workbook take. */
import { check } from '../../src/core/check';
import type { BenchRow } from '../bench-row';
import { buildLargeWorkbook, countCells } from '../large-workbook/build';

/** Rows that make 1 000 000 cells. */
const ROWS = 158_300;
const MEGABYTE = 1024 * 1024;

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/**
 * Measures one check in a process that did nothing before. The memory is the most that the process ever held, with the
 * workbook and with what was not yet collected, less what it held at the start.
 */
export default function benchMillionCells(): BenchRow[] {
  const heapAtStart = heapUsed();
  const heldAtStart = process.memoryUsage().rss;
  const workbook = buildLargeWorkbook(ROWS);
  const own = heapUsed() - heapAtStart;
  const start = performance.now();
  check(workbook);
  const time = performance.now() - start;
  const most = process.resourceUsage().maxRSS * 1024 - heldAtStart;
  const cells = `${countCells(workbook).toLocaleString('id')} cells`;
  return [
    { what: `check ${cells}, the first time`, measured: time, limit: null, unit: 'ms' },
    { what: `memory while checking ${cells}, next to its plain data`, measured: most / own, limit: 3, unit: '×' },
    { what: `plain data of ${cells}`, measured: own / MEGABYTE, limit: null, unit: 'MB' },
  ];
}

/** The table that `npm run bench` prints. */
import type { BenchRow } from './bench-row';

/**
 * Whether a figure is worse than its budget allows.
 * @example isOverLimit({ what: 'IKM', measured: 1.6, limit: 1.5, unit: '×' }) // true
 */
export function isOverLimit(row: BenchRow): boolean {
  return row.limit !== null && !(row.measured <= row.limit);
}

/**
 * The rows as lines of text in columns, one row a line, with a heading.
 * @example formatBenchTable([{ what: 'IKM', measured: 1.2, limit: 1.5, unit: '×' }])
 * // 'what  measured  limit   \nIKM   1.20 ×    1.50 ×  ok\n'
 */
export function formatBenchTable(rows: readonly BenchRow[]): string {
  const lines = [['what', 'measured', 'limit', '']];
  for (const row of rows) {
    const limit = row.limit === null ? '-' : `${row.limit.toFixed(2)} ${row.unit}`;
    const verdict = row.limit === null ? '' : isOverLimit(row) ? 'OVER' : 'ok';
    lines.push([row.what, `${row.measured.toFixed(2)} ${row.unit}`, limit, verdict]);
  }
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ') + '\n').join('');
}

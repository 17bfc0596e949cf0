/** `periksa` on a thousand reports: next to reading them only, with one thread and with two, and the memory it takes. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startQuickly } from '../../src/apps/cli/quick-start';
import { checkFiles } from '../../src/apps/cli/threads/check-files';
import { standar } from '../../src/core/profiles/standar';
import { readReportFile } from '../../src/hosts/files/read-file';
import type { BenchRow } from '../bench-row';

const FILES = 1000;
const REPORT = join(__dirname, '../../test/fixtures/reports/songgom-2023.angka.xlsx');

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Checks all of them, and gives the most memory that the process and its threads held, in MB, besides the time. */
async function checked(files: readonly string[], threads: number): Promise<{ time: number; memory: number }> {
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, process.memoryUsage.rss() / 2 ** 20)), 50);
  let failures = 0;
  const options = { profile: standar, year: null, withFixes: false, withTraces: false };
  const time = await milliseconds(() =>
    checkFiles(files, options, threads, (outcome) => {
      if ('failure' in outcome) failures += 1;
    }),
  );
  clearInterval(watch);
  if (failures > 0) throw new Error(`${failures} of the reports were not checked.`);
  return { time, memory };
}

/** A thousand reports take minutes, so each is measured once, the two threads in between of two runs of one. */
export default async function thousandFiles(): Promise<BenchRow[]> {
  startQuickly('periksa');
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-thousand-'));
  try {
    const files = Array.from({ length: FILES }, (_, index) => join(folder, `${index}.xlsx`));
    for (const file of files) cpSync(REPORT, file);
    const reading = await milliseconds(async () => {
      for (const file of files) await readReportFile(file);
    });
    const first = await checked(files, 1);
    const two = await checked(files, 2);
    const second = await checked(files, 1);
    const one = (first.time + second.time) / 2;
    const row = (what: string, measured: number, limit: number | null, unit: string): BenchRow => {
      return { what: `${FILES} reports, ${what}`, measured, limit, unit };
    };
    return [
      row('one thread, next to reading them', one / reading, 3.5, '×'),
      row('two threads, next to one', two.time / one, 0.6, '×'),
      row('one thread, memory', Math.max(first.memory, second.memory), null, 'MB'),
      row('two threads, memory', two.memory, null, 'MB'),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

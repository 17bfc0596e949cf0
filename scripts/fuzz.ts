/**
 * Reads spoilt files and prints how they ended: each is read or refused with a sentence, none crashes, takes longer than
 * ten seconds or fills the memory. Exits 1 when one does; its number repeats it.
 *
 * Usage: npm run fuzz -- FORMAT [count [first number]]
 */
import { availableParallelism } from 'node:os';
import { argv, exit, stdout } from 'node:process';
import { formats } from './fuzz/formats';
import { fuzz } from './fuzz/run';

const shown = 20;

async function run(format: string, count: number, first: number): Promise<boolean> {
  const started = Date.now();
  const { outcomes, faults, memory } = await fuzz(format, count, first, availableParallelism());
  for (const { number, fault } of faults.slice(0, shown)) stdout.write(`number ${number}: ${fault}\n`);
  const sorted = [...outcomes].sort((a, b) => b[1] - a[1]);
  for (const [outcome, times] of sorted) stdout.write(`  ${times}  ${outcome}\n`);
  const seconds = Math.round((Date.now() - started) / 1000);
  stdout.write(`${count} spoilt .${format} files in ${seconds} s, at most ${memory} MB: ${faults.length} faults\n`);
  return faults.length === 0;
}

const [format = '', count = '10000', first = '1'] = argv.slice(2);
if (!formats.some(({ name }) => name === format)) {
  stdout.write(
    `Usage: npm run fuzz -- FORMAT [count [first number]]; formats: ${formats.map(({ name }) => name).join(', ')}\n`,
  );
  exit(1);
}
void run(format, Number(count), Number(first)).then((isGood) => exit(isGood ? 0 : 1));

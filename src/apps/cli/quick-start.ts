/** Lets a program that runs for a second start quickly; nothing of what it does changes. */
import * as nodeModule from 'node:module';
import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { keepCompiledParts } from './compiled-parts';

/**
 * Memory grows to twenty times of what is in use before all of it is looked through. V8 itself looks after every report, and
 * forgets what it has compiled of functions that have not run for a while, or that nobody holds just then: it compiles
 * them again and again, on the processors on which other threads check. Each thread looks through its own young memory by
 * itself: when V8 does it with several threads at once, the work of all of them is a tenth more.
 */
const memory = '--heap-growing-percent=1900 --no-flush-bytecode --no-parallel-scavenge';

/**
 * What V8 is told, by its version: Node 20, 22 and 24. Names change with the versions, and they complain about a flag that
 * they do not know. The first flag of the older two says how often a function runs before V8 spends time on making its
 * code faster. Its own figures are made for programs that stay: with these, checking one report took half the time of the
 * processor, and checking two hundred three quarters (on Node 24 nothing was gained). Long runs get to the fast code a
 * moment later. The second says how much of other functions is written into a fast one, a third of V8's own figure: of
 * hundreds of functions that each run for a moment the largest are compiled longest, in each thread anew: that took a
 * third less, and two threads were done with a thousand reports a fortieth sooner.
 */
const flags: Readonly<Record<string, string>> = {
  '11': `--interrupt-budget=500000 --max-inlined-bytecode-size-cumulative=300 ${memory}`,
  '12': `--invocation-count-for-turbofan=30000 ${memory}`,
  '13': memory,
};

/**
 * Called before anything else is loaded.
 * @param command the name of what is to be run
 */
export function startQuickly(command: string): void {
  setFlagsFromString(flags[versions.v8.split('.')[0]!] ?? '');
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
  if (enableCompileCache !== undefined) enableCompileCache();
  // From its sources it is started by a loader of its own.
  else if (process.env['NODE_ENV'] === 'production') keepCompiledParts(command);
}

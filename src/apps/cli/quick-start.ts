/** Lets a program that runs for a second start quickly; nothing of what it does changes. */
import * as nodeModule from 'node:module';
import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { keepCompiledParts } from './compiled-parts';

/**
 * How often a function runs before V8 spends time on making its code faster, by the version of V8. Its own figures are
 * made for programs that stay: with these, checking one report took half the time of the processor (measured on Node 20
 * and 22; on Node 24 nothing was gained). Long runs get to the fast code a moment later. The name of the flag changes
 * with the versions, and they complain about one that they do not know.
 */
const patience: Readonly<Record<string, string>> = {
  '11': '--interrupt-budget=1000000',
  '12': '--invocation-count-for-turbofan=30000',
};

/** Called before anything else is loaded. */
export function startQuickly(): void {
  const flag = patience[versions.v8.split('.')[0]!];
  if (flag !== undefined) setFlagsFromString(flag);
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
  if (enableCompileCache !== undefined) enableCompileCache();
  // From its sources it is started by a loader of its own.
  else if (process.env['NODE_ENV'] === 'production') keepCompiledParts();
}

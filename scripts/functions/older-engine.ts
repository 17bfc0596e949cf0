/** Whether the functions run on an engine of 2017, as the runtime of custom functions may be on the desktop. */
import { createContext, runInContext } from 'node:vm';
import { transformSync } from '@swc/core';

/** What came into the language later. */
const NEWER = [
  ...['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with'].map(
    (name) => `Array.prototype.${name}`,
  ),
  ...['at', 'matchAll', 'replaceAll', 'trimStart', 'trimEnd'].map((name) => `String.prototype.${name}`),
  'Object.fromEntries',
  'Object.hasOwn',
  'Promise.allSettled',
  'globalThis.structuredClone',
];

/** Calls that go through every function, with cells as Excel gives them. */
const CALLS: readonly (readonly [id: string, ...args: unknown[]])[] = [
  [
    'IKM',
    [
      [4, 3],
      [3, ''],
    ],
    null,
    {},
  ],
  ['IKM', [[3.5, 3.2]], [[0.5, 0.5]], {}],
  ['IKM', [[9]], null, { parameterAddresses: ['A!B3'] }],
  ['CAPAIAN', '7–8 hari', 7, 'turun', 1.2],
  ['CAPAIAN', '≥ Rp 1.000.000', 1200000, null, null],
  ['CAPAIAN', 90, '84,5 %', null, null],
  ['EFISIENSI', [[100], [50]], [[90], [40]], [[1], [0.9]], 'keluaran', {}],
  ['KATEGORI', 0.93, [['CAPAIAN']]],
  [
    'KATEGORI',
    83.89,
    [
      [0, 'Kurang'],
      [60, 'Baik'],
    ],
  ],
  ['KATEGORI', 101, [['IKM']]],
  [
    'TABELIKM',
    [
      [4, 3],
      [3, 3],
    ],
    null,
    {},
  ],
  ['NILAIEFISIENSI', 0.2],
];

/**
 * What in a script is newer than 2017: its syntax, or what it calls.
 * @param script the built functions.js
 * @returns one sentence for each problem; none when all is well
 */
export function olderEngineProblems(script: string): string[] {
  const printed = (target: 'es2017' | 'es2022'): string =>
    transformSync(script, { jsc: { target, parser: { syntax: 'ecmascript' } }, isModule: false }).code;
  const problems = printed('es2017') === printed('es2022') ? [] : ['functions.js has syntax that is newer than 2017.'];
  if (/\\p\{/.test(script)) problems.push('functions.js has a pattern with \\p{…}, which is newer than 2017.');
  const functions: Record<string, (...args: unknown[]) => unknown> = {};
  class Refusal extends Error {}
  const host = {
    associate: (all: typeof functions) => Object.assign(functions, all),
    Error: Refusal,
    ErrorCode: {},
  };
  const context = createContext({ CustomFunctions: host });
  runInContext(
    `var self = globalThis, window = globalThis; ${NEWER.map((name) => `delete ${name};`).join(' ')}`,
    context,
  );
  runInContext(script, context);
  for (const [id, ...args] of CALLS) {
    try {
      functions[id]?.(...(runInContext(`(${JSON.stringify(args)})`, context) as unknown[]));
    } catch (error) {
      if (!(error instanceof Refusal)) problems.push(`${id} fails on an engine of 2017: ${String(error)}`);
    }
  }
  return problems;
}

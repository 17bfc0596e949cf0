/** Adds names to those that Univer has in a language; Univer itself would take them in the place of all others beside them. */
import type { ILocales } from '@univerjs/core';
import type { GridMessages } from '../../../messages/web/grid';

type Names = ILocales[string];

function isNames(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @example withNames({ menu: { copy: 'Salin' } }, { menu: { font: 'Huruf' } }).menu // copy and font */
export function withNames(locale: Names, names: GridMessages['names']): Names {
  const all: Record<string, unknown> = { ...locale };
  for (const [key, name] of Object.entries(names)) {
    const before = all[key];
    all[key] = typeof name === 'string' ? name : withNames(isNames(before) ? (before as Names) : {}, name);
  }
  return all as Names;
}

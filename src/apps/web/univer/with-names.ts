/** Adds names to those that Univer has in a language; Univer itself would take them in the place of all others beside them. */
import type { ILocales } from '@univerjs/core';

type Names = ILocales[string];

function isNames(value: unknown): value is Names {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @example withNames({ menu: { copy: 'Salin' } }, { menu: { font: 'Huruf' } }).menu // copy and font */
export function withNames(locale: Names, names: Names): Names {
  const all: Record<string, unknown> = { ...locale };
  for (const [key, name] of Object.entries(names)) {
    const before = all[key];
    all[key] = isNames(name) ? withNames(isNames(before) ? before : {}, name) : name;
  }
  return all as Names;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridLocale } from '../../../../src/apps/web/univer/grid-locale';

const root = join(__dirname, '..', '..', '..', '..', 'node_modules', '@univerjs');

/** Every name that the grid's own code asks for in words: what it translates, and the labels and titles of its menus. */
function askedFor(): string[] {
  const keys = new Set<string>();
  for (const file of readdirSync(root)
    .map((name) => join(root, name, 'lib', 'es', 'index.js'))
    .filter((path) => existsSync(path)))
    for (const [, key] of readFileSync(file, 'utf8').matchAll(
      /(?:\bt\(|\b(?:label|title): )"([a-z]+(?:-[a-z]+)*(?:\.[\w-]+)+)"/g,
    ))
      keys.add(key!);
  return [...keys];
}

test.each(['id', 'en'] as const)('nothing in the grid shows the key of a name that is missing (%s)', (language) => {
  const locale = gridLocale(language);
  const named = (key: string) =>
    key.split('.').reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], locale);
  // Names of commands are written alike and begin with what is no part of a language.
  const keys = askedFor().filter((key) => key.split('.')[0]! in locale);
  expect(keys.length).toBeGreaterThan(300);
  expect(keys.filter((key) => typeof named(key) !== 'string')).toEqual([]);
});

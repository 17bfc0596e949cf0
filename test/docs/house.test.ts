/** What must be there for every kind of thing that the checker is made of: registration, page, test. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from '../../scripts/rule-docs/pages';
import { checks } from '../../src/core/checks';
import { layouts } from '../../src/core/layouts';
import { profiles } from '../../src/core/profiles';

const core = join(__dirname, '../../src/core');

/** The files of a folder whose source shows that they declare one of the things, without their ending. */
function declaring(folder: string, declaration: RegExp): string[] {
  return readdirSync(join(core, folder))
    .filter((file) => declaration.test(readFileSync(join(core, folder, file), 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''));
}

/** What a folder's index, or another file, imports from beside it. */
function importedBy(file: string): string[] {
  return [...readFileSync(join(core, file), 'utf8').matchAll(/from '(?:\.|.*)\/([\w-]+)'/g)].map((match) => match[1]!);
}

const layoutFiles = declaring('layouts', /^export const \w+: Layout =/m);
const profileFiles = declaring('profiles', /^export const \w+: Profile =/m);
const causeFiles = declaring('diagnosis/causes', /^export const \w+: Cause =/m);
const checkFiles = declaring('checks', /^export function check[A-Z]\w*\(/m);
/** Relations inside a table, and those that join tables. */
const relationFiles = declaring('relations', /^export (?:function \w+\([^)]*\)|const \w+): Relation\b/m);
const acrossFiles = importedBy('relations/across.ts').filter((file) => !['context', 'relation'].includes(file));

test('every folder has something', () => {
  for (const files of [layoutFiles, profileFiles, causeFiles, checkFiles, relationFiles, acrossFiles]) {
    expect(files.length).toBeGreaterThan(0);
  }
});

test('every layout, profile and cause is registered', () => {
  expect(importedBy('layouts/index.ts')).toEqual(expect.arrayContaining(layoutFiles));
  expect(layouts).toHaveLength(layoutFiles.length);
  expect(importedBy('profiles/index.ts')).toEqual(expect.arrayContaining(profileFiles));
  expect(profiles).toHaveLength(profileFiles.length);
  expect(importedBy('diagnosis/causes/index.ts')).toEqual(expect.arrayContaining(causeFiles));
});

test('every check runs', () => {
  const running = [...importedBy('checks/index.ts'), ...importedBy('check.ts')];
  expect(running).toEqual(expect.arrayContaining(checkFiles));
  expect(checks.length).toBeGreaterThan(0);
});

test('every relation is stated by a table', () => {
  const stated = readdirSync(join(core, 'layouts')).flatMap((file) => importedBy(`layouts/${file}`));
  expect(stated).toEqual(expect.arrayContaining(relationFiles));
});

test('every kind of table, profile and rule has its own name', () => {
  for (const names of [layouts.map(({ kind }) => kind), profiles.map(({ id }) => id)]) {
    expect(names).toEqual([...new Set(names)]);
  }
});

test('every check and every relation has its page', () => {
  // The pages of these are those of the relations whose numbers and labels they look at.
  const wanted = checkFiles.filter((file) => file !== 'equations' && file !== 'labels');
  const pages = readPages().map((page) => page.name);
  expect([...wanted, ...relationFiles, ...acrossFiles].filter((file) => !pages.includes(file))).toEqual([]);
});

test('every rule that findings are listed under has a page', () => {
  const sources = ['checks', 'relations', 'layouts'].flatMap((folder) =>
    readdirSync(join(core, folder)).map((file) => readFileSync(join(core, folder, file), 'utf8')),
  );
  const used = sources.flatMap((source) =>
    [...source.matchAll(/\brule(?: = |: )'([a-z-]+)'/g)].map((match) => match[1]!),
  );
  const told = new Set(readPages().flatMap((page) => page.rules));
  expect([...new Set(used)].filter((rule) => !told.has(rule))).toEqual([]);
});

/** Layouts, causes and profiles are tested side by side, in one table for each kind. */
const mirrored: readonly (readonly [string, readonly string[]])[] = [
  ['checks', checkFiles],
  ['relations', [...relationFiles, ...acrossFiles]],
];

test.each(mirrored)('every file of %s has its test', (folder, files) => {
  const lacking = files.filter((file) => !existsSync(join(__dirname, '../core', folder, `${file}.test.ts`)));
  expect(lacking).toEqual([]);
});

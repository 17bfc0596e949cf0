/** What must be there for every kind of thing that the checker is made of: registration, test, page, sentences. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from '../../scripts/rule-docs/pages';
import { checks } from '../../src/core/checks';
import { SCALES } from '../../src/core/calc/scales';
import { layouts } from '../../src/core/layouts';
import { profiles } from '../../src/core/profiles';
import * as rulesEn from '../../src/messages/pane/rules/en';
import * as rulesId from '../../src/messages/pane/rules/id';
import printed from '../fixtures/printed-headings.json';

const core = join(__dirname, '../../src/core');

function sourceOf(file: string): string {
  return readFileSync(join(core, file), 'utf8');
}

function filesIn(folder: string): string[] {
  return readdirSync(join(core, folder)).filter((file) => file.endsWith('.ts'));
}

/** The files of a folder that declare one of the things, without their ending, with the names they export it by. */
function declaring(folder: string, declaration: RegExp): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of filesIn(folder)) {
    const name = declaration.exec(sourceOf(`${folder}/${file}`))?.[1];
    if (name !== undefined) found.set(file.replace(/\.ts$/, ''), name);
  }
  return found;
}

/** True when a file says a name outside its imports: in a list, or in a call. */
function uses(file: string, name: string): boolean {
  const body = sourceOf(file).replace(/^import [\s\S]*?;$/gm, '');
  return new RegExp(`\\b${name}\\b`).test(body);
}

const found = {
  layouts: declaring('layouts', /^export const (\w+): Layout =/m),
  profiles: declaring('profiles', /^export const (\w+): Profile =/m),
  'calc/scales': declaring('calc/scales', /^export const (\w+)(?:: Scale =| = withLetters)/m),
  'diagnosis/causes': declaring('diagnosis/causes', /^export const (\w+): Cause =/m),
  checks: declaring('checks', /^export function (check[A-Z]\w*)\(/m),
  relations: declaring('relations', /^export (?:function (\w+)\([^)]*\)|const \w+): Relation\b/m),
  formulas: declaring('calc', /^export function (\w+)\(/m),
};
/** Relations that are constants have their name in another place of the declaration. */
for (const [file, name] of declaring('relations', /^export const (\w+): Relation\b/m)) found.relations.set(file, name);
const across = declaring('relations', /^export const (\w+): AcrossRelation\b/m);

test('every folder has something, and nothing is counted for less than it is', () => {
  const counts = Object.entries({ ...found, across }).map(([kind, files]) => [kind, files.size]);
  expect(counts.filter(([, count]) => Number(count) < 2)).toEqual([]);
  expect(found.layouts.size).toBe(layouts.length);
  expect(found.profiles.size).toBe(profiles.length);
});

describe('registration', () => {
  const lists: readonly (readonly [string, ReadonlyMap<string, string>, readonly string[]])[] = [
    ['a table', found.layouts, ['layouts/index.ts']],
    ['a profile', found.profiles, ['profiles/index.ts']],
    ['a cause', found['diagnosis/causes'], ['diagnosis/causes/index.ts']],
    ['a check', found.checks, ['checks/index.ts', 'check.ts', 'checks/settled-numbers.ts']],
    ['a relation', found.relations, filesIn('layouts').map((file) => `layouts/${file}`)],
    ['a relation between tables', across, filesIn('layouts').map((file) => `layouts/${file}`)],
  ];

  test.each(lists)('%s that is declared is in use', (_, files, places) => {
    const names = [...files.values()];
    expect(names.filter((name) => !places.some((place) => uses(place, name)))).toEqual([]);
  });

  test('a scale that is declared is in use, and its name is its id', () => {
    expect(SCALES.map(({ id }) => id)).toEqual(expect.arrayContaining([...found['calc/scales'].values()]));
  });

  test('kinds of tables, profiles, scales and checks have names of their own', () => {
    for (const names of [
      layouts.map(({ kind }) => kind),
      layouts.map(({ name }) => name),
      profiles.map(({ id }) => id),
      SCALES.map(({ id }) => id),
      checks.map(({ name }) => name),
    ]) {
      expect(names).toEqual([...new Set(names)]);
    }
  });

  test.each(['README.md', 'docs/profil.md'])('%s lists the profiles that there are', (page) => {
    const text = readFileSync(join(core, '../..', page), 'utf8');
    const listed = /`standar`(?: \([^)]*\))?(?:,\s`[a-z]+`)+/.exec(text)?.[0] ?? '';
    expect([...listed.matchAll(/`([a-z]+)`/g)].map(([, id]) => id)).toEqual(profiles.map(({ id }) => id));
  });

  test('a kind of table and a profile are called like their files', () => {
    expect(layouts.map(({ kind }) => kind).sort()).toEqual([...found.layouts.keys()].sort());
    expect(profiles.map(({ id }) => id).sort()).toEqual([...found.profiles.keys()].sort());
  });
});

describe('tests', () => {
  const mirrored = ['layouts', 'relations', 'checks', 'diagnosis/causes', 'calc/scales'] as const;

  test.each(mirrored)('every file of %s has its test', (folder) => {
    const files = [...found[folder].keys(), ...(folder === 'relations' ? across.keys() : [])];
    expect(files.filter((file) => !existsSync(join(__dirname, '../core', folder, `${file}.test.ts`)))).toEqual([]);
  });

  test('every formula has its test', () => {
    const files = [...found.formulas.keys()];
    expect(files.filter((file) => !existsSync(join(__dirname, `../core/calc/${file}.test.ts`)))).toEqual([]);
  });

  test('every profile of a kabupaten is held to the headings that were printed there', () => {
    const reports = Object.keys(printed);
    expect(profiles.map(({ id }) => id).filter((id) => id !== 'standar' && !reports.includes(id))).toEqual([]);
  });
});

describe('pages and sentences', () => {
  const pages = readPages();
  const told = new Set(pages.flatMap((page) => page.rules));
  /** Every rule that a finding can be listed under. */
  const sources = ['checks', 'relations', 'layouts'].flatMap((folder) =>
    filesIn(folder).map((file) => sourceOf(`${folder}/${file}`)),
  );
  const used = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/\b(?:rule(?: = |: )|findingAt\()'([a-z-]+)'/g)].map((match) => match[1]!),
    ),
  );

  test('every check and every relation has its page', () => {
    // The pages of these are those of the relations whose numbers and labels they look at.
    const wanted = [...found.checks.keys()].filter((file) => file !== 'equations' && file !== 'labels');
    const names = pages.map((page) => page.name);
    const files = [...wanted, ...found.relations.keys(), ...across.keys()];
    expect(files.filter((file) => !names.includes(file))).toEqual([]);
  });

  test('every rule that findings are listed under has a page and a text in the pane, in both languages', () => {
    expect([...used].filter((rule) => !told.has(rule))).toEqual([]);
    expect([...used].filter((rule) => !(rule in rulesId.id) || !(rule in rulesEn.en))).toEqual([]);
    expect([...told].filter((rule) => !used.has(rule))).toEqual([]);
  });
});

/** What must hold for the repository as a whole, whatever is in it. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

const root = join(__dirname, '..');
const notOurs = new Set(['.git', '.cache', 'node_modules', 'dist', 'release', 'coverage', 'test-results']);
const notText = new Set(['.png', '.xlsx', '.woff2']);

interface Package {
  version: string;
  license?: string;
  optional?: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [relative(root, path)];
  });
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const files = filesIn(root);
const texts = files.filter((file) => !notText.has(extname(file)));
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};
const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
const lock = read('package-lock.json');
const locked = Object.entries((JSON.parse(lock) as { packages: Record<string, Package> }).packages);

test('no file names a folder of the machine that it was written on', () => {
  // Put together here, so that this file does not name one itself.
  const folders = ['work', 'home', 'root', 'Users'].map((name) => `/${name}/`);
  const naming = texts.filter((file) => folders.some((folder) => read(file).includes(folder)));
  expect(naming).toEqual([]);
});

test('no document sends a reader to a temporary folder', () => {
  const documents = texts.filter((file) => extname(file) === '.md');
  expect(documents.filter((file) => read(file).includes('/tmp'))).toEqual([]);
});

test('package-lock.json names no server that packages come from', () => {
  expect(lock).not.toMatch(/"resolved"|\.tgz|registry\./);
});

test.each(dependencies)('%s is pinned to one version: %s', (_name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('docs/dependencies.md lists every dependency with its version and licence, and no other', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| (\S+) +\| (\d\S*) +\| ([^|]+?) +\| \S/gm)];
  const listed = rows.map(([, name, version, licence]) => ({ name, version, licence }));
  const licences = new Map(locked.map(([path, entry]) => [path, entry.license]));
  const wanted = dependencies.map(([name, version]) => {
    // Microsoft's own terms have no short name, so package.json of office-js points at a file.
    const licence =
      name === '@microsoft/office-js' ? expect.stringContaining('Microsoft') : licences.get(`node_modules/${name}`);
    return { name, version, licence: licence as unknown };
  });
  const byName = (one: { name?: string | undefined }, other: { name?: string | undefined }): number =>
    (one.name ?? '') < (other.name ?? '') ? -1 : 1;
  expect(listed.sort(byName)).toEqual(wanted.sort(byName));
});

test('no package has a licence that would bind the files of those who use this one', () => {
  const binding = locked.filter(
    ([, entry]) => /\bA?L?GPL\b/.test(entry.license ?? '') && !/ OR /.test(entry.license ?? ''),
  );
  expect(binding.map(([path]) => path)).toEqual([]);
});

const exported = /^export (?:default )?(?:async )?(?:function|const|interface|type|class|enum) (\w+)/gm;

/**
 * The exported names of a file that nothing describes: they stand in a paragraph that does not begin with a comment
 * (constants that belong together may share one), and are not the only one in a file that says what it is for.
 */
function undescribed(file: string): string[] {
  const text = read(file);
  const names: string[] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    if (paragraph.trimStart().startsWith('/**')) continue;
    for (const [, name] of paragraph.matchAll(exported)) names.push(`${file}: ${name}`);
  }
  const only = [...text.matchAll(exported)].length === 1;
  return only && text.startsWith('/**') ? [] : names;
}

test('everything that a file of src exports has a description', () => {
  const sources = files.filter((file) => /^src[\\/].*\.tsx?$/.test(file));
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.flatMap(undescribed)).toEqual([]);
});

test('the commands in the documents exist', () => {
  const documents = ['README.md', 'CONTRIBUTING.md'].map(read).join('\n');
  const commands = [...documents.matchAll(/npm run (?:-s )?([a-z0-9]+)/g)].map(([, name]) => name ?? '');
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
});

test('the files and folders that the documents point at exist', () => {
  for (const document of ['README.md', 'CONTRIBUTING.md']) {
    const targets = [...read(document).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target ?? '');
    const missing = targets.filter(
      (target) => !files.some((file) => file === target || file.startsWith(`${target.replace(/\/$/, '')}/`)),
    );
    expect({ document, missing }).toEqual({ document, missing: [] });
  }
});

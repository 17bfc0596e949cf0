/** The pages about what is checked: docs/aturan. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkExample } from '../../scripts/rule-docs/check-example';
import { readPages, rulePages } from '../../scripts/rule-docs/pages';
import { isTable, readPage } from '../../scripts/rule-docs/read-page';
import { inOrder } from '../support/sheet';
import { listed } from '../support/findings';

const folder = join(__dirname, '../../docs/aturan');
const pages = readPages();
const withTables = pages.filter((page) => isTable(page.wrong));

test('docs/aturan is what the code says now; mend it with npx tsx scripts/generate-rule-docs.ts', () => {
  const written = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  expect(written).toEqual(rulePages());
});

test.each(withTables.map((page) => [page.name, page] as const))('%s finds what its wrong example marks', (_, page) => {
  const { marked, findings } = checkExample(page.wrong, page);
  expect(marked.expected.length).toBeGreaterThan(0);
  expect(listed(findings)).toEqual(inOrder(marked.expected));
});

test.each(withTables.map((page) => [page.name, page] as const))('%s finds nothing in its right example', (_, page) => {
  expect(isTable(page.right)).toBe(true);
  expect(listed(checkExample(page.right, page).findings)).toEqual([]);
});

test('a page without one of its parts is refused', () => {
  expect(() => readPage('src/core/checks/a.ts', '/**\n * @aturan a\n * @judul A\n */\n')).toThrow('no @apa');
});

test('a file without a page has none', () => {
  expect(readPage('src/core/checks/a.ts', '/** Helps. */\n')).toBeNull();
});

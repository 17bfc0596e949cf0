import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { id as rules } from '../../../src/messages/pane/rules/id';

const root = join(__dirname, '../../..');

interface Part {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly html: string;
}
interface Rules {
  readonly rules: Readonly<Record<string, readonly string[]>>;
  readonly pages: Readonly<Record<string, { readonly title: string; readonly html: string }>>;
}
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { partsOf, rulePages } = require('../../../scripts/guide/read-guide.cjs') as {
  partsOf: (markdown: string) => Part[];
  rulePages: (folder: string) => Rules;
};

const guide = partsOf(readFileSync(join(root, 'docs/panduan.md'), 'utf8'));
const aturan = rulePages(join(root, 'docs/aturan'));
const all = [...guide, ...Object.values(aturan.pages)].map(({ html }) => html);

test('a part for each heading, with tables and lists, and without pictures', () => {
  const part = partsOf(
    '# Judul\n\n## Sel & rumus: 1\n\n![gambar](a.png)\n\n- **satu**\n\n### Lagi\n\n[ke atas](#sel--rumus-1) [profil](profil.md) [aturan](aturan/ratio.md)\n',
  );
  expect(part).toEqual([
    { id: 'sel--rumus-1', level: 2, title: 'Sel & rumus: 1', html: '\n<ul>\n<li><strong>satu</strong></li>\n</ul>\n' },
    {
      id: 'lagi',
      level: 3,
      title: 'Lagi',
      html: '<p><a href="#sel--rumus-1">ke atas</a> profil <a href="#aturan/ratio">aturan</a></p>\n',
    },
  ]);
});

test('every link leads to a part of the guide or to a page of a rule', () => {
  const ids = new Set([...guide.map(({ id }) => id), ...Object.keys(aturan.pages).map((page) => `aturan/${page}`)]);
  const links = all.flatMap((html) => [...html.matchAll(/href="#?([^"]*)"/g)].map(([, to]) => to!));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((to) => !ids.has(to))).toEqual([]);
  expect(all.filter((html) => /<(?:img|script|style)|style=/.test(html))).toEqual([]);
});

test('every rule that a finding can name has its pages, each with its reasons and its way to mend', () => {
  for (const rule of Object.keys(rules)) {
    const pages = aturan.rules[rule] ?? [];
    expect([rule, pages.length]).not.toEqual([rule, 0]);
    for (const page of pages) expect(aturan.pages[page]?.html).toMatch(/Mengapa[^]*Cara memperbaiki/);
  }
});

test('every screen of the pane names a page that there is', () => {
  const folder = join(root, 'src/apps/taskpane');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const panels = /const HELP[^{]*\{([^}]*)\}/.exec(sources.find((source) => source.includes('const HELP')) ?? '')?.[1];
  const named = [
    ...[...(panels ?? '').matchAll(/'([^']+)'/g)].map(([, page]) => page!),
    ...sources.flatMap((source) => [...source.matchAll(/ help="([^"]+)"/g)].map(([, page]) => page!)),
  ];
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((page) => !guide.some(({ id }) => id === page))).toEqual([]);
});

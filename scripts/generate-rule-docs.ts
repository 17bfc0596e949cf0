/** Writes docs/aturan and docs/tabel.md anew. Usage: npx tsx scripts/generate-rule-docs.ts */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from './rule-docs/pages';
import { tablesText } from './table-docs/write-page';

const docs = join(__dirname, '../docs');
const folder = join(docs, 'aturan');
const pages = rulePages();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
writeFileSync(join(docs, 'tabel.md'), tablesText());

/** Writes docs/aturan anew. Usage: npx tsx scripts/generate-rule-docs.ts */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from './rule-docs/pages';

const folder = join(__dirname, '../docs/aturan');
const pages = rulePages();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, text] of pages) writeFileSync(join(folder, name), text);

/** Writes docs/fungsi.md. Usage: npx tsx scripts/generate-function-docs.ts */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionReference } from './functions/reference';

writeFileSync(join(__dirname, '../docs/fungsi.md'), functionReference());

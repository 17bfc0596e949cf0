/**
 * Writes functions.json (Indonesian, the default) and functions.en.json, which the manifest names for English.
 *
 * Usage: tsx scripts/generate-functions-metadata.ts [folder]   the folder of the functions when none is given
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { en } from '../src/messages/functions/descriptions/en';
import { id } from '../src/messages/functions/descriptions/id';
import { functionsMetadata } from './functions/metadata';

async function generate(folder: string): Promise<void> {
  const languages = [
    ['functions.json', id],
    ['functions.en.json', en],
  ] as const;
  for (const [file, descriptions] of languages) {
    writeFileSync(join(folder, file), `${JSON.stringify(await functionsMetadata(descriptions), null, 2)}\n`);
  }
}

void generate(argv[2] ?? join(__dirname, '../src/apps/functions'));

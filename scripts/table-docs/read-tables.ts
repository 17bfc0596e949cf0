/** Reads what the file of each kind of table says of it for clerks: what is computed in it, and an example. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layouts } from '../../src/core/layouts';
import { tagsOf } from '../rule-docs/read-page';

/** A kind of table; the texts are Indonesian. */
export interface TableEntry {
  readonly kind: string;
  readonly name: string;
  /** What is recomputed in it. */
  readonly computed: string;
  /** A title, headings and rows, written with bars. */
  readonly example: string;
}

const folder = join(__dirname, '../../src/core/layouts');

/** The kinds that a report has, in their order; the sheets that are only our own aids have no entry. */
export function readTables(): TableEntry[] {
  return layouts.flatMap(({ kind, name }) => {
    const source = readFileSync(join(folder, `${kind}.ts`), 'utf8');
    const docblock = [...source.matchAll(/\/\*\*\n([\s\S]*?)\n \*\//g)].find((match) => match[1]!.includes('@tabel'));
    if (docblock === undefined) return [];
    const texts = tagsOf(docblock[1]!);
    const computed = texts
      .get('dihitung')!
      .trim()
      .replace(/\s*\n\s*/g, ' ');
    return [{ kind, name, computed, example: texts.get('contoh')!.trim() }];
  });
}

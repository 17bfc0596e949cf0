/** The manifest of the repository beside its code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSetProblems } from './api-sets';
import { functionsVersionProblems, type RecordedFunctions } from './functions-version';
import { parseXml } from './xml';

/**
 * What is wrong with a manifest as the code goes: the sets that it asks for, and its version.
 * @param root the folder of the repository
 */
export function codeProblems(manifest: string, root: string): string[] {
  const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
  const hosts = join('src', 'hosts', 'excel');
  const functions = read('src/apps/functions/functions.json');
  const element = parseXml(manifest);
  const recorded = JSON.parse(read('scripts/manifest/functions-version.json')) as RecordedFunctions;
  return [
    ...apiSetProblems(element, {
      interfaces: ['excel-api.ts', 'range-api.ts', 'chart-api.ts'].map((file) => read(hosts, file)).join('\n'),
      code: readdirSync(join(root, hosts), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => read(hosts, file))
        .join('\n'),
      types: read('node_modules/@types/office-js/index.d.ts'),
      functions,
    }),
    ...functionsVersionProblems(element, functions, recorded),
  ];
}

/** Whether the manifest's version rose with its functions: Excel keeps the list of functions of a version for a day. */
import { createHash } from 'node:crypto';
import { elementsNamed, type XmlElement } from './xml';

/** The version of the manifest for which functions.json was last recorded, and its content in short. */
export interface RecordedFunctions {
  readonly version: string;
  readonly hash: string;
}

/** What functions.json is in short. */
export function hashOf(functions: string): string {
  return createHash('sha256').update(functions).digest('hex');
}

/** The version that the manifest has. */
export function versionOf(root: XmlElement): string {
  return elementsNamed(root, 'Version')[0]?.text ?? '';
}

/**
 * Functions that changed while the version stayed.
 * @returns one sentence when that is so; none when all is well
 */
export function functionsVersionProblems(root: XmlElement, functions: string, recorded: RecordedFunctions): string[] {
  if (hashOf(functions) === recorded.hash) return [];
  const version = versionOf(root);
  return [
    version === recorded.version
      ? `functions.json has changed since version ${version}: raise <Version> in manifest.xml, then npx tsx scripts/record-functions.ts.`
      : `functions.json is not recorded for version ${version} yet: npx tsx scripts/record-functions.ts.`,
  ];
}

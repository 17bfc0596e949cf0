/** Everything that can be known about a manifest without Excel and without a network. */
import { addressProblems, identityProblems, lengthProblems, namespaceProblems, resourceProblems } from './content';
import { builtFileProblems, functionProblems, iconProblems } from './files';
import { orderProblems } from './order';
import { parseXml, type XmlElement } from './xml';

/**
 * What is wrong with a manifest.
 *
 * @param text the content of manifest.xml
 * @param folder where `assets/` is: the root of the repository, or the built folder
 * @param built whether `folder` is the built one, so that the pages and scripts have to be there too
 * @returns one sentence for each problem; none when all is well
 * @example checkManifest(readFileSync('manifest.xml', 'utf8'), '.', false) // []
 */
export function checkManifest(text: string, folder: string, built: boolean): string[] {
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    return [`The manifest is not well-formed XML: ${error instanceof Error ? error.message : String(error)}`];
  }
  const problems = [
    ...orderProblems(root),
    ...identityProblems(root),
    ...addressProblems(root),
    ...namespaceProblems(root),
    ...resourceProblems(root),
    ...lengthProblems(root),
    ...iconProblems(root, folder),
  ];
  if (!built) return problems;
  const missing = builtFileProblems(root, folder);
  return [...problems, ...missing, ...(missing.length === 0 ? functionProblems(root, folder) : [])];
}

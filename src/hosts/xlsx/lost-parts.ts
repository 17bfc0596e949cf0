/** What a file holds that is not taken over into a new one, so that people can be told before they save. */
import type { LostPart } from '../../core/workbook/lost-part';
import type { PackageParts } from './package-parts';

/** In the order in which people are told. */
const byPath: readonly (readonly [LostPart, RegExp])[] = [
  ['macro', /(?:^|\/)vbaproject\.bin$/],
  ['chart', /^xl\/(?:charts|chartsheets)\/[^/]+\.xml$/],
  ['picture', /^xl\/media\//],
  ['comment', /^xl\/(?:comments|threadedcomments)[^/]*(?:\/[^/]+)?\.xml$/],
  ['pivot', /^xl\/pivottables\/[^/]+\.xml$/],
  ['table', /^xl\/tables\/[^/]+\.xml$/],
  ['otherFile', /^xl\/externallinks\/[^/]+\.xml$/],
];

/** The kinds of parts of a file that are passed over. */
export function lostParts(parts: PackageParts): LostPart[] {
  const paths = parts.paths();
  return byPath.flatMap(([kind, path]) => (paths.some((each) => path.test(each)) ? [kind] : []));
}

/** The last target of the Renstra comes by itself in its last year; in other years it is typed. */
import { fieldReference } from '../identity';

/**
 * The formula that an empty cell for the last target of the Renstra starts with: the target of the year, which the
 * agreement has already, when the report is that of the last year; else blank.
 *
 * @param target the cell in the agreement, or null where no table is an agreement
 * @example offeredLastTarget("'2.4 PK'!F4") // `=IF(Identitas!$B$6=Identitas!$B$7,IF('2.4 PK'!F4="","",'2.4 PK'!F4),"")`
 */
export function offeredLastTarget(target: string | null): string | null {
  if (target === null) return null;
  const [year, lastYear] = [fieldReference('tahun'), fieldReference('akhir')];
  return `=IF(${year}=${lastYear},IF(${target}="","",${target}),"")`;
}

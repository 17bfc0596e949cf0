/** Targets that one table has already come by themselves in another; elsewhere they are typed. */
import { repeatFormula } from '../../relations/formula';
import { fieldReference } from '../identity';

/**
 * The formula that an empty cell for the last target of the Renstra starts with where no table has its years: the target
 * of the year, which the agreement has already, when the report is that of the last year; else blank.
 *
 * @param target the cell in the agreement, or null where no table is an agreement
 * @example offeredLastTarget("'2.4 PK'!F4") // `=IF(Identitas!$B$6=Identitas!$B$7,IF('2.4 PK'!F4="","",'2.4 PK'!F4),"")`
 */
export function offeredLastTarget(target: string | null): string | null {
  return offeredIf(`${fieldReference('tahun')}=${fieldReference('akhir')}`, target);
}

/**
 * The target in the agreement where a condition holds, else blank.
 * @example offeredIf('F$3=Identitas!$B$6', "'2.4 PK'!F4") // `=IF(F$3=Identitas!$B$6,IF('2.4 PK'!F4="","",'2.4 PK'!F4),"")`
 */
export function offeredIf(condition: string | null, target: string | null): string | null {
  return condition === null || target === null ? null : `=IF(${condition},${repeatFormula(target).slice(1)},"")`;
}

/** The functions that only this add-in knows, in formulas. */
import { findCalls, withoutPrefixes } from './find-calls';

/** Their names. */
export const ownFunctions = ['IKM', 'CAPAIAN', 'EFISIENSI', 'KATEGORI', 'TABELIKM', 'NILAIEFISIENSI'] as const;

/** Tells whether a formula uses a function of this add-in. */
export function usesOwnFunctions(formula: string): boolean {
  return findCalls(formula, ownFunctions).length > 0;
}

/**
 * A formula as somebody types it: Excel gives a function that it does not know, or not yet, with prefixes that it would
 * not take back (`=[2]!_xldudf_IKM(A1:B2)`).
 */
export function typedFormula(formula: string): string {
  return formula.includes('_xl') ? withoutPrefixes(formula, ownFunctions) : formula;
}

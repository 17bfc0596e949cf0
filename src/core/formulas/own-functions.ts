/** The functions that only this add-in knows, in formulas. */
import { findCalls } from './find-calls';

/** Their names. */
export const ownFunctions = ['IKM', 'CAPAIAN', 'EFISIENSI', 'KATEGORI', 'TABELIKM', 'NILAIEFISIENSI'] as const;

/** Tells whether a formula uses a function of this add-in. */
export function usesOwnFunctions(formula: string): boolean {
  return findCalls(formula, ownFunctions).length > 0;
}

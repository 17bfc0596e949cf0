/** Equations between cells of different tables. */
import type { CheckContext } from '../checks/context';
import type { Equation } from './relation';

/** Every equation that joins two tables of a workbook. */
export function bindAcross(_context: CheckContext): Equation[] {
  return [];
}

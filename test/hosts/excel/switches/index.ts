/** What Excel does on some machines and not on others, and what the strict host does only when a test turns it on. */
import type { Grid } from '../../../../src/apps/web/grid/grid';
import { lateFunctions } from './late-functions';

/** Each switch with the layer that it lays over a grid. */
export const switches = {
  lateFunctions: (grid: Grid) => lateFunctions(grid),
  unknownFunctions: (grid: Grid) => lateFunctions(grid, '#NAME?'),
} satisfies Readonly<Record<string, (grid: Grid) => Grid>>;

/** The name of a switch. */
export type SwitchName = keyof typeof switches;

/** The switches that are on for all tests, named in the environment: `EXCEL=lateFunctions npm test`. */
export function switchesOn(): readonly SwitchName[] {
  const named = typeof process === 'undefined' ? '' : (process.env['EXCEL'] ?? '');
  return named.split(',').filter((name): name is SwitchName => name in switches);
}

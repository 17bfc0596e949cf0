import { layouts } from '../../layouts';
import type { Entries } from '../office';

/** The rows of tables that stand alone, as their layouts show them filled in. */
export const exampleLists: Readonly<Record<string, readonly Entries[]>> = Object.fromEntries(
  layouts.flatMap(({ kind, example }) => (example === undefined ? [] : [[kind, example]])),
);

/** A complete, made-up office that shows what filled sheets look like. */
import { layouts } from '../../layouts';
import type { Entries, Office } from '../office';
import { planInForce } from '../plan-years';
import { exampleIndicators } from './indicators';
import { examplePrograms } from './programs';
import { exampleRespondents } from './respondents';

/** The rows of tables that stand alone, as their layouts show them filled in. */
const exampleLists: Readonly<Record<string, readonly Entries[]>> = Object.fromEntries(
  layouts.flatMap(({ kind, example }) => (example === undefined ? [] : [[kind, example]])),
);

/**
 * Kecamatan Contoh in a year.
 * @example exampleOffice(2025).respondents.length // 120
 */
export function exampleOffice(year: number): Office {
  return {
    kecamatan: 'Contoh',
    kabupaten: 'Contoh Jaya',
    head: 'Camat Contoh',
    year,
    ...planInForce(year),
    indicators: exampleIndicators,
    programs: examplePrograms,
    respondents: exampleRespondents(),
    lists: exampleLists,
  };
}

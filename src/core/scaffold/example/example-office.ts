/** A complete, made-up office that shows what filled sheets look like. */
import type { Office } from '../office';
import { planInForce } from '../plan-years';
import { exampleIndicators } from './indicators';
import { exampleLists } from './lists';
import { examplePrograms } from './programs';
import { exampleRespondents } from './respondents';

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

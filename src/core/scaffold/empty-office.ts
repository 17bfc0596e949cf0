/** An office that has entered nothing yet. */
import { planInForce } from './plan-years';
import type { Office, OfficeIndicator, OfficeProgram, Respondent } from './office';

const indicators = 6;
const programs = 4;
const kegiatan = 2;
const subKegiatan = 3;
const respondents = 120;
const unsur = 9;

type Level = OfficeProgram['level'];

function repeated(count: number, levels: readonly Level[]): Level[] {
  return Array.from({ length: count }, () => levels).flat();
}

function emptyPrograms(): OfficeProgram[] {
  const levels = repeated(programs, [1, ...repeated(kegiatan, [2, ...repeated(subKegiatan, [3])])]);
  return levels.map((level) => ({ level, entries: {}, supports: null }));
}

/**
 * The empty form of a year.
 * @example emptyOffice(2025).indicators.length // 6
 */
export function emptyOffice(year: number): Office {
  const indicator: OfficeIndicator = { entries: {} };
  const nobody: Respondent = {
    answers: new Array<null>(unsur).fill(null),
    sex: null,
    education: null,
    occupation: null,
  };
  return {
    kecamatan: '',
    kabupaten: '',
    head: '',
    year,
    ...planInForce(year),
    indicators: new Array<OfficeIndicator>(indicators).fill(indicator),
    programs: emptyPrograms(),
    respondents: new Array<Respondent>(respondents).fill(nobody),
    lists: {},
  };
}

/** An office that has entered nothing yet. */
import { planInForce } from './plan-years';
import type { Office, OfficeIndicator, OfficeProgram, Respondent } from './office';

const indicators = 6;
const programs = 4;
const kegiatan = 2;
const subKegiatan = 3;
const respondents = 120;
const unsur = 9;

function emptyPrograms(): OfficeProgram[] {
  const rows: OfficeProgram[] = [];
  const add = (level: 1 | 2 | 3): void => {
    rows.push({ level, entries: {}, supports: null });
  };
  for (let program = 0; program < programs; program++) {
    add(1);
    for (let activity = 0; activity < kegiatan; activity++) {
      add(2);
      for (let part = 0; part < subKegiatan; part++) add(3);
    }
  }
  return rows;
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

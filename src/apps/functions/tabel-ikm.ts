import { tabelIkm } from '../../core/calc/tabel-ikm';
import { Call } from './call';
import type { FunctionDefinition } from './definition';
import { readSurvey, SURVEY_PARAMETERS } from './survey';

/** TABELIKM(nilai, [bobot]): a row per unsur with NRR, NRR tertimbang, nilai konversi and mutu; blank if unanswered. */
export const TABELIKM: FunctionDefinition = {
  id: 'TABELIKM',
  parameters: SURVEY_PARAMETERS,
  spills: true,
  call(args, options) {
    const { averages, weights } = readSurvey(new Call(this.parameters, args, options));
    return tabelIkm(averages, weights).map((row) =>
      row === null ? ['', '', '', ''] : [row.nrr, row.nrrTertimbang, row.nilaiKonversi, row.mutu],
    );
  },
};

import type { Descriptions } from './id';

/** What Excel shows about the functions while one is typed, in English. */
export const en: Descriptions = {
  IKM: {
    summary: 'Public satisfaction index (25 to 100) from respondents’ answers or from averages per unsur.',
    parameters: {
      nilai: 'Answers 1 to 4, a row per respondent and a column per unsur; or one row or column of averages (NRR).',
      bobot: 'Weights: nothing for exactly 1/N, one number for every unsur, or one number per unsur.',
    },
  },
  CAPAIAN: {
    summary: 'How far a target was reached, as a fraction (1.0646 = 106.46%).',
    parameters: {
      target: 'The target; a range or a bound is allowed, such as "80–90", "≥ 90", "maks. 5".',
      realisasi: 'What was reached, in the unit of the target.',
      arah: '"naik" when higher is better (default), "turun" when lower is better.',
      batas: 'The highest capaian that counts, for example 120%; nothing means no cap.',
    },
  },
  EFISIENSI: {
    summary: 'Efficiency of the use of a budget, as a fraction, for one output or several.',
    parameters: {
      anggaran: 'The budget of each output.',
      realisasi: 'What was spent on each output.',
      capaian: 'How far each output was reached, as a fraction or percentage (103.03%); 100% when left out.',
      metode: '"keluaran" (default) or "selisih" (capaian minus share spent).',
    },
  },
  KATEGORI: {
    summary: 'The label of a value on a scale, for example Sangat Tinggi.',
    parameters: {
      nilai: 'The value; for a scale of capaian a fraction or percentage.',
      skala: 'The name of a scale (default CAPAIAN) or a range of two columns: lower bound and label.',
    },
  },
  TABELIKM: {
    summary: 'A row per unsur: NRR, weighted NRR, converted value, letter.',
    parameters: {
      nilai: 'Answers 1 to 4, a row per respondent and a column per unsur; or one row or column of averages (NRR).',
      bobot: 'Weights: nothing for exactly 1/N, one number for every unsur, or one number per unsur.',
    },
  },
  NILAIEFISIENSI: {
    summary: 'The value (0% to 100%) of an efficiency between −20% and 20%.',
    parameters: { efisiensi: 'The efficiency as a fraction or percentage, for example the result of EFISIENSI.' },
  },
};

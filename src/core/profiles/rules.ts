/** What a report is held to: which tables it must show, which scale and method hold. */
import type { EfficiencyMethod } from '../relations/efficiency-methods';

/** What checking needs of a profile: how its tables are printed is another matter. */
export interface ProfileRules {
  readonly id: string;
  readonly name: string;
  /** Kinds of tables that a complete report has. */
  readonly requiredTables: readonly string[];
  /** Id of the scale for capaian where the workbook prints none. */
  readonly scale: string;
  /** How the office computes its efficiency. */
  readonly efficiency: EfficiencyMethod;
}

/** What every report must show (Permen PANRB 53/2014, III.A and III.B). */
export const nationalRules: ProfileRules = {
  id: 'standar',
  name: 'Standar nasional',
  requiredTables: [
    'pk',
    'capaian',
    'perbandingan-tahun',
    'kemajuan-renstra',
    'standar-nasional',
    'analisis',
    'program-penunjang',
    'efisiensi',
    'realisasi-anggaran',
  ],
  scale: 'CAPAIAN',
  efficiency: 'keluaran',
};

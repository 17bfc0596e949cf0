import type { Profile } from './profile';

/** What every report must show (Permen PANRB 53/2014, III.A and III.B). */
export const standar: Profile = {
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
};

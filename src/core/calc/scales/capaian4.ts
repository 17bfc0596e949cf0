import { above, below, between, type Scale } from './scale';

/** Capaian kinerja in four classes, as Kabupaten Brebes prints it. Sumber: menurut praktik. */
export const CAPAIAN4: Scale = {
  id: 'CAPAIAN4',
  name: 'Skala pengukuran tingkat capaian kinerja',
  source: 'menurut praktik',
  unit: 'percent',
  classes: [
    above(100, null, 'Sangat Baik'),
    between(75, 100, 'Baik'),
    below(55, 75, 'Cukup'),
    below(null, 55, 'Kurang'),
  ],
};

import { between, type Scale } from './scale';

/** Capaian kinerja in five classes; above 100 % is the highest class too. Sumber: Permendagri 86/2017. */
export const CAPAIAN: Scale = {
  id: 'CAPAIAN',
  name: 'Skala nilai peringkat kinerja',
  source: 'Permendagri 86/2017',
  unit: 'percent',
  decimals: 0,
  classes: [
    between(91, null, 'Sangat Tinggi'),
    between(76, 90, 'Tinggi'),
    between(66, 75, 'Sedang'),
    between(51, 65, 'Rendah'),
    between(null, 50, 'Sangat Rendah'),
  ],
};

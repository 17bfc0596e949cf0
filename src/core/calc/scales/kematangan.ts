import { between, type Scale } from './scale';

/** Tingkat kematangan from the sum of 11 variables scored 1 to 5. Sumber: menurut praktik. */
export const KEMATANGAN: Scale = {
  id: 'KEMATANGAN',
  name: 'Tingkat kematangan organisasi',
  source: 'menurut praktik',
  unit: 'points',
  decimals: 0,
  minimum: 11,
  maximum: 55,
  classes: [
    between(47, 55, 'Sangat Tinggi'),
    between(38, 46, 'Tinggi'),
    between(29, 37, 'Sedang'),
    between(20, 28, 'Rendah'),
    between(11, 19, 'Sangat Rendah'),
  ],
};

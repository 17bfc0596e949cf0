import { IKM } from './ikm';
import { between, type Scale } from './scale';

/** Kinerja unit pelayanan on the older scale, still in use in places. Sumber: Kepmenpan 25/2004. */
export const IKM2004: Scale = {
  ...IKM,
  id: 'IKM2004',
  name: 'Kinerja unit pelayanan (skala lama)',
  source: 'Kepmenpan 25/2004',
  classes: [
    between(81.26, 100, 'Sangat Baik'),
    between(62.51, 81.25, 'Baik'),
    between(43.76, 62.5, 'Kurang Baik'),
    between(25, 43.75, 'Tidak Baik'),
  ],
};

import { between, type Scale } from './scale';

/**
 * The lowest index that is still given a label. Rounded weights add up to 0.95 at the least (see weights.ts), so the
 * lowest possible answers give less than the printed 25: 24,75 with 0,11.
 */
const LOWEST_ACCEPTED_INDEX = 23.75;

/** Kinerja unit pelayanan from the converted index. Sumber: Permen PANRB 14/2017. */
export const IKM: Scale = {
  id: 'IKM',
  name: 'Kinerja unit pelayanan',
  source: 'Permen PANRB 14/2017',
  unit: 'points',
  decimals: 2,
  minimum: 25,
  maximum: 100,
  lowestAccepted: LOWEST_ACCEPTED_INDEX,
  classes: [
    between(88.31, 100, 'Sangat Baik'),
    between(76.61, 88.3, 'Baik'),
    between(65, 76.6, 'Kurang Baik'),
    between(25, 64.99, 'Tidak Baik'),
  ],
};

import { above, between, type Scale } from './scale';

/** Tingkat keberhasilan. Print leaves 51–65 without a class; it is taken as Tidak Berhasil. Sumber: menurut praktik. */
export const KEBERHASILAN: Scale = {
  id: 'KEBERHASILAN',
  name: 'Tingkat keberhasilan kinerja',
  source: 'menurut praktik',
  unit: 'percent',
  decimals: 0,
  classes: [
    above(100, null, 'Sangat Berhasil'),
    between(91, 100, 'Berhasil'),
    between(76, 90, 'Cukup Berhasil'),
    { ...between(51, 75, 'Tidak Berhasil'), printedLower: 66 },
    between(null, 50, 'Sangat Tidak Berhasil'),
  ],
};

import { VECTORS } from './read-vectors';

/** The groups that the tests beside this one and those of the functions and of number reading go through. */
const TESTED = [
  'CAPAIAN',
  'CAPAIAN +',
  'CAPAIAN + cap 120',
  'CAPAIAN + range',
  'CAPAIAN −',
  'EFISIENSI',
  'EFISIENSI PMK',
  'EFISIENSI PMK multi',
  'EFISIENSI SELISIH',
  'EFISIENSI SISA',
  'IKM',
  'IKM 14 unsur',
  'IKM agg',
  'IKM from NRR',
  'IKM from freq',
  'IKM(wrong)',
  'KATEGORI',
  'KATEGORI AKIP88',
  'KATEGORI IPP',
  'KATEGORI KOD99',
  'KATEGORI PMDN86',
  'KATEGORI SKM',
  'KATEGORI SKM (NI)',
  'NILAIEFISIENSI',
  'PARSE',
];

test('no group of worked examples is left out', () => {
  expect([...new Set(VECTORS.map((each) => each.what))].sort()).toEqual([...TESTED].sort());
});

test('no index is left out', () => {
  const ids = VECTORS.filter((each) => each.what.startsWith('IKM')).map((each) => Number(each.id.slice(1)));
  expect(ids).toEqual([...Array.from({ length: 18 }, (_, index) => index + 1), 147, 148]);
});

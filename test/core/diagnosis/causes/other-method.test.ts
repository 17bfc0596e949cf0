import { causeIn } from './cause-of';

const withRow = (row: string): string =>
  `No | Indikator | Arah | Target | Realisasi | Capaian %
   ${row}
   2 | Nilai SAKIP | naik | 70 | 63 | 90,00%`;

test('V176 computed as naik: 9 ÷ 8 = 112,50 %, although one other digit of the realisasi would fit as well', () => {
  expect(causeIn(withRow('1 | Lama pelayanan | turun | 8 | 9 | 112,50% !capaian'))).toBe('cause.otherMethod');
});

test('computed as turun: (2 × 8 − 9) ÷ 8 = 87,50 %', () => {
  expect(causeIn(withRow('1 | Dokumen | naik | 8 | 9 | 87,50% !capaian'))).toBe('cause.otherMethod');
});

test('V172 by the other bound of its target: (2 × 8 − 6,5) ÷ 8 = 118,75 %', () => {
  expect(causeIn(withRow('1 | Lama izin | turun | 7–8 | 6,5 | 118,75% !capaian'))).toBe('cause.otherMethod');
});

test('a capaian that neither gives has another cause', () => {
  expect(causeIn(withRow('1 | Lama pelayanan | turun | 8,15 | 9,25 | 93,21% !capaian'))).toBeNull();
});

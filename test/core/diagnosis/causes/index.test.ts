import { causeIn } from './cause-of';

test('the more telling cause comes first: a swap that also looks like a copy is a swap', () => {
  // 80 ÷ 64 = 125 %, and the row below says 125 % too.
  expect(
    causeIn(`No | Indikator Kinerja | Target | Realisasi | Capaian %
             1 | Nilai IKM | 80 | 64 | 125,00% !capaian
             2 | Nilai SAKIP | 60 | 75 | 125,00%`),
  ).toBe('cause.swapped');
});

test('no cause is named where none reproduces the number', () => {
  expect(
    causeIn(`No | Indikator Kinerja | Target | Realisasi | Capaian %
             1 | Nilai IKM | 80 | 64 | 93,17% !capaian
             2 | Nilai SAKIP | 60 | 75 | 125,00%`),
  ).toBeNull();
});

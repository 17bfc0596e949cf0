import { causeIn } from './cause-of';

test('target and realisasi swapped: 78,89 ÷ 79,70 = 98,98 % (jatinegara 2021)', () => {
  expect(
    causeIn(`No | Indikator | Target | Realisasi | Capaian %
             1 | Nilai IKM | 78,89 | 79,70 | 98,98% !capaian`),
  ).toBe('cause.swapped');
});

test('another quotient upside down: 50.000.000 ÷ 40.000.000 = 125 % where 80 % was used', () => {
  expect(
    causeIn(`Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
             Program A        | 50.000.000    | 40.000.000     | 125,00% !persen-anggaran
             Program B        | 50.000.000    | 45.000.000     | 90,00%`),
  ).toBe('cause.inverted');
});

test('a quotient that is merely wrong is not', () => {
  expect(
    causeIn(`No | Indikator | Target | Realisasi | Capaian %
             1 | Nilai IKM | 78,89 | 79,70 | 93,21% !capaian`),
  ).toBeNull();
});

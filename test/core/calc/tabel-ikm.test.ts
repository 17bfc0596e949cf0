import { tabelIkm } from '../../../src/core/calc/tabel-ikm';

test('NRR ÷ N, NRR × 25 and the mutu of Permen PANRB 14/2017: 3,20 ÷ 4 = 0,80 and 80,00 is B', () => {
  const rows = tabelIkm([3.2, 3.6, 3, 2.4]);
  expect(rows.map((row) => row?.mutu)).toEqual(['B', 'A', 'C', 'D']);
  expect(rows.map((row) => row?.nilaiKonversi)).toEqual([80, 90, 75, 60]);
  expect(rows[0]?.nrrTertimbang).toBeCloseTo(0.8, 12);
});

test('a weight that is given is used: 3,20 × 0,11 = 0,352', () => {
  expect(tabelIkm([3.2, 3.6], 0.11)[0]?.nrrTertimbang).toBeCloseTo(0.352, 12);
  expect(tabelIkm([3.2, 3.6], [0.25, 0.75])[1]?.nrrTertimbang).toBeCloseTo(2.7, 12);
});

test('an unsur that nobody answered has no line and no weight: 3,20 ÷ 1', () => {
  expect(tabelIkm([3.2, null])).toEqual([{ nrr: 3.2, nrrTertimbang: 3.2, nilaiKonversi: 80, mutu: 'B' }, null]);
});

test('the highest average stays on the scale', () => {
  expect(tabelIkm([4])[0]).toMatchObject({ nilaiKonversi: 100, mutu: 'A' });
  expect(tabelIkm([1])[0]).toMatchObject({ nilaiKonversi: 25, mutu: 'D' });
});

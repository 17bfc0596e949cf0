import { valuesOf } from '../../support/table';

const skor = (first: string, second: string, third: string): string => `
  Tabel 2.4 Hasil Penilaian
  No | Hal yang Dinilai | Skor
  1  | Tata laksana     | ${first}
  2  | Tata kelola      | ${second}
  3  | Sarana           | ${third}`;

test('scores that no table of a kind could hold make it another kind', () => {
  expect(valuesOf(skor('4', '3', '5')).map(({ table }) => table.layout.kind)).toEqual(['kematangan']);
  expect(valuesOf(skor('78,31', '82,02', '71,42'))).toEqual([]);
});

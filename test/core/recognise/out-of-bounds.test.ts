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

test('so do headings that say so, unless the title does', () => {
  const table = (title: string): string => `
    ${title}
    Variabel | Bobot | Nilai | Nilai x Bobot
    Capaian keluaran | 43,50 | 99,10 | 43,11
    Penyerapan | 9,70 | 99,04 | 9,61
    Efisiensi | 28,60 | 91,20 | 26,08`;
  expect(valuesOf(table('Tabel 15. Nilai Kinerja Anggaran')).map((each) => each.table.layout.kind)).toEqual([]);
  expect(valuesOf(table('Tabel 15. Penilaian Kematangan')).map((each) => each.table.layout.kind)).toEqual([
    'kematangan',
  ]);
});

test('percentages are no shares above the whole because they are printed as 46% or 46', () => {
  const groups = (sign: string): string => `
    Tabel 3.15 Data Responden Berdasarkan Jenis Kelamin
    Tolok Ukur | Jumlah Responden | Persen
    Laki-laki  | 19               | 46${sign}
    Perempuan  | 22               | 54${sign}
    Jumlah     | 41               | 100${sign}`;
  for (const sign of ['%', '']) {
    expect(valuesOf(groups(sign)).map(({ table }) => table.layout.kind)).toEqual(['responden']);
  }
});

test('shares below a heading of people are no people', () => {
  const groups = (first: string, second: string): string => `
    Tabel 3.15 Data Responden Berdasarkan Jenis Kelamin
    Jenis Kelamin | ${first} | ${second}
    Laki-laki | 46% | 19
    Perempuan | 54% | 22
    Jumlah | 100% | 41`;
  expect(valuesOf(groups('Persen', 'Jumlah Responden')).map(({ table }) => table.layout.kind)).toEqual(['responden']);
  expect(valuesOf(groups('Jumlah Responden', 'Persen'))).toEqual([]);
});

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

test('where the names are guessed, scores of which most could not be any make it another kind', () => {
  expect(
    valuesOf(`
    Tabel 5 Nilai Kinerja
    No | Sudut Pandang | Bobot | Nilai  | Nilai Tertimbang
    1  | Kinerja       | 30    | 106,00 | 31,80
    2  | Disiplin      | 20    | 102,40 | 20,48
    3  | Proses        | 25    | 110,08 | 27,52
    4  | Pembelajaran  | 25    | 99,80  | 24,95`).map(({ table }) => table.layout.kind),
  ).not.toContain('profesionalitas-asn');
});

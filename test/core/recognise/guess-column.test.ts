import { isGuessed } from '../../../src/core/tables/table';
import { readTables } from '../../../src/core/vote/vote';
import { sheetOf } from '../../support/sheet';

function columnsOf(table: string): string[] {
  const { tables } = readTables({ sheets: [sheetOf('S', table).sheet] });
  return tables.flatMap(({ layout, columns }) => [
    layout.kind,
    ...columns.map((column) => `${column.heading}: ${column.spec.role}${isGuessed(column) ? '?' : ''}`),
  ]);
}

test('names below an unknown heading are those that the kind of table needs', () => {
  expect(
    columnsOf(`
    Tabel 3.1 Capaian Kinerja
    No | Butir | Target | Realisasi | Capaian (%)
    1 | Indeks Kepuasan Masyarakat | 80,00 | 84,00 | 105,00
    2 | Nilai SAKIP kecamatan | 60,00 | 63,00 | 105,00`),
  ).toEqual([
    'capaian',
    'No: nomor',
    'Butir: indikator?',
    'Target: target',
    'Realisasi: realisasi',
    'Capaian (%): capaian',
  ]);
});

test('numbers below one are the money that is missing, where they are as large as money is', () => {
  expect(
    columnsOf(`
    Tabel 3.8 Realisasi Anggaran
    No | Program | Anggaran (Rp) | Takaran | %
    1 | Program Pemerintahan Umum | 25.000.000 | 22.500.000 | 90,00
    2 | Program Pelayanan Publik | 10.000.000 | 9.000.000 | 90,00`),
  ).toContain('Takaran: realisasiAnggaran?');
});

test('the numbers tell which kind it is: progress, not a target', () => {
  expect(
    columnsOf(`
    Tabel 3.4 Perbandingan Kinerja
    No | Indikator | Realisasi 2023 | Target Akhir Renstra | Isian
    1 | Indeks Kepuasan Masyarakat | 84,00 | 88,00 | 95,45
    2 | Nilai SAKIP kecamatan | 63,00 | 70,00 | 90,00
    3 | Persentase desa mandiri | 45,00 | 60,00 | 75,00`),
  ).toContain('Isian: kemajuan?');
});

test('two unknown headings are no table', () => {
  expect(
    columnsOf('No | Hari | Acara | Target\n1 | Senin | Rapat koordinasi | 3\n2 | Selasa | Apel pagi bersama | 4'),
  ).toEqual([]);
});

test('a heading that is known by half of its words is none that is known', () => {
  expect(
    columnsOf(`
    Tabel 3.1 Capaian Kinerja
    No | Hasil Akhir | Target | Realisasi | Capaian (%)
    1 | Indeks Kepuasan Masyarakat | 80,00 | 84,00 | 105,00
    2 | Nilai SAKIP kecamatan | 60,00 | 63,00 | 105,00`),
  ).toContain('Hasil Akhir: indikator?');
});

test('running numbers are those of respondents, other numbers are not', () => {
  const answers = (numbers: readonly number[]): string =>
    ['Butir | U1 | U2 | U3', ...numbers.map((number) => `${number} | 3 | 4 | 3`)].join('\n');
  expect(columnsOf(answers([1, 2, 3, 4]))).toContain('Butir: responden?');
  expect(columnsOf(answers([3, 2, 3, 4]))).toEqual([]);
});

test('bounds of classes below an unknown heading are those of the scale', () => {
  expect(
    columnsOf(`
    Tabel 3.1 Skala Nilai Peringkat Kinerja
    No | Isian | Kriteria
    1 | 91 ≤ 100 | Sangat Tinggi
    2 | 76 ≤ 90 | Tinggi
    3 | ≤ 75 | Sedang`),
  ).toContain('Isian: interval?');
});

test('beside the targets of months, a misspelt one among them, stands the target of the year', () => {
  const months = 'Januari | Februari | Maret | April | Mei | Juni | Juli | Agustus | September | Oktober | November';
  expect(
    columnsOf(`
    Rencana Aksi per Bulan
    No | Indikator Kinerja | Butir | Target Bulan${' | <'.repeat(11)}
    ^ | ^ | ^ | ${months} | Desemebr
    1 | Nilai kematangan organisasi | 24 | 2 | 4 | 6 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24
    2 | Persentase desa mandiri | 60 | 5 | 10 | 15 | 20 | 25 | 30 | 35 | 40 | 45 | 50 | 55 | 60`),
  ).toContain('Butir: target?');
});

test('names of which none is that of an unsur are none, though numbers from 1 to 4 stand beside them', () => {
  const indeks = (names: readonly string[]): string => `
    Tabel 4 Indeks
    Hal yang Dinilai | Bobot | Indeks
    ${names[0]!} | 0,30 | 3,40
    ${names[1]!} | 0,30 | 2,75
    ${names[2]!} | 0,40 | 3,10`;
  expect(columnsOf(indeks(['Domain Kebijakan', 'Domain Tata Kelola', 'Domain Manajemen']))).toEqual([]);
  expect(columnsOf(indeks(['Persyaratan', 'Prosedur', 'Keamanan']))).toContain('Hal yang Dinilai: unsur?');
});

test('indicators that are called as the unsur of a survey are these', () => {
  const indikator = (names: readonly string[]): string => `
    Tabel 4 Nilai Rata-Rata
    No | Indikator | Nilai | Mutu
    1 | ${names[0]!} | 3,40 | B
    2 | ${names[1]!} | 2,75 | C
    3 | ${names[2]!} | 3,10 | B`;
  expect(columnsOf(indikator(['Persyaratan', 'Prosedur', 'Waktu Pelayanan']))).toContain('Indikator: unsur?');
  expect(columnsOf(indikator(['Domain Kebijakan', 'Domain Tata Kelola', 'Domain Manajemen']))).toEqual([]);
});

test('money is no respondents', () => {
  // 7 + 5 = 12 people; of 300 million 150 are half.
  const groups = (first: string, second: string): string[] =>
    columnsOf(`
    Jenis Layanan | Banyaknya | Persentase
    Layanan KTP | ${first}
    Layanan KK | ${second}`);
  expect(groups('7 | 58,33', '5 | 41,67')).toContain('Banyaknya: responden?');
  expect(groups('210.000.000,00 | 54,91', '150.000.000,00 | 1,97')).not.toContain('Banyaknya: responden?');
});

test('the money of one quarter beside that of the others is not guessed to be that of the year', () => {
  expect(
    columnsOf(`
    Tabel 3.17 Realisasi Anggaran per Triwulan Tahun 2024
    No | Program           | Pagu Anggaran (Rp) | Triwulan I    | <     | Triwulan II   | <
    ^  | ^                 | ^                  | Rp            | %     | Rp            | %
    1  | Program Penunjang | 5.120.300.000      | 1.021.450.000 | 19,95 | 2.410.330.500 | 47,07
    2  | Program Pelayanan | 412.500.000        | 20.000.000    | 4,85  | 87.500.000    | 21,21`).join(),
  ).not.toContain('realisasiAnggaran');
});

const penegakan = (heading: string): string => `
  Tabel 3.5 Penegakan Perda
  No | ${heading} | Target | Realisasi | Capaian
  1 | Persentase pelanggaran yang diselesaikan | 85% | 87,50% | 102,94%
  2 | Persentase gangguan yang ditangani | 90% | 90% | 100%
  3 | Cakupan petugas linmas per RT | 0,75 | 0,60 | 80,00%`;

test.each(['Uraian', 'Sasaran', 'Tujuan', 'Program', 'Kegiatan', 'Aspek', 'Variabel', 'Komponen', 'Urusan'])(
  'rows that are named as %s are read as the indicators that their numbers ask for',
  (heading) => {
    expect(columnsOf(penegakan(heading)).slice(0, 3)).toEqual(['capaian', 'No: nomor', `${heading}: indikator?`]);
  },
);

test.each(['Kinerja', 'Uraian Kinerja'])('%s names the indicators where nothing else does', (heading) => {
  expect(columnsOf(penegakan(heading)).slice(0, 3)).toEqual(['capaian', 'No: nomor', `${heading}: indikator`]);
});

test('before money, and where only one column of numbers is known, rows keep the names that they have', () => {
  expect(
    columnsOf(`
    No | Uraian | Target | Realisasi | Capaian
    1 | Pajak Hotel | 120.000.000 | 126.000.000 | 105,00
    2 | Pajak Restoran | 250.000.000 | 240.000.000 | 96,00`),
  ).not.toContain('Uraian: indikator?');
  expect(columnsOf('No | Kegiatan | Target\n1 | Rapat koordinasi | 3\n2 | Apel pagi bersama | 4')).toEqual([]);
});

import { check } from '../../../src/core/check';
import { checkMisreadColumns } from '../../../src/core/checks/misread-columns';
import { sheetOf } from '../../support/sheet';
import { contextOf, inShort, sheet } from './context-of';

const findingsIn = (table: string): string[] => inShort(check({ sheets: [sheetOf('3', table).sheet] }).findings);
const errorsIn = (table: string): string[] => findingsIn(table).filter((text) => text.startsWith('error 3!'));

test('a "%" under Realisasi is no money: nothing of its column is wrong, and a wrong remainder still is', () => {
  const table = (sisa: string): string => `
    Tabel 4 Realisasi Anggaran
    No | Program | Anggaran (Rp) | Realisasi | < | Sisa
    ^ | ^ | ^ | Keuangan (Rp) | % | ^
    1 | Program A | 412.680.000 | 398.214.500 | 96,49 | 14.465.500
    2 | Program B | 286.450.000 | 203.977.300 | 71,21 | 82.472.700
    3 | Program C | 873.915.000 | 861.440.250 | 98,57 | ${sisa}`;
  expect(errorsIn(table('12.474.750'))).toEqual([]);
  expect(errorsIn(table('12.474.570'))).toEqual(['error 3!F6 sisa']);
});

test('a column under "(Rp)" is no percentage and one under "(%)" no money, though its quotients would fit', () => {
  const table = (persen: string): string => `
    Tabel 5 Pergeseran Anggaran
    NO | PROGRAM DAN KEGIATAN | PAGU ANGGARAN SEBELUM (Rp) | REALISASI | < | PAGU ANGGARAN SETELAH (Rp) | SELISIH PAGU SEBELUM DAN SESUDAH
    ^ | ^ | ^ | (Rp) | (%) | ^ | ^
    1 | Layanan A | 412.680.000 | 206.340.000 | 50,00% | 512.000.000 | 99.320.000
    2 | Layanan B | 286.450.000 | 71.612.500 | ${persen} | 309.500.000 | 23.050.000
    3 | Layanan C | 873.915.000 | 218.478.750 | 25,00% | 640.215.000 | -233.700.000
    4 | Layanan D | 120.000.000 | 30.000.000 | 25,00% | 120.000.000 | 0`;
  expect(errorsIn(table('25,00%'))).toEqual([]);
  expect(findingsIn(table('25,00%')).filter((text) => text.includes('kolom'))).toEqual([]);
  expect(errorsIn(table('52,00%'))).toEqual(['error 3!E5 persen-anggaran']);
});

test("last year's capaian is not this year's", () => {
  expect(
    errorsIn(`
    Tabel 3 Capaian Kinerja Tahun 2024
    No | Indikator | Capaian Thn Lalu | Target | Realisasi | % Realisasi
    1 | Nilai IKM | 81,20 | 83,00 | 84,66 | 102,00
    2 | Nilai SAKIP | 71,50 | 80,00 | 76,40 | 95,50
    3 | Persentase desa mandiri | 88,00 | 90,00 | 92,70 | 103,00`),
  ).toEqual([]);
});

test('numbers that contradict a heading in every row are told once', () => {
  const found = findingsIn(`
    Tabel 3.1 Capaian Kinerja
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1 | Nilai IKM | 80,00 | 84,00 | 12,00
    2 | Nilai SAKIP | 60,00 | 63,00 | 7,50
    3 | Persentase desa mandiri | 50,00 | 45,00 | 3,25`);
  expect(found.filter((text) => text.includes('kolom'))).toEqual(['warning 3!E2 kolom.refuted']);
  expect(found.filter((text) => text.startsWith('error 3!E'))).toEqual([]);
});

test('averages of answers are no larger than 4: what is larger everywhere is something else, and is told once', () => {
  const found = findingsIn(`
    Tabel 3.6 Hasil Survei Kepuasan Masyarakat
    No | Unsur Pelayanan    | Nilai Unsur | Peringkat
    1  | Persyaratan        | 320         | 3
    2  | Prosedur           | 333         | 2
    3  | Waktu Penyelesaian | 317         | 4
    4  | Biaya/Tarif        | 371         | 1`);
  expect(found.filter((text) => /kolom|rentang/.test(text))).toEqual(['warning 3!C2 kolom.beyond']);
});

test('each number is the target of its row: the heading is right, the numbers are not', () => {
  expect(
    errorsIn(`
    Tabel 3.1 Capaian Kinerja
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1 | Nilai IKM | 80,00 | 84,00 | 80,00
    2 | Nilai SAKIP | 60,00 | 63,00 | 60,00
    3 | Persentase desa mandiri | 50,00 | 45,00 | 50,00`),
  ).toEqual(['error 3!E3 capaian', 'error 3!E4 capaian', 'error 3!E5 capaian']);
});

test('an unknown heading above quotients is read as capaian, and what is wrong there only warns', () => {
  const found = findingsIn(`
    Tabel 3.1 Capaian Kinerja
    No | Indikator Kinerja | Target | Realisasi | Prestasi
    1 | Nilai IKM | 80,00 | 84,00 | 105,00
    2 | Nilai SAKIP | 60,00 | 63,00 | 105,00
    3 | Persentase desa mandiri | 50,00 | 45,00 | 90,00
    4 | Persentase desa maju | 40,00 | 50,00 | 152,00`);
  expect(found).toContain('info 3!E2 kolom.guessed');
  expect(found).toContain('warning 3!E6 capaian');
  expect(found.filter((text) => text.startsWith('error 3!E'))).toEqual([]);
});

test('a table in which all is read by its headings has nothing to tell', () => {
  const right = sheet('3.1', [
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Nilai IKM', 80, 84, 105],
    [2, 'Nilai SAKIP', 60, 63, 105],
  ]);
  expect(checkMisreadColumns(contextOf(right))).toEqual([]);
});

test('what was added to a budget is no sisa, and computed all the same', () => {
  // 14.350 − 12.600 = 1.750; 5.890 − 6.210 = −320; 52.660 − 48.200 = 4.460; 850 − 910 = −60 (million).
  const found = findingsIn(`
    Tabel 3.8 Anggaran Sebelum dan Sesudah Perubahan
    Program | Anggaran (Rp) | < | Bertambah/(Berkurang) | Realisasi (Rp)
    ^ | Sebelum Perubahan | Setelah Perubahan | ^ | ^
    Program Sumber Daya Air | 12.600.000.000 | 14.350.000.000 | 1.750.000.000 | 13.988.120.450
    Program Air Minum | 6.210.000.000 | 5.890.000.000 | -320.000.000 | 5.812.340.000
    Program Jalan | 48.200.000.000 | 52.660.000.000 | 4.460.000.000 | 51.230.900.125
    Program Tata Ruang | 910.000.000 | 850.000.000 | -60.000.000 | 846.112.000`);
  expect(found.filter((text) => text.includes('kolom'))).toEqual([]);
});

test('"Jumlah" says of nothing what it is, so that reading it as the realisasi beside its target is but noted', () => {
  // 180.313 ÷ 150.000 = 120,21 %; 311.654 ÷ 250.000 = 124,66 %; 404.995 ÷ 380.000 = 106,58 %; 459.400 ÷ 450.000 = 102,09 %.
  const found = findingsIn(`
    Tabel 3.10 Kunjungan Wisatawan
    Tahun | Wisnus  | Wisman | Jumlah  | Pertumbuhan (%) | Target  | Capaian (%)
    2021  | 180.211 | 102    | 180.313 | -               | 150.000 | 120,21
    2022  | 310.450 | 1.204  | 311.654 | 72,84           | 250.000 | 124,66
    2023  | 402.118 | 2.877  | 404.995 | 29,95           | 380.000 | 106,58
    2024  | 455.390 | 4.010  | 459.400 | 13,43           | 450.000 | 102,09`);
  expect(found.filter((text) => text.includes('3!D2'))).toEqual(['info 3!D2 kolom.guessed']);
});

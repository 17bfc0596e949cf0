import { checkRanges } from '../../../src/core/checks/ranges';
import { contextOf, inShort, sheet, type Written } from './context-of';

function said(title: string, headings: string[], ...rows: Written[][]): string[] {
  return inShort(checkRanges(contextOf(sheet('S', [[title], headings, ...rows])), new Map()));
}

test('answers are whole numbers from 1 to 4; a blank and a zero are no answer', () => {
  const headings = ['Responden', 'U1', 'U2', 'U3'];
  const rows = [
    [1, 3, 4, 0],
    [2, 5, 3, null],
    [3, 3, 3.5, 4],
    ['Jumlah', 11, 10.5, 4],
    ['NRR', 3.67, 3.5, 4.9],
  ];
  expect(said('Jawaban Responden', headings, ...rows)).toEqual([
    'error S!B4 rentang.answer',
    'error S!C5 rentang.answer',
  ]);
});

test('a single zero among many answers is a slip, or counts where a blank would not', () => {
  const headings = ['Responden', 'U1', 'U2', 'U3', 'U4'];
  const rows = (zeros: number): Written[][] =>
    Array.from({ length: 20 }, (_, index) => [index + 1, 3, 4, 2, index < zeros ? 0 : 3]);
  expect(said('Jawaban Responden', headings, ...rows(0))).toEqual([]);
  expect(said('Jawaban Responden', headings, ...rows(1))).toEqual(['warning S!E3 rentang.noAnswer']);
  expect(said('Jawaban Responden', headings, ...rows(2))).toEqual([]);
});

const unsur = ['Persyaratan', 'Prosedur', 'Waktu Penyelesaian', 'Biaya', 'Produk'];

test('an average is at most 4 and a converted value at most 100', () => {
  const headings = ['No', 'Unsur Pelayanan', 'Nilai Rata-Rata', 'Nilai Konversi'];
  const rows = unsur.map((name, index) => [index + 1, name, 3.2, 80]);
  rows[2] = [3, unsur[2]!, 4.2, 80];
  rows[3] = [4, unsur[3]!, 3.2, 108];
  expect(said('Survei Kepuasan Masyarakat', headings, ...rows, [null, 'Nilai IKM', 81.4, 81.4])).toEqual([
    'error S!C5 rentang.average',
    'error S!D6 rentang.conversion',
  ]);
});

test('a column on another scale is one warning, averages on the scale of 25 to 100 are right', () => {
  const headings = ['No', 'Unsur Pelayanan', 'Nilai Rata-Rata'];
  const rows = (nilai: number): Written[][] => unsur.map((name, index) => [index + 1, name, nilai + index / 10]);
  expect(said('Survei Kepuasan Masyarakat', headings, ...rows(80))).toEqual([]);
  expect(said('Survei Kepuasan Masyarakat', headings, ...rows(5))).toEqual(['warning S!C3 rentang.otherScale']);
});

test('there is no other scale of converted values', () => {
  const headings = ['No', 'Unsur Pelayanan', 'Nilai Rata-Rata', 'Nilai Konversi'];
  const rows = unsur.map((name, index) => [index + 1, name, 3.2, 101 + index]);
  expect(said('Survei Kepuasan Masyarakat', headings, ...rows)).toHaveLength(unsur.length);
});

test('a variable of kematangan scores 1 to 5, its sum more', () => {
  const rows = ['Kepemimpinan', 'Perencanaan', 'Pengawasan'].map((name) => [name, 'Uraian', 3]);
  const headings = ['Variabel', 'Indikator', 'Skor'];
  expect(
    said('Kematangan Perangkat Daerah', headings, ...rows, ['Inovasi', 'Uraian', 6], ['Jumlah', null, 15]),
  ).toEqual(['error S!C6 rentang.maturity']);
});

test('a share of respondents is at most 100 %', () => {
  const headings = ['Jenis Kelamin', 'Jumlah Responden', 'Persentase (%)'];
  expect(said('Data Responden', headings, ['Laki-laki', 40, 40], ['Perempuan', 60, 600], ['Jumlah', 100, 100])).toEqual(
    ['error S!C4 rentang.share'],
  );
});

test('an IKM is at most 100, its capaian may be more', () => {
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
  const rows = [
    [1, 'Indeks Kepuasan Masyarakat', 80, 840, 105],
    [2, 'Jumlah laporan', 120, 130, 108.33],
    [3, 'Nilai SAKIP', 70, 73.5, 105],
  ];
  expect(said('Capaian Kinerja', headings, ...rows)).toEqual(['error S!D3 rentang.index']);
});

test('one average outside of the scale that the others keep to is wrong', () => {
  const headings = ['No', 'Unsur Pelayanan', 'Nilai Rata-Rata'];
  const rows = unsur.map((name, index) => [index + 1, name, index === 1 ? 14.67 : 80 + index]);
  expect(said('Survei Kepuasan Masyarakat', headings, ...rows)).toEqual(['error S!C4 rentang.conversion']);
});

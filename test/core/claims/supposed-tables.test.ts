import { collectFacts } from '../../../src/core/claims/collect-facts';
import { placeOfCell } from '../../../src/core/claims/deciding-cell';
import { formatPlace } from '../../../src/core/workbook/address';
import { valuesOf } from '../../support/table';

/** The facts of some tables that differ somewhere, and where they are printed. */
function facts(...tables: string[]): string[] {
  return collectFacts(valuesOf(...tables), 2024).facts.map(
    ({ role, name, cells }) => `${role} of ${name}: ${cells.map((cell) => formatPlace(placeOfCell(cell))).join(', ')}`,
  );
}

const capaian = `Tabel 3.2 Capaian Kinerja Tahun 2024
  No | Program/Kegiatan         | Indikator Kinerja       | Target | Realisasi | Capaian (%)
  1  | Administrasi Keuangan    | Jumlah laporan keuangan | 12 Lap | 12 Lap    | 100,00
  2  | Administrasi Umum        | Jumlah paket barang     | 40     | 36        | 90,00
  3  | Pemberdayaan Desa        | Jumlah lembaga aktif    | 20     | 25        | 125,00
  4  | Koordinasi Ketenteraman  | Jumlah patroli          | 8      | 6         | 75,00
  5  | Pembinaan Pemerintahan   | Jumlah peraturan desa   | 10     | 10        | 100,00`;

const money = 'Anggaran (Rp) | Realisasi (Rp) | Serapan (%)';
const efficiency = (targets: readonly string[]): string => `Tabel 3.9 Efisiensi Program dan Kegiatan Tahun 2024
  No | Program/Kegiatan        | Target        | Realisasi | Capaian (%) | ${money} | Tingkat Efisiensi
  1  | Administrasi Keuangan   | ${targets[0]} | 12        | 100         | 100 | 90 | 90 | 10
  2  | Administrasi Umum       | ${targets[1]} | 36        | 90          | 200 | 90 | 45 | 55
  3  | Pemberdayaan Desa       | ${targets[2]} | 25        | 125         | 100 | 80 | 80 | 20
  4  | Koordinasi Ketenteraman | ${targets[3]} | 6         | 75          | 100 | 70 | 70 | 30
  5  | Pembinaan Pemerintahan  | ${targets[4]} | 10        | 100         | 100 | 95 | 95 | 5`;

test('a target beside a programme alone is that of its only indicator', () => {
  expect(facts(capaian, efficiency(['12', '40', '20', '8', '10']))).toEqual([]);
  expect(facts(capaian, efficiency(['12', '40', '20', '9', '10']))).toEqual(['target of Jumlah patroli: S1!D6, S2!C6']);
});

test('where too few targets agree they are something else: percentages of work done', () => {
  expect(facts(capaian, efficiency(['100', '100', '100', '100', '10']))).toEqual([]);
});

test('a programme with two indicators says nothing of either', () => {
  const two = capaian.replace(
    '4  | Koordinasi',
    '   |                          | Jumlah rapat | 5 | 5 | 100,00\n  4  | Koordinasi',
  );
  expect(facts(two, efficiency(['12', '40', '21', '8', '10']))).toEqual([]);
});

const programmes = (shares: readonly string[]): string => `Tabel 3.8 Analisis Program dan Kegiatan Tahun 2024
  No | Program/Kegiatan        | Indikator Kinerja       | Capaian (%)  | Menunjang/Tidak Menunjang
  1  | Administrasi Keuangan   | Jumlah laporan keuangan | ${shares[0]} | Menunjang
  2  | Administrasi Umum       | Jumlah paket barang     | ${shares[1]} | Menunjang
  3  | Pemberdayaan Desa       | Jumlah lembaga aktif    | ${shares[2]} | Menunjang
  4  | Koordinasi Ketenteraman | Jumlah patroli          | ${shares[3]} | Menunjang
  5  | Pembinaan Pemerintahan  | Jumlah peraturan desa   | ${shares[4]} | Menunjang`;
const supporting = (shares: readonly string[]): string =>
  programmes(shares)
    .replace(
      'Program/Kegiatan        | Indikator Kinerja',
      'Sasaran | Indikator Kinerja | Capaian (%) | Program/Kegiatan | Indikator Kinerja',
    )
    .replace(/^ {2}(\d) {2}\|/gm, '  $1 | | | |');

test('the percentage of a programme is the capaian of its indicator where nearly all of them are', () => {
  expect(facts(capaian, supporting(['100', '90', '125', '75', '100']))).toEqual([]);
  expect(facts(capaian, supporting(['100', '90', '152', '75', '100']))).toEqual([
    'capaian of Jumlah lembaga aktif: S1!F5, S2!G5',
  ]);
});

test('and the share of its budget where that is what agrees', () => {
  const budget = `Tabel 3.10 Realisasi Anggaran Tahun 2024
    No | Program/Kegiatan        | ${money}
    1  | Administrasi Keuangan   | 100 | 90 | 90
    2  | Administrasi Umum       | 200 | 90 | 45
    3  | Pemberdayaan Desa       | 100 | 80 | 80
    4  | Koordinasi Ketenteraman | 100 | 70 | 70
    5  | Pembinaan Pemerintahan  | 100 | 95 | 95`;
  expect(facts(capaian, budget, supporting(['90', '45', '80', '70', '95']))).toEqual([]);
  expect(facts(capaian, budget, supporting(['90', '45', '88', '70', '95']))).toEqual([
    'persenAnggaran of Pemberdayaan Desa: S2!E5, S3!G5',
  ]);
  expect(facts(capaian, budget, supporting(['11', '22', '33', '44', '55']))).toEqual([]);
});

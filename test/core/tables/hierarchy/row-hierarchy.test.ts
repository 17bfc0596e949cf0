import { recognise } from '../../../../src/core/recognise/recognise';
import type { Table } from '../../../../src/core/tables/table';
import { sheetOf } from '../../../support/sheet';

function tableOf(text: string): Table {
  return recognise({ sheets: [sheetOf('S', text).sheet] }).tables[0]!;
}

test.each(['Jumlah', 'TOTAL', 'Jumlah Anggaran', 'Grand Total', ''])('a last row called "%s" is the total', (name) => {
  const table = tableOf(
    `No | Program   | Anggaran (Rp)
     1  | Program A | 30
     2  | Program B | 70
        | ${name}   | 100`,
  );
  expect(table.totals).toEqual([2]);
  expect(table.tops).toEqual([0, 1]);
});

test('an indicator that begins with Jumlah is no total', () => {
  const table = tableOf(
    `No | Indikator Kinerja        | Target | Realisasi
     1  | Jumlah gangguan          | 2      | 2
     2  | Jumlah laporan kegiatan  | 12     | 12`,
  );
  expect(table.totals).toEqual([]);
});

test('the last row of a table of indicators is none either when its sasaran stands above', () => {
  const table = tableOf(
    `No | Sasaran | Indikator Kinerja | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Realisasi Anggaran (%)
     1  | Layanan | Nilai IKM         | 100%                | 50            | 50                      | 100%
        |         | Desa mandiri      | 90%                 | 40            | 20                      | 50%`,
  );
  expect(table.totals).toEqual([]);
});

test('groups of respondents have a total', () => {
  const table = tableOf(
    `No | Jenis Kelamin | Jumlah Responden
     1  | Laki-laki     | 52
     2  | Perempuan     | 53
        | Jumlah        | 105`,
  );
  expect(table.totals).toEqual([2]);
});

test('numbers before the name, small letters and bullets do not hide the words', () => {
  const table = tableOf(
    `Jenis Belanja          | Anggaran | Realisasi
     A. Program Pelayanan   | 100      | 90
     1. Kegiatan Umum       | 100      | 90
     a. Sub Kegiatan Rapat  | 100      | 90
     - Belanja Makan        | 60       | 60
     - Belanja Cetak        | 40       | 30`,
  );
  expect(table.parents).toEqual([-1, 0, 1, 2, 2]);
});

test('where blank rows of a form have numbers and no codes, the numbers say how rows are nested', () => {
  const table = tableOf(
    `No    | Kode            | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp)
     1     | 7.01.01         | Program Penunjang             | 15            | 14
     1.1   | 7.01.01.2.01    | Kegiatan Perencanaan          | 15            | 14
     1.1.1 | 7.01.01.2.01.01 | Sub Kegiatan Dokumen          | 15            | 14
     1.1.2 |                 |                               |               |
     1.2   |                 |                               |               |
     1.2.1 |                 |                               |               |
     2     | 7.01.02         | Program Pelayanan             | 20            | 19
     2.1   | 7.01.02.2.01    | Kegiatan Koordinasi           | 20            | 19
     2.1.1 | 7.01.02.2.01.01 | Sub Kegiatan Loket            | 20            | 19
           |                 | Jumlah                        | 35            | 33`,
  );
  expect(table.parents).toEqual([-1, 0, 1, 1, 0, 4, -1, 6, 7, -1]);
  expect(table.tops).toEqual([0, 6]);
});

test('rows numbered without a gap are one list, though only some of them are called Program', () => {
  const table = tableOf(
    `No | Program                          | Anggaran (Rp)
     1  | Program Penunjang Urusan         | 30
     2  | Pelayanan Publik                 | 22
     3  | PROGRAM PEMBERDAYAAN MASYARAKAT  | 5
     4  | Ketenteraman dan Ketertiban Umum | 15
        | Jumlah                           | 72`,
  );
  expect(table.parents).toEqual([-1, -1, -1, -1, -1]);
  expect(table.tops).toEqual([0, 1, 2, 3]);
});

test('rows numbered on through programmes and their kegiatan keep their levels, though one amount is wrong', () => {
  const table = tableOf(
    `No | Program/Kegiatan            | Anggaran (Rp) | Realisasi (Rp)
     1  | Program Penunjang Urusan    | 93.500.000    | 80.400.000
     2  | Penyusunan Dokumen          | 62.000.000    | 53.100.000
     3  | Penyediaan Gaji             | 31.500.000    | 27.300.000
     4  | Program Pemberdayaan Desa   | 22.350.003    | 19.797.200
     5  | Koordinasi Kegiatan         | 22.350.000    | 19.797.200
        | Jumlah                      | 115.850.000   | 100.197.200`,
  );
  expect(table.parents).toEqual([-1, 0, 0, -1, 3, -1]);
  expect(table.tops).toEqual([0, 3]);
});

test('programmes are not parts of each other, though two have the same budget', () => {
  const table = tableOf(
    `No | Program            | Anggaran (Rp)
     1  | Program Pelayanan  | 40
     2  | Program Desa       | 25
     3  | Program Ketertiban | 25
        | Jumlah             | 90`,
  );
  expect(table.parents).toEqual([-1, -1, -1, -1]);
});

test('rows that all add up to the total are a list', () => {
  const table = tableOf(
    `No | Program    | Anggaran (Rp)
     1  | Pelayanan  | 40
     2  | Desa       | 25
     3  | Ketertiban | 25
        | Jumlah     | 90`,
  );
  expect(table.tops).toEqual([0, 1, 2]);
});

test('an indicator that begins like the total of its table is none', () => {
  const table = tableOf(
    `Penilaian Kematangan Perangkat Daerah
     Variabel        | Indikator       | Skor
     Struktur        | Beban kerja     | 3
     Budaya          | Nilai budaya    | 4
     Jumlah          |                 | 7`,
  );
  expect(table.totals).toEqual([2]);
});

test('below the components of an evaluation their value is the total', () => {
  const table = tableOf(
    `No | Komponen             | Bobot | Nilai
     1  | Perencanaan Kinerja  | 60    | 40
     2  | Pengukuran Kinerja   | 40    | 30
        | Nilai Hasil Evaluasi | 100   | 70`,
  );
  expect(table.totals).toEqual([2]);
});

test('a note between rows numbered 1, 2, 3 does not nest them, though only some are called Program', () => {
  const table = tableOf(
    `No | Program                | Anggaran (Rp)
     1  | Program Penunjang      | 30
     2  | Pelayanan Publik       | 40
       | menunggu perubahan     |
     3  | Program Pemberdayaan   | 20
     4  | Pembinaan Desa         | 10`,
  );
  expect(table.parents).toEqual([-1, -1, -1, -1, -1]);
});

test('words tell nothing of a list most of whose rows stand alone', () => {
  const table = tableOf(
    `Uraian                | Anggaran | Realisasi
     Pembinaan Posyandu    | 310      | 300
     Kegiatan Gotong Royong | 520     | 510
     Belanja Honorarium    | 45       | 40
     Penyediaan Listrik    | 77       | 70
     Penataan Arsip        | 123      | 120
     Pelatihan Aparatur    | 248      | 240`,
  );
  expect(table.parents).toEqual([-1, -1, -1, -1, -1, -1]);
});

test('a row for a second indicator, without code, name and amounts, leaves the nesting by codes as it is', () => {
  const table = tableOf(
    `Kode         | Program/Kegiatan          | Indikator       | Anggaran (Rp) | Realisasi (Rp)
     7.01.01      | Program Penunjang         | Nilai evaluasi  | 30.000.000    | 27.500.000
                  |                           | Predikat SAKIP  |               |
     7.01.01.2.01 | Perencanaan dan Evaluasi  | Jumlah dokumen  | 10.400.000    | 9.000.000
     7.01.01.2.02 | Administrasi Keuangan     | Jumlah laporan  | 20.000.000    | 18.000.000`,
  );
  expect(table.parents).toEqual([-1, -1, 0, 0]);
  expect(table.tops).toEqual([0]);
});

test('what stands below a total that closes the numbered rows is no part of the last of them', () => {
  const table = tableOf(
    `No  | Program / Kegiatan      | Anggaran (Rp)
     1   | Program A               | 30
     1.1 | Kegiatan A              | 10
     1.2 | Kegiatan B              | 20
     2   | Program B               | 5
     2.1 | Kegiatan C              | 5
         | Jumlah Belanja Langsung | 35
         | Belanja Tidak Langsung  | 65
         | Jumlah Seluruhnya       | 100`,
  );
  expect(table.parents).toEqual([-1, 0, 0, -1, 3, -1, -1, -1]);
  expect(table.totals).toEqual([5, 7]);
});

test('below weighted indicators the capaian of all of them is a total', () => {
  const table = tableOf(
    `No | Indikator Kinerja      | Bobot (%) | Target | Realisasi | Capaian (%) | Nilai Tertimbang
     1  | Nilai IKM              | 60        | 80     | 84        | 105,00      | 63,00
     2  | Nilai SAKIP            | 40        | 60     | 57        | 95,00       | 38,00
        | Total Capaian Kinerja  | 100       |        |           |             | 101,00`,
  );
  expect(table.totals).toEqual([2]);
});

test('an indicator that begins with Jumlah is no total where the kind of table has programmes', () => {
  const table = tableOf(
    `Tabel 3.12 Realisasi Anggaran
     Indikator Sasaran               | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran (Rp)
     Desa mandiri                    | 100,00              | 62.787.448    | 51.709.917
     Nilai SAKIP                     | 94,18               | 12.400.000    | 12.100.000
     Jumlah gangguan ketertiban umum | 93,08               | 45.187.447    | 41.709.917`,
  );
  expect(table.totals).toEqual([]);
});

import { recognise } from '../../../src/core/recognise/recognise';
import { sheetOf } from '../../support/sheet';

const rolesOf = (table: string): string[] =>
  recognise({ sheets: [sheetOf('S', table, { form: 'teks' }).sheet] }).tables[0]!.columns.map(({ spec }) => spec.role);

test('percentages below “Serapan Anggaran” are no budget', () => {
  expect(
    rolesOf(`Tabel 4 Efisiensi
      No | Sasaran | Capaian Kinerja | Serapan Anggaran | Efisiensi
      1 | Meningkatnya kualitas pelayanan | 100,71% | 95,38% | 5,33%
      2 | Meningkatnya akuntabilitas | 101,12% | 96,00% | 5,12%`),
  ).toEqual(['nomor', 'sasaran', 'capaian', 'persenAnggaran', 'efisiensi']);
});

test.each(['Sasaran', 'Sasaran Strategis'])('beside programmes "%s" names no rows; alone it does', (heading) => {
  expect(
    rolesOf(`Tabel 3 Anggaran dan Realisasi
      No | ${heading} | Program | Anggaran | Realisasi
      1 | Meningkatnya pelayanan | Program Pelayanan Publik | 450.000.000 | 432.000.000`),
  ).toEqual(['nomor', 'program', 'anggaran', 'realisasiAnggaran']);
  expect(
    rolesOf(`Tabel 3 Anggaran dan Realisasi
      No | ${heading} | Anggaran | Realisasi
      1 | Meningkatnya pelayanan | 450.000.000 | 432.000.000`),
  ).toEqual(['nomor', 'program', 'anggaran', 'realisasiAnggaran']);
});

test('T, R and % below a year are target, realisasi and capaian', () => {
  expect(
    rolesOf(`Tabel 3.1 Perbandingan Target dan Realisasi Kinerja
      No | Indikator Kinerja | Tahun 2023 |  |  | Tahun 2024 |  |
       |  | T | R | % | T | R | %
      1 | Persentase desa mandiri | 40 | 38 | 95,00 | 45 | 46 | 102,22`),
  ).toEqual(['nomor', 'indikator', 'target', 'realisasi', 'capaian', 'target', 'realisasi', 'capaian']);
});

test('numbers name no indicators: a summary by class is no comparison of years', () => {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.4 Rekapitulasi Capaian
     Kategori | Jumlah Indikator | Persentase
     Sangat Tinggi | 8 | 80,00
     Tinggi | 2 | 20,00`,
    { form: 'teks' },
  );
  const { tables, unknown } = recognise({ sheets: [sheet] });
  expect([tables.length, unknown.length]).toEqual([0, 1]);
});

test('a Kekurangan is no misspelt Keterangan', () => {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.3 Capaian Kinerja
     No | Indikator Kinerja | Target | Realisasi | Kekurangan
     1 | Jumlah pegawai | 14 | 9 | 5`,
  );
  expect(recognise({ sheets: [sheet] }).tables[0]?.open.map(({ heading }) => heading)).toEqual(['Kekurangan']);
});

test('numbers below “Jumlah Sasaran” name no sasaran', () => {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.1 Capaian Kinerja
     No | Indikator Kinerja | Jumlah Sasaran | Target | Realisasi | Capaian (%)
     1 | Ibu hamil yang dilayani | 2.450 | 100 | 98 | 98,00
     2 | Balita yang dilayani | 9.800 | 100 | 95 | 95,00`,
    { form: 'teks' },
  );
  const [table] = recognise({ sheets: [sheet] }).tables;
  expect(table?.columns.map(({ spec }) => spec.role)).not.toContain('sasaran');
  expect(table?.open.map(({ heading }) => heading)).toEqual(['Jumlah Sasaran']);
});

test.each(['Target (%) | Realisasi (%) | Capaian (%)', 'Target | Realisasi | Capaian (%)'])(
  'the unit behind a name is none of it: %s',
  (headings) => {
    expect(
      rolesOf(`Tabel 3.1 Pengukuran Kinerja
        No | Indikator Kinerja | ${headings}
        1 | Perkara yang selesai tepat waktu | 95 | 96,83 | 101,93`),
    ).toEqual(['nomor', 'indikator', 'target', 'realisasi', 'capaian']);
  },
);

test('so is the unit below a name that stands above no other column', () => {
  expect(
    rolesOf(`Tabel 3.1 Pengukuran Kinerja
      Indikator Kinerja | Target | Realisasi | Capaian
      ^ | % | % | %
      Perkara yang selesai tepat waktu | 95 | 96,83 | 101,93`),
  ).toEqual(['indikator', 'target', 'realisasi', 'capaian']);
});

test('codes below the heading that stands above their names, too, are none of these', () => {
  const { sheet } = sheetOf(
    'S',
    `Perjanjian Kinerja
      Indikator Kinerja Kegiatan | < | Target
      IKU 1.1 | Persentase lulusan yang bekerja | 68,00
      IKU 1.2 | Persentase dosen yang bersertifikat | 50,00`,
    { form: 'teks' },
  );
  const [table] = recognise({ sheets: [sheet] }).tables;
  expect(table!.columns.map(({ spec, index }) => [spec.role, index])).toEqual([
    ['indikator', 1],
    ['target', 2],
  ]);
});

test('what was spent behind a budget is nothing that an indicator reached', () => {
  expect(
    rolesOf(`Tabel 3.9 Program yang Mendukung Sasaran
      No | Sasaran | Indikator | Program | Anggaran | Realisasi | % | Capaian Kinerja
      1 | Meningkatnya pelayanan | Nilai IKM | Program Pelayanan Publik | 450.000.000 | 432.000.000 | 96,00 | 101,57%
      2 | Meningkatnya akuntabilitas | Nilai SAKIP | Program Penunjang | 250.000.000 | 245.000.000 | 98,00 | 99,33%`),
  ).not.toContain('realisasi');
});

test('numbers of people below "Sasaran (Orang)" name no sasaran', () => {
  const { sheet } = sheetOf(
    'S',
    `Capaian SPM Bidang Kesehatan
     No | Jenis Pelayanan Dasar    | Target (%) | Sasaran (Orang) | Yang Terlayani | Capaian (%)
     1  | Pelayanan Kesehatan Bayi | 100        | 738             | 736            | 99,73
     2  | Pelayanan Kesehatan Ibu  | 100        | 812             | 801            | 98,65`,
  );
  const roles = recognise({ sheets: [sheet] }).tables.flatMap(({ columns }) => columns.map(({ spec }) => spec.role));
  expect(roles).not.toContain('sasaran');
});

test('"Sasaran" alone over numbers of people names none either', () => {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.17 Capaian SPM Bidang Kesehatan
     No | Jenis Pelayanan Dasar    | Sasaran | Terlayani | Capaian (%)
     1  | Pelayanan Kesehatan Bayi | 738     | 736       | 99,73
     2  | Pelayanan Kesehatan Ibu  | 1.812   | 1.801     | 99,39`,
  );
  const roles = recognise({ sheets: [sheet] }).tables.flatMap(({ columns }) => columns.map(({ spec }) => spec.role));
  expect(roles).not.toContain('sasaran');
});

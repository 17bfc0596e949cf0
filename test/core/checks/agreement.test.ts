import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const agreement = sheetOf(
  'PK',
  `Perjanjian Kinerja Tahun 2023
   No | Sasaran Strategis | Indikator Kinerja | Target
   1  | Layanan           | Nilai IKM         | 81
   2  | Desa              | Rasio desa        | 100`,
);

test('the agreement decides about the targets of the tables that report', () => {
  expectMarked([
    agreement,
    sheetOf(
      '3.2',
      `Tabel 3.2 Capaian Kinerja Tahun 2023
       No | Indikator Kinerja          | Target      | Realisasi | Capaian %
       1  | Indeks Kepuasan Masyarakat | 80 !silang  | 82        | 102,50%
       2  | Rasio desa                 | 100         | 90        | 90%`,
    ),
  ]);
});

test('of two printings of the agreement the later one is wrong, not the report that repeats the first', () => {
  const printing = (target: string): string =>
    `Perjanjian Kinerja Tahun 2023
     No | Sasaran Strategis | Indikator Kinerja | Target
     1  | Layanan           | Nilai IKM         | ${target}
     2  | Desa              | Rasio desa        | 100`;
  expectMarked([
    sheetOf('2.2', printing('81')),
    sheetOf(
      '3.2',
      `Tabel 3.2 Capaian Kinerja Tahun 2023
       No | Indikator Kinerja | Target | Realisasi | Capaian %
       1  | Nilai IKM         | 81     | 81        | 100%
       2  | Rasio desa        | 100    | 90        | 90%`,
    ),
    sheetOf('Lampiran', printing('82 !silang')),
  ]);
});

test('the same number in another unit is no conflict', () => {
  const capaian = (first: string, second: string): string =>
    `Tabel 3.2 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja | Target | Realisasi | Capaian
     1  | Nilai IKM         | 81     | 82        | ${first}
     2  | Rasio desa        | 100    | 90        | ${second}`;
  expectMarked([
    agreement,
    sheetOf('3.2', capaian('1,0123', '0,9')),
    sheetOf('3.5', capaian('101,23%', '90,00%').replace('3.2 Capaian', '3.5 Analisis Capaian')),
  ]);
});

test('the first agreement is not compared with what is reported after its change', () => {
  const budgets = (title: string, rows: string): string => `${title}
     No | Program                    | Anggaran (Rp) | Sumber Dana
     ${rows}`;
  expectMarked([
    sheetOf('A', budgets('Perjanjian Kinerja Tahun 2023', '1 | Program Pelayanan Publik | 90 | APBD')),
    sheetOf('B', budgets('Perjanjian Kinerja Perubahan Tahun 2023', '1 | Pemberdayaan Masyarakat | 70 | APBD')),
    sheetOf(
      'C',
      `Tabel 3.8 Realisasi Anggaran Tahun 2023
       No | Program                  | Anggaran (Rp) | Realisasi (Rp)
       1  | Program Pelayanan Publik | 95            | 80`,
    ),
  ]);
});

test('a plan that repeats the changed agreement is not held against the plans before the change', () => {
  const plan = (name: string, title: string, target: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      name,
      `${title}
       No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
       1  | Layanan           | Nilai IKM         | Indeks | ${target}
       2  | Desa              | Rasio desa        | Rasio  | 7`,
    );
  const before = plan('2.4', 'Perjanjian Kinerja Tahun 2023', '81');
  const after = plan('2.5', 'Perubahan Perjanjian Kinerja Tahun 2023', '84');
  expectMarked([before, after, plan('2.6', 'Rencana Kinerja Tahunan Tahun 2023', '84')]);
  expectMarked([before, after, plan('2.6', 'Rencana Kinerja Tahunan Tahun 2023', '81')]);
  expectMarked([before, after, plan('2.6', 'Rencana Kinerja Tahunan Tahun 2023', '87 ?silang')]);
});

test('the money of a sasaran divided over its indicators is not compared with the whole', () => {
  expectMarked([
    sheetOf(
      '2.6',
      `Tabel 2.6 Anggaran per Sasaran Strategis
       Sasaran | Sasaran Program | Anggaran
       Layanan masyarakat | Terlayaninya warga | 90`,
    ),
    sheetOf(
      '3.12',
      `Tabel 3.12 Efektivitas Anggaran
       Sasaran            | Indikator Kinerja | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Realisasi Anggaran (%)
       Layanan masyarakat | Nilai IKM         | 100%                | 50            | 50                      | 100%
                          | Nilai SAKIP       | 100%                | 40            | 20                      | 50%`,
    ),
  ]);
});

test('the total of an agreement that was changed later is not compared with what was spent after the change', () => {
  const spent = `Tabel 3.8 Realisasi Anggaran Tahun 2023
     Program            | Anggaran (Rp) | Realisasi (Rp)
     Program Pelayanan  | 60            | 50
     Program Desa       | 45            | 40
     Jumlah             | 105           | 90`;
  const agreed = `Perjanjian Kinerja Tahun 2023
     Program            | Anggaran (Rp)
     Program Pelayanan  | 55
     Program Desa       | 45
     Jumlah             | 100`;
  const changed = `Perjanjian Kinerja Perubahan Tahun 2023
     Program            | Anggaran (Rp)
     Program Pelayanan  | 60
     Program Desa       | 45`;
  expectMarked([sheetOf('3.8', spent), sheetOf('PK', agreed), sheetOf('PKP', changed)]);
});

test('a percentage that is wrong in its own table does not make that of another table wrong', () => {
  const rows = (first: string, percent: string): string =>
    `${first}
     Program            | Anggaran (Rp) | Realisasi (Rp) | % Capaian
     Program Pelayanan  | 80            | 60             | ${percent}
     Program Desa       | 40            | 20             | 50%`;
  expectMarked([
    sheetOf('3.7', rows('Tabel 3.7 Realisasi Anggaran', '57% !persen-anggaran')),
    sheetOf('3.8', rows('Tabel 3.8 Capaian Anggaran', '75%')),
  ]);
});

test('a number that sums bear out is right against one that stands alone, wherever the tables stand', () => {
  const alone = `Tabel 3.22 Anggaran per Sasaran Tahun 2023
     No | Tujuan/Sasaran             | Anggaran    | Realisasi  | Realisasi %
     1  | Meningkatnya layanan umum  | 60.000.000  | 50.000.700 !silang | 83,33
     2  | Meningkatnya tata kelola   | 40.000.000  | 36.000.000 | 90,00`;
  const added = `Tabel 3.23 Realisasi Anggaran Tahun 2023
     No | Sasaran                    | Anggaran    | Realisasi  | %
     1  | Meningkatnya layanan umum  | 60.000.000  | 50.000.000 | 83,33
     2  | Meningkatnya tata kelola   | 40.000.000  | 36.000.000 | 90,00
        | Jumlah                     | 100.000.000 | 86.000.000 | 86,00`;
  expectMarked([sheetOf('3.22', alone), sheetOf('3.23', added)]);
});

test('names alone join the rows of two tables where one of them does not show its levels', () => {
  const rows = (first: string, budget: string): string =>
    `${first}
     Program                       | Anggaran (Rp) | Realisasi (Rp)
     PROGRAM PELAYANAN             | 90            | 80
     Penyediaan Peralatan Kantor   | ${budget}     | 50
     Pemeliharaan Gedung           | 40            | 30`;
  expectMarked([
    sheetOf('3.7', rows('Tabel 3.7 Realisasi Anggaran', '50')),
    sheetOf('3.8', rows('Tabel 3.8 Capaian Anggaran', '57 !silang')),
  ]);
});

test('a sasaran called as its indicator is does not stand for another indicator below it', () => {
  expectMarked([
    sheetOf(
      'PK',
      `Perjanjian Kinerja Tahun 2024
       Sasaran Strategis                   | Indikator Kinerja           | Target
       Implementasi Nilai SAKIP Kecamatan  | Nilai SAKIP Kecamatan       | 70
                                           | Rekomendasi ditindaklanjuti | 100`,
    ),
    sheetOf(
      '3.19',
      `Tabel 3.19 Capaian Kinerja Sasaran Tahun 2024
       Indikator Kinerja      | Target 2024 | Realisasi 2024 | Capaian
       Nilai SAKIP Kecamatan  | 70          | 71             | 101,43%`,
    ),
  ]);
});

test('a summary that prints the realisasi under Capaian does not contradict the capaian', () => {
  const summary = (first: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      '4.1',
      `Simpulan Umum atas Capaian Kinerja
       Indikator Kinerja | Capaian  | Kriteria
       Nilai IKM         | ${first} | Baik
       Rasio desa        | 90,00    | Tinggi`,
    );
  const capaian = sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja | Target | Realisasi | Capaian %
     1  | Nilai IKM         | 81     | 84        | 103,70
     2  | Rasio desa        | 100    | 90        | 90,00`,
  );
  expectMarked([agreement, capaian, summary('84,00')]);
  expectMarked([agreement, capaian, summary('86,00 !silang')]);
});
test('money under a heading that begins with Target is no target, and the columns of one row are not compared', () => {
  expectMarked([
    sheetOf(
      'T-C.27',
      `Tabel T-C.27 Rencana Program, Kegiatan, Indikator Kinerja dan Pendanaan
       Program dan Kegiatan | Indikator Kinerja | Target Kinerja dan Kerangka Pendanaan | <  | <          | <  | Kondisi Akhir
                            |                   | Tahun 2023                            | <  | Tahun 2024 | <  |
                            |                   | Target                                | Rp | Target     | Rp | Target
       Program Pelayanan    | Nilai SKM         | 80                                    | 45 | 82         | 50 | 82
       Program Pemberdayaan | Desa aktif        | 90%                                   | 60 | 100%       | 60 | 100%`,
    ),
  ]);
});

describe('the plan of programmes for the year', () => {
  const plan = sheetOf(
    '2.5',
    `Tabel 2.5 Program, Kegiatan, dan Sub Kegiatan Tahun 2024
     No | Program/Kegiatan      | Indikator Kinerja       | Target
     1  | Administrasi Keuangan | Jumlah laporan keuangan | 12
     2  | Administrasi Umum     | Jumlah paket barang     | 40`,
  );
  const report = (name: string, title: string, target: string, capaian: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      name,
      `${title}
       No | Program/Kegiatan      | Indikator Kinerja       | Target    | Realisasi | Capaian (%)
       1  | Administrasi Keuangan | Jumlah laporan keuangan | 12        | 12        | 100,00
       2  | Administrasi Umum     | Jumlah paket barang     | ${target} | 36        | ${capaian}`,
    );
  const first = 'Tabel 3.2 Capaian Kinerja Tahun 2024';
  const second = 'Tabel 3.3 Capaian Kinerja Program Tahun 2024';
  const changed = sheetOf(
    'PK',
    `Perjanjian Kinerja Perubahan Tahun 2024
     No | Sasaran Strategis | Indikator Kinerja | Target
     1  | Layanan           | Nilai IKM         | 81`,
  );

  test('decides about the reports, and is said once however many repeat the other number', () => {
    const [finding] = expectMarked([
      plan,
      report('3.2', first, '48 !silang', '75,00'),
      report('3.3', second, '48', '75,00'),
    ]);
    // The capaian of both reports were computed from it: 36 ÷ 40 = 90 %.
    expect(finding?.related.map(({ sheet }) => sheet)).toEqual(['2.5', '3.3', '3.2', '3.3']);
  });

  test('is doubted once the agreement was changed, unless some report repeats it', () => {
    expectMarked([plan, changed, report('3.2', first, '48 ?silang', '75,00'), report('3.3', second, '48', '75,00')]);
    expectMarked([plan, changed, report('3.2', first, '40', '90,00'), report('3.3', second, '48 !silang', '75,00')]);
  });
});

test('a realisasi beside two standards is the same in both rows: 81 ÷ 90 = 90 %, 80 ÷ 80 = 100 %', () => {
  expectMarked([
    sheetOf(
      '3.2',
      `Tabel 3.2 Capaian Kinerja Tahun 2023
       No | Indikator Kinerja          | Target | Realisasi | Capaian %
       1  | Indeks Kepuasan Masyarakat | 81     | 81        | 100%`,
    ),
    sheetOf(
      '3.5',
      `Tabel 3.5 Perbandingan dengan Standar Nasional
       No | Indikator Kinerja          | Realisasi Tahun 2023 | Standar Nasional/Provinsi | % Capaian
       1  | Indeks Kepuasan Masyarakat | 81                   | 90                        | 90%
          | Indeks Kepuasan Masyarakat | 80 !silang           | 80                        | 100%`,
    ),
  ]);
});

test('two tables with the very same name contradict each other for certain, whatever else is called nearly so', () => {
  const report = (title: string, target: string, name = 'Persentase desa tertib administrasi keuangan'): string =>
    `${title}
     No | Indikator Kinerja | Target | Realisasi | Capaian %
     1  | ${name} | ${target} | 60 | 75%`;
  expectMarked([
    sheetOf(
      '1',
      report('Tabel 3.1 Capaian Kinerja Tahun 2023', '80', 'Persentase desa tertib administrasi keuangannya'),
    ),
    sheetOf('2', report('Tabel 3.2 Capaian Kinerja Sasaran Tahun 2023', '80')),
    sheetOf('3', report('Tabel 3.3 Analisis Capaian Kinerja Tahun 2023', '90 !silang')),
  ]);
});

test('a column that was only guessed, and is nothing that another table prints, is not spoken of', () => {
  // 82 of 90 are 91,11 %, and 8 are missing; 90 of 100 are 90 %, and 10 are missing.
  expectMarked([
    agreement,
    sheetOf(
      '3.4',
      `Tabel 3.4 Realisasi s.d Tahun 2023 terhadap Target Renstra
       No. | Indikator Sasaran | Target Akhir Renstra Tahun 2026 | Realisasi Tahun 2023 | Capaian terhadap Target Akhir Renstra | Sisa yang Harus Dicapai ~kolom
       1  | Nilai IKM         | 90                              | 82                   | 91,11%                        | 8
       2  | Rasio desa        | 100                             | 90                   | 90,00%                        | 10`,
    ),
  ]);
});

import { expectTable } from '../../support/table';

test('indicators with definition and formula under one heading, as printed in Sumenep (table 2.3)', () => {
  expectTable(
    'iku',
    'nomor, sasaran, indikator, satuan, penjelasan, formulasi, sumberData',
    `Tabel 2.3 Indikator Kinerja Utama Kecamatan Contoh
     NO | SASARAN STRATEGIS | INDIKATOR KINERJA | SATUAN | PENJELASAN | < | <
     ^  | ^                 | ^                 | ^      | DEFINISI OPERASIONAL | FORMULASI/RUMUS PERHITUNGAN | SUMBER DATA
     1  | Pelayanan yang baik | Nilai IKM       | Nilai  | Kepuasan pengguna layanan | Total nilai dibagi banyaknya unsur | Hasil survei`,
  );
});

test('indicators with the targets of their years, as printed in Tegal (table 2.1)', () => {
  expectTable(
    'iku',
    'nomor, tujuan, sasaran, indikator, target 2019, target 2020, target 2021',
    `Tabel 2.1 Indikator Kinerja Utama Kecamatan Contoh
     NO | TUJUAN | SASARAN | INDIKATOR KINERJA | TARGET KINERJA PADA TAHUN | < | <
     ^  | ^      | ^       | ^                 | 2019 | 2020 | 2021
     1  | Meningkatnya layanan | Pelayanan yang baik | Nilai IKM | 78,89 | 80 | 80,95`,
  );
});

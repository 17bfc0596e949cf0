import { expectTable } from '../../support/table';

test('targets per year under one heading, as printed in Sumenep (table 2.2)', () => {
  expectTable(
    'renstra',
    'nomor, tujuan, sasaran, indikator, target 2022, target 2023, target 2024',
    `Tabel 2.2 Tujuan, Sasaran, Indikator dan Target Kinerja Kecamatan Contoh
     NO | TUJUAN               | SASARAN            | INDIKATOR KINERJA | TARGET KINERJA PADA TAHUN | < | <
     ^  | ^                    | ^                  | ^                 | 2022 | 2023 | 2024
     (1)| (2)                  | (3)                | (4)               | (5)  | (6)  | (7)
     1  | Meningkatnya layanan | Pelayanan yang baik | Nilai IKM        | 80   | 81   | 82
     2  | Tata kelola yang baik | Akuntabilitas kinerja | Nilai SAKIP   | 60   | 62   | 64`,
  );
});

test('strategies and policies in place of indicators, as printed in Brebes (table 2.1)', () => {
  expectTable(
    'renstra',
    'tujuan, sasaran, strategi, kebijakan',
    `Tabel 2.1 Tujuan, Sasaran, Strategi, dan Kebijakan
     Tujuan               | Sasaran             | Strategi             | Arah Kebijakan
     Meningkatnya layanan | Pelayanan yang baik | Pelatihan petugas    | Pelayanan satu pintu`,
  );
});

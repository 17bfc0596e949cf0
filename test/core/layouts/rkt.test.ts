import { expectTable } from '../../support/table';

test('the plan of one year, with a second column under the sasaran, as printed in Sumenep (table 2.4)', () => {
  expectTable(
    'rkt',
    'nomor, tujuan, sasaran, indikator, satuan, target',
    `Tabel 2.4 Rencana Kerja Tahun 2023 sebelum reviu
     NO  | TUJUAN | SASARAN | <                     | INDIKATOR KINERJA | SAT. | TARGET
     (1) | (2)    | (3)     | <                     | (4)               | (5)  | (6)
     1   | Meningkatnya layanan | 1 | Pelayanan yang baik | Nilai IKM      | Nilai | 81`,
  );
});

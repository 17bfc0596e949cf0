import { expectTable } from '../../support/table';

test('targets before and after the change, as printed in Sumenep (table 2.6)', () => {
  expectTable(
    'pk',
    'nomor, sasaran, indikator, satuan, target before, target after',
    `Tabel 2.6 Perjanjian Kinerja Kecamatan Contoh Sebelum dan Sesudah Perubahan Tahun 2023
     NO | SASARAN STRATEGIS   | INDIKATOR KINERJA | SATUAN | TARGET | <
     ^  | ^                   | ^                 | ^      | SEBELUM PERUBAHAN | SETELAH PERUBAHAN
     1  | 2                   | 3                 | 4      | 5      | 6
     1  | Pelayanan yang baik | Nilai IKM         | Nilai  | 81     | 82`,
  );
});

test('three columns are enough, as printed in Brebes', () => {
  expectTable(
    'pk',
    'sasaran, indikator, target',
    `PERJANJIAN KINERJA TAHUN 2023 OPD KECAMATAN CONTOH
     SASARAN PROGRAM DAN KEGIATAN | INDIKATOR KINERJA | TARGET
     (1)                          | (2)               | (3)
     Pelayanan yang baik          | Nilai IKM         | 81`,
  );
});

test('an agreement whose indicators stand below its own name', () => {
  expectTable(
    'pk',
    'nomor, indikator, target 2023',
    `Perjanjian Kinerja Kepala Dinas
     No | Perjanjian Kinerja        | Target Tahun 2023
     1  | Nilai keterbukaan layanan | 76
     2  | Indeks layanan digital    | 2,9`,
  );
});

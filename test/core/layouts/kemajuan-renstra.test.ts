import { expectErrors } from '../../support/findings';
import { expectTable } from '../../support/table';

const table = (kemajuan: string): string =>
  `Tabel 3.4 Perbandingan Realisasi Kinerja dengan Target Akhir Renstra
   No | Sasaran Strategis   | Indikator Kinerja | Realisasi Tahun 2023 | Target Akhir Renstra | Tingkat Kemajuan
   1  | Pelayanan yang baik | Nilai IKM         | 81,00                | 90,00                | ${kemajuan}
   2  | Kinerja akuntabel   | Nilai SAKIP       | 60,00                | 80,00                | 75,00%`;

const roles = 'nomor, sasaran, indikator, realisasi 2023, targetAkhir, kemajuan';

test('kemajuan = realisasi ÷ target at the end of the Renstra: 81 ÷ 90 = 90 %', () => {
  expectTable('kemajuan-renstra', roles, table('90,00%'));
  expectTable('kemajuan-renstra', roles, table('111,11% !kemajuan'));
});

test('"Capaian" behind the target of the end is the progress', () => {
  expectTable(
    'kemajuan-renstra',
    'nomor, indikator, satuan, realisasi 2023, targetAkhir, kemajuanLain, keterangan',
    `Tabel 3.3 Capaian Kinerja sampai dengan Tahun 2023 terhadap Target Akhir Renstra
     No | Indikator                  | Satuan | Realisasi 2023 | Target Akhir Renstra | Capaian           | Ket
     1  | Nilai IKM                  | Indeks | 81,00          | 90,00                | 90,00%            | On track
     2  | Nilai SAKIP                | Nilai  | 63,00          | 70,00                | 80,00% !kemajuan  | On track
     3  | Persentase penegakan Perda | %      | 66,00          | 88,00                | 75,00%            | Perlu upaya`,
  );
});

test('of several years the last one is held against the target after them: 64,90 ÷ 70,00 = 92,71 %', () => {
  expectTable(
    'kemajuan-renstra',
    'nomor, indikator, realisasi 2022, realisasi 2023, realisasi 2024, targetAkhir 2026, kemajuan',
    `Tabel 3.4 Perkembangan Capaian Kinerja terhadap Target Akhir Renstra
     No | Indikator                  | Realisasi | <     | <     | Target 2026 | Tingkat Kemajuan (%)
     ^  | ^                          | 2022      | 2023  | 2024  | ^           | ^
     1  | Nilai literasi             | 58,40     | 61,70 | 64,90 | 70,00       | 95,71 !kemajuan
     2  | Persentase koleksi terawat | 74,00     | 78,00 | 81,00 | 90,00       | 90,00
     3  | Jumlah pengunjung          | 15.310    | 18.220 | 21.035 | 25.000    | 84,14`,
  );
});

test('where less is better, the progress may be target ÷ realisasi: 2 ÷ 4 = 50 %', () => {
  const table = (progress: string): string => `
    Tabel 3.4 Realisasi s.d. Tahun 2024 terhadap Target Akhir Renstra
    No | Indikator Kinerja     | Realisasi s.d. 2024 | Target Akhir Renstra (2026) | Tingkat Kemajuan (%)
    1  | Nilai SAKIP           | 68,40               | 75,00                       | 91,20
    2  | Cakupan KTP-el        | 99,40               | 100,00                      | 99,40
    3  | Jumlah temuan BPK     | 4                   | 2                           | ${progress}`;
  expectErrors(table('50,00'));
  expectErrors(table('200,00'));
  expectErrors(table('52,00 !kemajuan'));
});

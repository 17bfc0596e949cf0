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

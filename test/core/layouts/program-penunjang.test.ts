import { expectTable } from '../../support/table';

test('two columns of indicators: that of the sasaran and that of the programme, as printed in Tegal (table 3.7)', () => {
  expectTable(
    'program-penunjang',
    'nomor, sasaran, indikator, capaian, program, indikatorProgram, capaianProgram, menunjang',
    `Tabel 3.7 Analisis Program dan Kegiatan yang Menunjang
     No | Tujuan/Sasaran      | Indikator Kinerja | % Capaian | Program/Kegiatan | Indikator Kinerja | % Capaian | Menunjang/ Tidak menunjang
     1  | Pelayanan yang baik | Nilai IKM         | 105,00%   | Program Pelayanan Publik | Jumlah layanan | 100,00% | Menunjang`,
  );
});

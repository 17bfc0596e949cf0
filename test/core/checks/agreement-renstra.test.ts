import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

describe('the target at the end of the Renstra', () => {
  const plan = (last: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      '2.1',
      `Tabel 2.1 Rencana Strategis
       Tujuan  | Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Target 2025
       Layanan | Jumlah laporan    | 10          | 11          | 12          | ${last}`,
    );
  const progress = (target: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      '3.4',
      `Tabel 3.4 Tingkat Kemajuan Tahun 2023
       Tujuan  | Indikator Kinerja | Realisasi 2023 | Target Akhir Renstra | Tingkat Kemajuan
       Layanan | Jumlah laporan    | 6              | ${target}            | 50%`,
    );

  test('is that of its last year', () => void expectMarked([plan('13'), progress('12 !silang')]));
  test('may be what all years add up to', () => void expectMarked([plan('6'), progress('12')]));

  describe('in its last year', () => {
    const agreed = sheetOf(
      '2.4',
      `Perjanjian Kinerja Tahun 2023
       Sasaran | Indikator Kinerja | Target
       Layanan | Nilai IKM         | 84`,
    );
    const lastPlan = sheetOf(
      '2.1',
      `Tabel 2.1 Rencana Strategis
       Tujuan  | Indikator Kinerja | Target 2020 | Target 2021 | Target 2022 | Target 2023
       Layanan | Nilai IKM         | 79          | 80          | 81          | 85 ?silang`,
    );
    const lastProgress = (target: string, kemajuan: string): ReturnType<typeof sheetOf> =>
      sheetOf(
        '3.4',
        `Tabel 3.4 Tingkat Kemajuan Tahun 2023
         Tujuan  | Indikator Kinerja | Realisasi 2023 | Target Akhir Renstra 2023 | Tingkat Kemajuan
         Layanan | Nilai IKM         | 68             | ${target}                 | ${kemajuan}`,
      );

    test('is that of the Renstra, which may differ from the agreement', () => {
      expectMarked([agreed, lastPlan, lastProgress('85', '80,00%')]);
    });
    test('is wrong when it is neither of them', () => {
      expectMarked([agreed, lastPlan, lastProgress('83 !silang', '81,93%')]);
    });
    test('is doubted against the agreement while no Renstra is printed', () => {
      expectMarked([agreed, lastProgress('85 ?silang', '80,00%')]);
    });
  });
});

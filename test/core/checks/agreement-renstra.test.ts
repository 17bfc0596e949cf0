import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** A number with two decimals, as clerks write it. */
function comma(value: number): string {
  return value.toFixed(2).replace('.', ',');
}

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
    const planned = (sheet: string, last: string): ReturnType<typeof sheetOf> =>
      sheetOf(
        sheet,
        `Tabel ${sheet} Rencana Strategis
         Tujuan  | Indikator Kinerja | Target 2020 | Target 2021 | Target 2022 | Target 2023
         Layanan | Nilai IKM         | 79          | 80          | 81          | ${last}`,
      );
    const agreed = (title: string, target: string): ReturnType<typeof sheetOf> =>
      sheetOf(
        title,
        `${title} Tahun 2023
         Sasaran | Indikator Kinerja | Target
         Layanan | Nilai IKM         | ${target}`,
      );
    const reported = (target: string): ReturnType<typeof sheetOf> =>
      sheetOf(
        '3.2',
        `Tabel 3.2 Capaian Kinerja Tahun 2023
         No | Indikator Kinerja | Target    | Realisasi
         1  | Nilai IKM         | ${target} | 68`,
      );
    const progress2023 = (target: string): ReturnType<typeof sheetOf> =>
      sheetOf(
        '3.4',
        `Tabel 3.4 Tingkat Kemajuan Tahun 2023
         Tujuan  | Indikator Kinerja | Realisasi 2023 | Target Akhir Renstra 2023 | Tingkat Kemajuan
         Layanan | Nilai IKM         | 68             | ${target}                 | ${comma((68 / parseFloat(target)) * 100)}%`,
      );
    const [first, changed] = ['Perjanjian Kinerja', 'Perjanjian Kinerja Perubahan'] as const;

    test('is that of the Renstra, which may differ from the agreement', () => {
      expectMarked([agreed(first, '84'), planned('2.1', '85 ?silang'), progress2023('85')]);
      expectMarked([progress2023('85'), planned('2.1', '85'), agreed(first, '84 ?silang'), reported('84')]);
    });
    test('is wrong when it is neither of them', () => {
      expectMarked([agreed(first, '84'), planned('2.1', '85 ?silang'), progress2023('83 !silang')]);
    });
    test('is doubted against the agreement while no Renstra is printed, wherever it stands', () => {
      expectMarked([agreed(first, '84'), progress2023('85 ?silang')]);
      expectMarked([progress2023('85 ?silang'), agreed(first, '84'), reported('84')]);
      expectMarked([agreed(changed, '85'), reported('85'), progress2023('80 ?silang')]);
    });
    test('may be that of the changed agreement', () => {
      expectMarked([
        planned('2.1', '80'),
        agreed(first, '80'),
        agreed(changed, '85'),
        reported('85'),
        progress2023('85'),
      ]);
      expectMarked([agreed(first, '80'), agreed(changed, '85'), reported('85'), progress2023('85')]);
    });
    test('may be that of either of two printings of the Renstra', () => {
      const plans = [planned('2.1', '80'), planned('2.2', '85 !silang'), agreed(first, '82 ?silang'), reported('82')];
      expectMarked([...plans, progress2023('80')]);
      expectMarked([...plans, progress2023('85')]);
    });
  });
});

test('beside a target that all years add up to may stand what was reached in all of them', () => {
  // 24 of 60 are 40 %; 12 a year make 60 in five years. An index is not added up.
  const progress = (count: string, index: string): ReturnType<typeof sheetOf>[] => [
    sheetOf(
      '3.1',
      `Tabel 3.1 Capaian Kinerja Tahun 2023
       No | Indikator Kinerja | Target | Realisasi | Capaian (%)
       1  | Jumlah laporan    | 12     | 12        | 100,00
       2  | Nilai SAKIP       | 70,00  | 71,00     | 101,43`,
    ),
    sheetOf(
      '3.3',
      `Tabel 3.3 Perbandingan Realisasi dengan Target Akhir Renstra
       No | Indikator Kinerja | Target Akhir Renstra 2026 | Realisasi 2023 | Tingkat Kemajuan (%)
       1  | Jumlah laporan    | 60                        | ${count}
       2  | Nilai SAKIP       | 75,00                     | ${index}`,
    ),
  ];
  expectMarked(progress('24 | 40,00', '71,00 | 94,67'));
  expectMarked(progress('9 !silang | 15,00', '71,00 | 94,67'));
  expectMarked(progress('24 | 40,00', '72,00 !silang | 96,00'));
});

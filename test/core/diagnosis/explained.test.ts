import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const agreement = sheetOf(
  'PK',
  `Perjanjian Kinerja Tahun 2023
   No | Sasaran Strategis | Indikator Kinerja | Target
   1  | Layanan           | Nilai IKM         | 80
   2  | Desa              | Rasio desa        | 100`,
);

function capaian(target: string, percent: string): ReturnType<typeof sheetOf> {
  return sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja | Target    | Realisasi | Capaian %
     1  | Nilai IKM         | ${target} | 84        | ${percent}
     2  | Rasio desa        | 100       | 90        | 90%`,
  );
}

test('a target that differs from the agreement explains the capaian that was computed from the right one', () => {
  expectMarked([agreement, capaian('70 !silang', '105%')]);
});

test('a capaian that fits neither target is a mistake of its own', () => {
  expectMarked([agreement, capaian('70 !silang', '101% !capaian')]);
});

import { check } from '../../../../src/core/check';
import { listedScales } from '../../../../src/core/recognise/scales/listed-scale';
import { listed } from '../../../support/findings';
import { inOrder, sheetOf } from '../../../support/sheet';

// 87,2 ÷ 80 = 109 %; 57 ÷ 75 = 76 %; 22 ÷ 40 = 55 %.
const table = (wtp: string, auditor: string): ReturnType<typeof sheetOf> =>
  sheetOf(
    '3.1',
    `Capaian kinerja dinyatakan dengan status sebagai berikut
     a. > 100% = Baik Sekali (BS)
     b. 80% s.d 100% = Baik (B)
     c. 60% s.d < 80% = Cukup (C)
     d. < 60% = Kurang (K)
     Tabel 3.1 Capaian Kinerja Tahun 2021
     No. | Indikator Sasaran      | Target | Realisasi | Capaian | <
     1   | Rekomendasi yang tuntas | 80%   | 87,2%     | 109,0%  | BS
     2   | Opini laporan keuangan | WTP    | WTP       | 100,0%  | ${wtp}
     3   | Kerugian yang pulih    | 75%    | 57%       | 76,0%   | C
     4   | Auditor bersertifikat  | 40     | 22        | 55,0%   | ${auditor}`,
  );

/** Notes about grades that are not computed are beside the point. */
function expectErrors(marked: ReturnType<typeof sheetOf>): void {
  const { findings } = check({ sheets: [marked.sheet] });
  expect(listed(findings.filter(({ severity }) => severity === 'error'))).toEqual(inOrder(marked.expected));
}

test('a scale printed as lines of text, and labels without a heading of their own', () => {
  expectErrors(table('B', 'K'));
  // A realisasi that is its target is 100 % exactly, which is no more than 100 %.
  expectErrors(table('BS !kategori', 'C !kategori'));
});

test('lines that are no intervals are no scale', () => {
  const { sheet } = sheetOf('S', `NRR = nilai rata-rata\nTahun 1 = 2021\nTahun 2 = 2022\nTahun 3 = 2023`);
  expect(listedScales(sheet)).toEqual([]);
});

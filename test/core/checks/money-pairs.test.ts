import { expectMarked } from '../../support/findings';
import { sheetOf, type MarkedSheet } from '../../support/sheet';

const programmes = sheetOf(
  '3.4',
  `Tabel 3.4 Realisasi Anggaran Tahun 2023
   No | Program                  | Anggaran (Rp) | Realisasi (Rp)
   1  | Program Pelayanan Publik | 864.099.691   | 711.051.784
   2  | Program Ketertiban Umum  | 287.120.455   | 280.315.211
   3  | Program Pemberdayaan     | 50.000.000    | 40.000.000`,
);

function bidang(budget: string, spent: string, third = '50.000.000', sheetName = '3.6'): MarkedSheet {
  return sheetOf(
    sheetName,
    `Tabel ${sheetName} Realisasi Anggaran per Bidang Tahun 2023
     No | Program             | Anggaran (Rp) | Realisasi (Rp)
     1  | Bidang Pelayanan    | ${budget}     | ${spent}
     2  | Bidang Ketertiban   | 287.120.455   | 280.315.211
     3  | Bidang Pemberdayaan | ${third}      | 40.000.000`,
  );
}

test('an amount that one slip makes of another one, beside the very same, is doubted', () => {
  expectMarked([programmes, bidang('864.099.691', '711.051.784')]);
  expectMarked([programmes, bidang('869.099.691 ?silang', '711.051.784')]);
  expectMarked([programmes, bidang('864.099.691', '711.501.784 ?silang')]);
});

test('other amounts, a rupiah, and round ones are of something else', () => {
  expectMarked([programmes, bidang('912.345.678', '711.051.784')]);
  expectMarked([programmes, bidang('864.099.690', '711.051.784')]);
  expectMarked([programmes, bidang('864.099.691', '711.051.784', '60.000.000')]);
});

test('what another table prints of it bears it out', () => {
  const again = bidang('869.099.691', '711.051.784', '50.000.000', '3.7');
  expectMarked([programmes, bidang('869.099.691', '711.051.784'), again]);
});

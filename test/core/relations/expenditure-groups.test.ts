import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** 20 + 30 of goods, 10 + 15 of services, 40 of maintenance; the realisation of the services is 9 + 14. */
const detail = sheetOf(
  'Rincian',
  `Tabel Realisasi Belanja
   Uraian Belanja               | Anggaran (Rp) | Realisasi (Rp)
   Belanja Alat Tulis Kantor    | 20.000.000    | 19.000.000
   Belanja Makanan dan Minuman  | 30.000.000    | 29.000.000
   Belanja Jasa Tenaga Ahli     | 10.000.000    | 9.000.000
   Belanja Sewa Gedung          | 15.000.000    | 14.000.000
   Belanja Pemeliharaan Gedung  | 40.000.000    | 38.000.000`,
);

function recap(services: string, budget = '25.000.000') {
  return sheetOf(
    'Rekap',
    `Rekap Belanja
     Jenis Belanja        | Anggaran (Rp) | Realisasi (Rp)
     Belanja Barang       | 50.000.000    | 48.000.000
     Belanja Jasa         | ${budget}     | ${services}
     Belanja Pemeliharaan | 40.000.000    | 38.000.000`,
  );
}

test('a group is the sum of its rows in the detailed table', () => {
  expectMarked([detail, recap('23.000.000')]);
  const [finding] = expectMarked([detail, recap('23.600.000 !silang')]);
  expect(finding).toMatchObject({ actual: 23_600_000, expected: 23_000_000 });
});

test('a group with another budget is another grouping, and is not compared', () => {
  expectMarked([detail, recap('23.600.000', '26.000.000')]);
});

test('without a detailed table nothing is compared', () => {
  expectMarked([recap('23.600.000')]);
});

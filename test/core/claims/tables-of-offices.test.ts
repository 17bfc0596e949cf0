import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

interface Reached {
  readonly target?: string;
  readonly realisasi?: string;
  readonly capaian?: string;
}

/** The IKM reached 84 ÷ 80 = 105 % unless said otherwise, and 81 ÷ 90 = 90 % of the RT are active. */
const capaian = (title: string, { target = '80', realisasi = '84', capaian = '105,00' }: Reached = {}): string =>
  `${title}
   No | Sasaran                  | Indikator Kinerja          | Satuan | Target    | Realisasi    | Capaian (%)
   1  | Meningkatnya pelayanan   | Indeks Kepuasan Masyarakat | Indeks | ${target} | ${realisasi} | ${capaian}
   2  | Meningkatnya partisipasi | Persentase RT aktif        | %      | 90        | 81           | 90,00`;
const pk = (title: string, target: string): string =>
  `${title}
   No | Sasaran                  | Indikator Kinerja          | Satuan | Target
   1  | Meningkatnya pelayanan   | Indeks Kepuasan Masyarakat | Indeks | ${target}
   2  | Meningkatnya partisipasi | Persentase RT aktif        | %      | 90`;

test('what one kelurahan reached is not held against what another one did: 76 ÷ 80 = 95 %, 76 ÷ 95 = 80 %', () => {
  const own = sheetOf('A', capaian('Capaian Kinerja Kelurahan Sukamaju Tahun 2024'));
  const other = 'CAPAIAN KINERJA KELURAHAN SUKAJAYA TAHUN 2024';
  expectMarked([own, sheetOf('B', capaian(other, { realisasi: '76', capaian: '95,00' }))]);
  expectMarked([own, sheetOf('B', capaian(other, { target: '95', realisasi: '76', capaian: '80,00' }))]);
});

test('the sheet tells whose table it is where no title does', () => {
  expectMarked([
    sheetOf('Puskesmas Kalisari', capaian('Capaian Kinerja Tahun 2024')),
    sheetOf('Puskesmas Karanganyar', capaian('Capaian Kinerja Tahun 2024', { target: '84', capaian: '100,00' })),
  ]);
});

test('the tables of one of them are held against each other', () => {
  expectMarked([
    sheetOf('PK A', pk('Perjanjian Kinerja Kelurahan Sukamaju Tahun 2024', '80')),
    sheetOf('A', capaian('Capaian Kinerja Kelurahan Sukamaju Tahun 2024')),
    sheetOf('PK B', pk('Perjanjian Kinerja Kelurahan Sukajaya Tahun 2024', '84')),
    sheetOf('B', capaian('Capaian Kinerja Kelurahan Sukajaya Tahun 2024', { target: '80 !silang' })),
  ]);
});

test.each([
  ['a name that goes on', 'Capaian Kinerja Kelurahan Sukamaju Kecamatan Songgom Tahun 2024'],
  ['a slip of the keyboard', 'Capaian Kinerja Kelurahan Sukamju Tahun 2024'],
  ['no name', 'Capaian Kinerja Tahun 2024'],
  ['two names', 'Capaian Kinerja Kelurahan Sukamaju dan Kelurahan Sukajaya Tahun 2024'],
])('it is the same office with %s', (_, title) => {
  expectMarked([
    sheetOf('A', capaian('Capaian Kinerja Kelurahan Sukamaju Tahun 2024')),
    sheetOf('B', capaian(title, { target: '84 !silang', capaian: '100,00' })),
  ]);
});

test('what names no office may be of any of several and is held against none', () => {
  expectMarked([
    sheetOf('PK', pk('Perjanjian Kinerja Tahun 2024', '85')),
    sheetOf('A', capaian('Capaian kinerja kelurahan Sukamaju tahun 2024')),
    sheetOf('B', capaian('Capaian kinerja kelurahan Sukajaya tahun 2024', { target: '84', capaian: '100,00' })),
  ]);
});

test('the first office of a title is the one that it speaks of', () => {
  const title = (kelurahan: string): string => `Capaian Kinerja Kelurahan ${kelurahan} Kecamatan Songgom Tahun 2024`;
  expectMarked([
    sheetOf('A', capaian(title('Sukamaju'))),
    sheetOf('B', capaian(title('Sukajaya'), { target: '84', capaian: '100,00' })),
  ]);
});

test('offices of two sorts are two', () => {
  expectMarked([
    sheetOf('A', capaian('Capaian Kinerja Kecamatan Brebes Tahun 2024')),
    sheetOf('B', capaian('Capaian Kinerja Kelurahan Sukajaya Tahun 2024', { target: '84', capaian: '100,00' })),
  ]);
});

test('a name that only one table has of its kind may have been left there from another report', () => {
  expectMarked([
    sheetOf('2.1', pk('Perjanjian Kinerja Kecamatan Margasari Tahun 2024', '82')),
    sheetOf('3.1', capaian('Capaian Kinerja Kecamatan Songgom Tahun 2024', { target: '80 !silang' })),
  ]);
});

import { expectTable } from '../../support/table';

/** Krejcie and Morgan's printed table: 278 of 1000. */
const table = (sampel: string): string =>
  `Jumlah Sampel Minimal Survei Kepuasan Masyarakat
   Jumlah Pengguna Layanan | Sampel Minimal (Krejcie–Morgan) | Jumlah Responden | Keterangan
   1000                    | ${sampel}                       | 280              | Cukup`;

test('the least sample follows from the people served', () => {
  const roles = 'populasi, sampelMinimal, jumlahResponden, keterangan';
  expectTable('sampel-skm', roles, table('278'));
  expectTable('sampel-skm', roles, table('287 !sampel'));
});

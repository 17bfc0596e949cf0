import { identify } from '../../../src/core/claims/identify';
import { namesOfRows } from '../../../src/core/claims/row-names';
import { subjectsOf } from '../../../src/core/claims/subjects';
import type { TableValues } from '../../../src/core/tables/table-values';
import { valuesOf } from '../../support/table';

function keysOf(tables: TableValues[], subject: 'indikator' | 'program', table: number): (string | null)[] {
  const values = tables[table]!;
  return values.table.rows.map(
    (_, item) => identify(values, subject, item, values.text(subject, item), subjectsOf(tables))?.key ?? null,
  );
}

const budget = (title: string, second: string, total: string): string => `${title}
  No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp)
  1   | Program Pelayanan Publik       | 60 | 50
  1.1 | Koordinasi pelayanan publik    | 60 | 50
  2   | ${second}                      | 40 | 40
  2.1 | Pembinaan lembaga desa         | 40 | 40
      | Jumlah                         | 100 | ${total}`;

test('a programme and a kegiatan of the same name are two', () => {
  const tables = valuesOf(`Realisasi Anggaran
    No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp)
    1   | PELAYANAN PUBLIK | 60 | 50
    1.1 | Pelayanan publik | 60 | 50
    2   | PEMBERDAYAAN MASYARAKAT | 40 | 40`);
  const [programme, kegiatan] = keysOf(tables, 'program', 0);
  expect(programme).not.toBe(kegiatan);
  expect(programme!.split(' ')[0]).toBe(kegiatan!.split(' ')[0]);
});

test('a sasaran and a programme of the same name are two, the same sasaran in two tables is one', () => {
  const bySasaran = (title: string): string => `${title}
    No | Sasaran | Anggaran (Rp) | Realisasi (Rp) | Efisiensi (%)
    1  | Meningkatnya pelayanan publik | 60 | 50 | 16,67
    2  | Meningkatnya tata kelola desa | 40 | 40 | 0`;
  const [efficiency, again, budgets] = valuesOf(
    bySasaran('Efisiensi Anggaran'),
    bySasaran('Efisiensi Anggaran Perubahan'),
    `Realisasi Anggaran
    No | Program | Anggaran (Rp) | Realisasi (Rp)
    1  | Meningkatnya pelayanan publik | 65 | 50
    2  | Meningkatnya tata kelola desa | 40 | 40`,
  ).map((values, _, all) =>
    namesOfRows(values, 'program').map((name, item) => identify(values, 'program', item, name, subjectsOf(all))?.key),
  );
  expect(efficiency).toEqual(again);
  expect(efficiency!.filter((key) => budgets!.includes(key))).toEqual([]);
});

test('a programme is one whatever the heading above its name says', () => {
  const [plan, report, agreement] = valuesOf(
    `Anggaran per Sasaran Strategis
     Sasaran Strategis    | Sasaran Program           | Rencana Anggaran (Rp)
     Pelayanan yang prima | Program Pelayanan Publik  | 60
                          | Program Pemberdayaan Desa | 40`,
    `Realisasi Anggaran
     No | Sasaran Strategis         | Anggaran | Realisasi | %
     1  | Pelayanan yang prima      | 100      | 90        | 90,00
        | Program Pelayanan Publik  | 60       | 50        | 83,33
        | Program Pemberdayaan Desa | 40       | 40        | 100,00`,
    `Perjanjian Kinerja
     No | Program                   | Anggaran
     1  | Program Pelayanan Publik  | 60
     2  | Program Pemberdayaan Desa | 40`,
  ).map((values, _, all) =>
    namesOfRows(values, 'program').map((name, item) => identify(values, 'program', item, name, subjectsOf(all))?.key),
  );
  expect(agreement).toHaveLength(2);
  expect(plan).toEqual(agreement);
  expect(report!.slice(1)).toEqual(agreement);
  expect(agreement).not.toContain(report![0]);
});

test('the totals of tables with the same programmes are one, of others not', () => {
  const tables = valuesOf(
    budget('Realisasi Anggaran', 'Program Pemberdayaan Desa', '90'),
    budget('Capaian Anggaran', 'Program Pemberdayaan Desa', '90'),
    budget('Realisasi Anggaran', 'Program Ketenteraman Umum', '90'),
  );
  const totals = tables.map((_, table) => keysOf(tables, 'program', table).at(-1));
  expect(totals[0]).toMatch(/^total /);
  expect(totals[1]).toBe(totals[0]);
  expect(totals[2]).not.toBe(totals[0]);
});

test('a name that was never mentioned, and an empty one, are nobody', () => {
  const tables = valuesOf('Perjanjian Kinerja\nNo | Indikator Kinerja | Target\n1 | Nilai IKM | 80');
  const subjects = subjectsOf(tables);
  expect(identify(tables[0]!, 'indikator', 0, 'Persentase desa mandiri', subjects)).toBeNull();
  expect(identify(tables[0]!, 'indikator', 0, '', subjects)).toBeNull();
});

test('the same indicator of two programmes is two', () => {
  const tables = valuesOf(`Capaian Kinerja
    No | Program | Indikator Kinerja | Target | Realisasi
    1  | Program Pelayanan | Jumlah laporan | 4 | 4
    2  | Program Pemberdayaan | Jumlah laporan | 12 | 12`);
  const [first, second] = keysOf(tables, 'indikator', 0);
  expect(first).not.toBe(second);
});

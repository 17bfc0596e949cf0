import { readTables } from '../../../src/core/vote/vote';
import { check } from '../../../src/core/check';
import { listed } from '../../support/findings';
import { sheetOf, workbookOf } from '../../support/sheet';

const table = (heading: string, ...numbers: readonly string[]) =>
  workbookOf(
    sheetOf(
      'S',
      `Tabel Survei Kepuasan Masyarakat
       No | Unsur Pelayanan    | ${heading}
       1  | Persyaratan        | ${numbers[0]!}
       2  | Prosedur           | ${numbers[1]!}
       3  | Waktu Penyelesaian | ${numbers[2]!}
       4  | Biaya/Tarif        | ${numbers[3]!}`,
    ),
  ).workbook;

const rolesOf = (workbook: ReturnType<typeof table>) =>
  readTables(workbook).tables[0]!.columns.map(({ heading, spec }) => [heading, spec.role]);

test('a column that holds what no average of answers can be is none; the one beside it that can is', () => {
  const both = table('Nilai Unsur | Besaran', '320 | 3,20', '333 | 3,33', '317 | 3,17', '371 | 3,71');
  expect(rolesOf(both)).toContainEqual(['Besaran', 'nilaiRataRata']);
  expect(listed(check(both).findings).filter(([, , rule]) => rule === 'rentang')).toEqual([]);
});

test('one average outside is a mistake, and says nothing against its column', () => {
  const one = table('NRR | Mutu', '3,20 | B', '333 | A', '3,17 | B', '3,71 | A');
  expect(rolesOf(one)).toContainEqual(['NRR', 'nilaiRataRata']);
  expect(listed(check(one).findings)).toContainEqual(['S', 'C4', 'rentang', 'error']);
});

test('a rank is no average, though it lies within the bounds', () => {
  const ranked = table('Nilai Unsur | Peringkat', '320 | 3', '333 | 2', '317 | 4', '371 | 1');
  expect(readTables(ranked).tables.flatMap(({ columns }) => columns.map(({ heading }) => heading))).not.toContain(
    'Peringkat',
  );
});

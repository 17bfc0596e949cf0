import { purbalingga } from '../../../src/core/profiles/purbalingga';
import { sumenep } from '../../../src/core/profiles/sumenep';
import type { Profile } from '../../../src/core/profiles/profile';
import { draftTables } from '../../../src/core/scaffold/draft';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';

/** The entries of a sheet's columns by their headings' places, for targets and budgets. */
function entries(profile: Profile, sheet: string): string[] {
  const table = draftTables(profile, [], emptyOffice(2025)).find((each) => each.sheet === sheet)!;
  return table.columns.flatMap((column) =>
    column !== null && (column.role === 'target' || column.role === 'anggaran') ? [column.entry] : [],
  );
}

test('an agreement printed before and after its change in one table has both entries (Sumenep, tables 2.6)', () => {
  expect(entries(sumenep, '2.6 PK')).toEqual(['target', 'targetPerubahan']);
  expect(entries(sumenep, '2.7 PK Anggaran')).toEqual(['target', 'targetPerubahan', 'anggaranAwal', 'anggaran']);
});

test('one that is printed twice has one entry in each (Purbalingga, tables 2.2 to 2.5)', () => {
  expect(entries(purbalingga, '2.2 PK')).toEqual(['target']);
  expect(entries(purbalingga, '2.4 PK Perubahan')).toEqual(['targetPerubahan']);
  expect(entries(purbalingga, '2.3 Anggaran Sasaran')).toEqual(['anggaranAwal']);
  expect(entries(purbalingga, '2.5 Anggaran Perubahan')).toEqual(['anggaran']);
});

test('tables that report take what is in force', () => {
  expect(entries(purbalingga, '3.2 Capaian')).toEqual(['targetBerlaku']);
  expect(entries(purbalingga, '3.23 Realisasi Anggaran')).toEqual(['anggaran']);
});

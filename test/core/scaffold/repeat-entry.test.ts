import { brebes } from '../../../src/core/profiles/brebes';
import type { Profile } from '../../../src/core/profiles/profile';
import { standar } from '../../../src/core/profiles/standar';
import { sumenep } from '../../../src/core/profiles/sumenep';
import { draftTables, type DraftTable } from '../../../src/core/scaffold/draft';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { helperTables } from '../../../src/core/scaffold/helper-tables';
import { DraftPlaces } from '../../../src/core/scaffold/places';

function repeated(profile: Profile, sheet: string, key: string, item: number): string | null {
  const tables = draftTables(profile, helperTables, exampleOffice(2025));
  const table = tables.find((each: DraftTable) => each.sheet === sheet)!;
  return new DraftPlaces(tables, { formulas: new Map(), indexes: new Map() }).repeatIn(key, table, item);
}

test('an indicator stands in the same row everywhere', () => {
  expect(repeated(standar, '3.2 Capaian', 'indikator 1 target', 1)).toBe(`=IF('2.4 PK'!F5="","",'2.4 PK'!F5)`);
});

test('a programme is looked up by the number before it, blank where the source has no such number', () => {
  const found = `INDEX('3.11 Realisasi Anggaran'!$C$3:$C$23,MATCH(TRIM($A5),'3.11 Realisasi Anggaran'!$A$3:$A$23,0))`;
  expect(repeated(standar, '2.5 PK Anggaran', 'program 7 program', 1)).toBe(`=IFERROR(IF(${found}="","",${found}),"")`);
});

test('where programmes are listed without numbers, each has that of its row', () => {
  expect(repeated(brebes, 'Dukungan', 'program 0 program', 0)).toContain(
    `MATCH(ROW()-ROW($A$3)&"",'3.4 Realisasi Belanja'!$A$4:$A$24,0)`,
  );
});

test('column numbers in the heading of the source are passed over', () => {
  const numbers = "'2.7 PK Anggaran'!$A$5:$A$15";
  expect(repeated(sumenep, 'Lampiran PK Anggaran', 'program 0 anggaranAwal', 0)).toContain(
    `MATCH(TRIM($A4),INDEX(${numbers},2):INDEX(${numbers},ROWS(${numbers})-1),0)+1`,
  );
});

test('kegiatan without numbers come row by row from a table that has the same ones', () => {
  expect(repeated(sumenep, 'T-C.27 Program Renstra', 'program 0 program', 0)).toContain(
    `INDEX('2.7 PK Anggaran'!$B$5:$B$15,ROW()-ROW($A$6)+1)`,
  );
});

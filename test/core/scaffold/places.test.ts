import { standar } from '../../../src/core/profiles/standar';
import { placeKey } from '../../../src/core/workbook/address';
import { draftTables } from '../../../src/core/scaffold/draft';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { helperTables } from '../../../src/core/scaffold/helper-tables';
import { DraftPlaces } from '../../../src/core/scaffold/places';

const tables = draftTables(standar, helperTables, emptyOffice(2025));
const places = new DraftPlaces(tables, { formulas: new Map(), indexes: new Map() });
const agreement = tables.find(({ spec }) => spec.kind === 'pk')!;
const first = agreement.headingBottom + 2;

test('a target is typed in the agreement, a realisasi in the capaian, money in the realised budget', () => {
  const entry = (key: string): string | null => places.entryIn(key, agreement, 0);
  expect(entry('indikator 0 target')).toBe(`'2.4 PK'!F${first}`);
  expect(entry('indikator 0 realisasi')).toMatch(/^'3\.2 Capaian'!/);
  expect(entry('program 2 anggaran')).toMatch(/^'3\.11 Realisasi Anggaran'!/);
  expect(entry('indikator 99 target')).toBeNull();
});

test('a cell that is computed goes before one that is typed', () => {
  const plan = tables.find(({ spec }) => spec.kind === 'rkt')!;
  const column = plan.columns.findIndex((each) => each?.role === 'target');
  const place = { sheet: plan.sheet, row: plan.headingBottom + 1, column };
  const computed = new DraftPlaces(tables, {
    formulas: new Map([[placeKey(place), '=1']]),
    indexes: new Map(),
  });
  expect(computed.entryIn('indikator 0 target', agreement, 0)).toMatch(/^'2\.3 RKT'!/);
  expect(computed.isTypedAt('indikator 0 target', place)).toBe(true);
});

test('a column reaches from its heading to the row below: what is added at either end is inside', () => {
  expect(places.column('pk', 'indikator')).toBe(
    `'2.4 PK'!$D$${agreement.headingBottom + 1}:$D$${first + agreement.rows.length}`,
  );
  expect(places.column('pk', 'capaian')).toBeNull();
});

test('answers reach over all unsur and the column behind the last one', () => {
  expect(places.columns('jawaban-responden', 'jawabanUnsur')).toMatch(/^'Jawaban SKM'!\$B\$\d+:\$P\$\d+$/);
});

test('groups to choose from end before their total', () => {
  const groups = tables.find(({ spec }) => spec.groups === 'sex')!;
  const top = groups.headingBottom + 2;
  expect(places.groups('sex')).toBe(`Responden!$A$${top}:$A$${top + 2}`);
});

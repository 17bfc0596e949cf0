import { exampleOffice } from '../../../../src/core/scaffold/example/example-office';
import { indicatorRows } from '../../../../src/core/scaffold/rows/indicator-rows';
import type { OwnRow, Places } from '../../../../src/core/scaffold/rows/row';

const office = exampleOffice(2025);
const rows = indicatorRows(office);
const [first] = rows;

const entries: Readonly<Record<string, string>> = { 'indikator 0 indikator': 'PK!C5', 'indikator 0 target': 'PK!E5' };
const row: OwnRow = { first: '$A5', cell: () => null, entry: (key) => entries[key] ?? null };
const places: Places = {
  column: (_kind, role) => `Dukungan!$${role === 'indikator' ? 'B' : role === 'anggaran' ? 'C' : 'D'}$3:$B$9`,
  columns: () => null,
  index: () => null,
};

test('there is one row for each indicator, numbered', () => {
  expect(rows.map((row) => row.content('nomor', 0, 0))).toEqual(
    office.indicators.map((_, index) => ({ kind: 'fixed', value: index + 1 })),
  );
});

test('the target at the end is that of the last year of the Renstra, the state at the beginning the realisasi before', () => {
  const lastTarget = { kind: 'entry', key: 'indikator 0 target+1', value: office.indicators[0]!.entries['target+1'] };
  expect(first!.content('targetAkhir', 0, 0)).toMatchObject(lastTarget);
  expect(first!.content('target', office.endYear - office.year, 0)).toMatchObject(lastTarget);
  expect(first!.content('kondisiAwal', 0, 0)).toEqual(first!.content('realisasi', -1, 0));
});

test('only the last target of the Renstra offers that of the agreement', () => {
  const offers = [-1, 0, 1].map((offset) => {
    const content = first!.content('target', offset, 0);
    return content.kind === 'entry' ? (content.offer?.(places, row) ?? null) : null;
  });
  expect(offers).toEqual([null, null, '=IF(Identitas!$B$6=Identitas!$B$7,IF(PK!E5="","",PK!E5),"")']);
});

test('the budget of an indicator is that of the programmes that support it', () => {
  const content = first!.content('anggaran', 0, 0);
  expect(content.kind === 'formula' ? content.write(places, row) : null).toBe(
    '=IF(PK!C5="","",SUMIF(Dukungan!$B$3:$B$9,PK!C5,Dukungan!$C$3:$B$9))',
  );
});

test('without the changed agreement no target in force is looked for', () => {
  const content = first!.content('targetBerlaku', 0, 0);
  expect(content.kind === 'formula' ? content.write(places, row) : 'none').toBeNull();
});

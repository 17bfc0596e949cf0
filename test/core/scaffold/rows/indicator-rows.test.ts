import { exampleOffice } from '../../../../src/core/scaffold/example/example-office';
import { indicatorRows } from '../../../../src/core/scaffold/rows/indicator-rows';
import type { OwnRow, Places } from '../../../../src/core/scaffold/rows/row';

const office = exampleOffice(2025);
const rows = indicatorRows(office);
const [first] = rows;

const entries: Readonly<Record<string, string>> = { 'indikator 0 indikator': 'PK!C5', 'indikator 0 target': 'PK!E5' };
const row: OwnRow = {
  first: '$A5',
  fromHeading: 'B$3:B4',
  cell: () => null,
  entry: (key) => entries[key] ?? null,
  isOfThisYear: 'F$3=2025',
};
const places: Places = {
  column: (_kind, role) => `Dukungan!$${role === 'indikator' ? 'B' : role === 'anggaran' ? 'C' : 'D'}$3:$B$9`,
  columns: () => null,
  index: () => null,
  inPlan: (key, year) => (key === 'indikator 0 targetRenstra0' ? `=PLAN(${year})` : null),
};

test('there is one row for each indicator, numbered', () => {
  expect(rows.map((row) => row.content('nomor', 0, 0))).toEqual(
    office.indicators.map((_, index) => ({ kind: 'fixed', value: index + 1 })),
  );
});

test('the target at the end is that of the last year of the Renstra, the state at the beginning the realisasi before', () => {
  const last = first!.content('targetAkhir', 0, 0);
  const [follow, offer] = last.kind === 'entry' ? [last.follow, last.offer] : [];
  expect(follow?.(places, row)).toBe('=PLAN(Identitas!$B$7)');
  expect(offer?.(places, row)).toBe('=IF(Identitas!$B$6=Identitas!$B$7,IF(PK!E5="","",PK!E5),"")');
  expect(first!.content('kondisiAwal', 0, 0)).toEqual(first!.content('realisasi', -1, 0));
});

test('the target of another year is offered from the Renstra, and that of the year offered to it from the agreement', () => {
  const offerOf = (entry: string, offset: number): string | null => {
    const content = first!.content(entry, offset, 0);
    return content.kind === 'entry' ? (content.offer?.(places, row) ?? null) : null;
  };
  expect(offerOf('target', -1)).toBe('=PLAN(Identitas!$B$6-1)');
  expect(offerOf('target', 0)).toBeNull();
  expect(offerOf('targetRenstra0', 0)).toBe('=IF(F$3=2025,IF(PK!E5="","",PK!E5),"")');
});

test('the years of the Renstra are typed under their own keys, but for that of the report', () => {
  const { entries } = office.indicators[0]!;
  expect(first!.content('targetRenstra2', 2, 0)).toMatchObject({
    key: 'indikator 0 targetRenstra2',
    value: entries['target+2'],
  });
  expect(first!.content('targetRenstra0', 0, 0)).toMatchObject({ value: null });
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

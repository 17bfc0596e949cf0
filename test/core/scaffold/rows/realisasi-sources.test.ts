import { nameKey } from '../../../../src/core/names/similar-names';
import { purbalingga } from '../../../../src/core/profiles/purbalingga';
import { rembang } from '../../../../src/core/profiles/rembang';
import { emptyOffice } from '../../../../src/core/scaffold/empty-office';
import {
  chosenRealisasi,
  offeredSource,
  realisasiSources,
  sourceRows,
} from '../../../../src/core/scaffold/rows/realisasi-sources';
import type { OwnRow, Places } from '../../../../src/core/scaffold/rows/row';

const columns: Readonly<Record<string, string>> = { indikator: '$D5', satuan: '$E5', target: '$F5' };
const row: OwnRow = {
  first: '$A5',
  fromHeading: 'B$3:B4',
  cell: (role) => columns[role] ?? null,
  entry: (key) => (key === 'sumber' ? 'PK!$G5' : null),
  isOfThisYear: null,
};
const placesWith = (totals: Readonly<Record<string, string>>): Places => ({
  column: () => null,
  columns: () => null,
  index: (indicator) => totals[indicator] ?? null,
  inPlan: () => null,
});

test('every name that a form knows is to the checker the name of that index', () => {
  for (const { index, patterns } of realisasiSources) {
    const keys = patterns
      .filter((pattern) => !pattern.slice(0, -1).includes('*') && !/^(?:SAKIP|IKM|Survei|Kematangan)/.test(pattern))
      .map((pattern) => nameKey(pattern.replace('*', '')));
    expect(keys).toEqual(keys.map(() => nameKey(index)));
  }
});

test('an index is offered by its name where its unit and target can be those of it', () => {
  expect(offeredSource(placesWith({ 'Nilai SAKIP': 'SAKIP!G9' }), row)).toBe(
    '=IF($D5="","",IF(AND(COUNTIF($D5,"SAKIP*")+COUNTIF($D5,"Nilai*AKIP*")+COUNTIF($D5,"Hasil Evaluasi*AKIP*")>0,' +
      'COUNT($F5)=1,$F5>=1,$F5<=100,OR($E5="",' +
      'ISNUMBER(SEARCH("|"&TRIM($E5)&"|","|indeks|nilai|angka|skor|poin|point|%|persen|")))),"Nilai SAKIP","Diketik"))',
  );
  expect(offeredSource(placesWith({}), row)).toBe('=IF($D5="","","Diketik")');
});

test('the realisasi is the total that was chosen, as it is printed', () => {
  const places = placesWith({ 'Indeks Kepuasan Masyarakat': 'IKM!E13', 'Nilai Kematangan': 'K!C15' });
  expect(chosenRealisasi('sumber')(places, row)).toBe(
    '=IF(PK!$G5="IKM",IF(IKM!E13="","",ROUND(IKM!E13,2)),IF(PK!$G5="Kematangan",IF(K!C15="","",ROUND(K!C15,2)),""))',
  );
  expect(chosenRealisasi('sumber')(placesWith({}), row)).toBeNull();
});

test('only what a profile works out for the year can be chosen', () => {
  const names = [purbalingga, rembang].map((profile) =>
    sourceRows(emptyOffice(2025), null, profile).map((each) => each.content('sumberRealisasi', 0, 0)),
  );
  expect(names).toEqual([
    ['Diketik', 'IKM', 'Nilai SAKIP', 'Kematangan'].map((value) => ({ kind: 'fixed', value })),
    ['Diketik', 'IKM'].map((value) => ({ kind: 'fixed', value })),
  ]);
});

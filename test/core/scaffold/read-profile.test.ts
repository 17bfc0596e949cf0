import { brebes } from '../../../src/core/profiles/brebes';
import { readProfile } from '../../../src/core/scaffold/read-profile';
import { standar } from '../../../src/core/profiles/standar';
import { en } from '../../../src/messages/profiles/en';
import { id } from '../../../src/messages/profiles/id';
import { profileSentence } from '../../../src/messages/profiles';

const named = { id: 'demak', name: 'Kabupaten Demak' };
const capaian = {
  kind: 'capaian',
  sheet: '3.1 Capaian',
  title: 'Tabel 3.1 Capaian Kinerja Tahun {tahun}',
  headings: ['No | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori'],
};

function problems(value: unknown): string[] {
  return readProfile(JSON.stringify(value)).problems.map((problem) => `${problem.path} ${problem.id}`.trim());
}

test('what is not said is as in the standard profile', () => {
  expect(readProfile(JSON.stringify(named)).profile).toEqual({ ...standar, ...named });
});

test('tables replace those of their kind in their place, on the base that is named', () => {
  const { profile } = readProfile(
    JSON.stringify({ ...named, base: 'brebes', scale: 'KEBERHASILAN', tables: [capaian] }),
  );
  expect(profile?.scale).toBe('KEBERHASILAN');
  const place = brebes.tables.findIndex(({ kind }) => kind === 'capaian');
  expect(profile?.tables[place]).toEqual(capaian);
  expect(profile?.tables.length).toBe(brebes.tables.length);
});

test('a kind that the base does not print comes last', () => {
  const cross = {
    kind: 'lintas-sektor',
    sheet: 'Lintas Sektor',
    title: 'Tabel 3.10 Inventarisasi Lintas Sektor',
    headings: ['No | Kegiatan Lintas Sektoral | Pihak | Kontribusi | Manfaat'],
  };
  expect(readProfile(JSON.stringify({ ...named, tables: [cross] })).profile?.tables.at(-1)).toEqual(cross);
});

test.each([
  ['{ "id": ', ['json']],
  ['[]', ['object']],
])('%s', (json, wanted) => {
  expect(readProfile(json).problems.map((problem) => problem.id)).toEqual(wanted);
});

test.each([
  ['no name', { id: 'demak' }, ['name text']],
  ['a name of nothing', { ...named, skala: 'CAPAIAN' }, ['skala unknown']],
  ['a scale that is none', { ...named, scale: 'CAPAIN' }, ['scale choice']],
  ['a scale of points, which no capaian has', { ...named, scale: 'IKM' }, ['scale choice']],
  ['a base that is none', { ...named, base: 'demak' }, ['base choice']],
  ['a table that is needed and unknown', { ...named, requiredTables: ['capain'] }, ['requiredTables[0] choice']],
  ['no tables', { ...named, tables: [] }, ['tables list']],
  ['a kind that is none', { ...named, tables: [{ ...capaian, kind: 'x' }] }, ['tables[0].kind choice']],
  [
    'holes that nothing fills',
    { ...named, tables: [{ ...capaian, title: 'Tahun {tahn}', headings: [...capaian.headings, '{x} | 2'] }] },
    ['tables[0].title hole', 'tables[0].headings[1] hole'],
  ],
  [
    'a sheet that is always there',
    { ...named, tables: [{ ...capaian, sheet: 'Identitas' }] },
    ['tables[0].sheet takenSheet'],
  ],
  [
    'one name written in two ways',
    { ...named, tables: [capaian, { ...capaian, sheet: '3.1 CAPAIAN' }] },
    ['tables[1].sheet takenSheet'],
  ],
  ['four levels', { ...named, tables: [{ ...capaian, levels: 4 }] }, ['tables[0].levels choice']],
  ['a sheet name with a slash', { ...named, tables: [{ ...capaian, sheet: '3/1' }] }, ['tables[0].sheet sheetName']],
  ['no headings', { ...named, tables: [{ ...capaian, headings: 'No' }] }, ['tables[0].headings list']],
  [
    'headings of nothing',
    { ...named, tables: [{ ...capaian, headings: ['Siapa | Kapan'] }] },
    ['tables[0].headings headings'],
  ],
  [
    'headings of another kind',
    { ...named, tables: [{ ...capaian, kind: 'efisiensi' }] },
    ['tables[0].headings otherHeadings'],
  ],
])('%s', (_what, value, wanted) => {
  expect(problems(value)).toEqual(wanted);
});

test('a problem is said with its path and its remedy', () => {
  const [problem] = readProfile(JSON.stringify({ ...named, scale: 'CAPAIN' })).problems;
  expect(profileSentence(problem!, 'id')).toBe(
    'scale: “CAPAIN” tidak dikenal. Pilih salah satu: CAPAIAN, KEBERHASILAN, CAPAIAN4.',
  );
});

test('both languages put in the same values', () => {
  const holes = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();
  for (const key of Object.keys(id) as (keyof typeof id)[]) expect(holes(en[key])).toEqual(holes(id[key]));
});

/** The headings of five published reports (one kabupaten each), as printed, against the profiles and the recogniser. */
import { layouts } from '../../../src/core/layouts';
import { profileOf, profiles } from '../../../src/core/profiles';
import { assignLayout } from '../../../src/core/recognise/assign';
import { headerAt } from '../../../src/core/recognise/header';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { helperTables } from '../../../src/core/scaffold/helper-tables';
import { filledText } from '../../../src/core/scaffold/fill-text';
import { withPlanYears } from '../../../src/core/scaffold/plan-years';
import { headingRows, type ProfileTable } from '../../../src/core/profiles/profile';
import printed from '../../fixtures/printed-headings.json';

interface Printed {
  readonly kind: string;
  readonly title: string;
  readonly header: readonly (readonly (string | null)[])[];
}

const reports = Object.entries(printed as Record<string, { year: number; tables: Printed[] }>);
const known = reports.flatMap(([kabupaten, { tables }]) =>
  tables.filter(({ kind }) => kind !== 'other').map((table) => ({ ...table, kabupaten })),
);

/** Lines of the vision and mission stand above the headings of this one. */
function headingsOf(table: Printed): Printed['header'] {
  return table.header.filter((row) => !row.some((text) => /^(?:VISI|MISI \d) ?:/.test(text ?? '')));
}

test.each(known)('$kabupaten, $title: $kind', (table) => {
  const rows = headingsOf(table).map((texts) => texts.map((value) => (value === null ? undefined : { value })));
  const sheet = { name: 'Lembar', hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  const header = headerAt(sheet, 0);
  expect(header).not.toBeNull();
  expect(assignLayout(header!, table.title)?.layout.kind).toBe(table.kind);
});

/**
 * Texts in the order in which they are printed, without years, which follow the Identitas sheet in a profile, and
 * without the neighbour that one kecamatan compares itself with.
 */
function texts(rows: Printed['header']): string[] {
  return rows
    .flatMap((row) => row.filter((text) => text !== null))
    .map((text) => text.replace(/ \(Kec\. \w+\)/, '').replace(/\b20\d\d\b/g, 'TAHUN'));
}

/** The first and last years of the Renstra that the reports print, where not those of their time. */
const plans: Readonly<Record<string, readonly [number, number]>> = { tegal: [2019, 2023], sumenep: [2022, 2026] };

/** The headings of a profile's table in the year and the plan of the report of a kabupaten. */
function headingsIn(kabupaten: string, year: number, table: ProfileTable): (string | null)[][] {
  const office = emptyOffice(year);
  const [startYear, endYear] = plans[kabupaten] ?? [office.startYear, office.endYear];
  const ofPlan = { ...office, startYear, endYear };
  return headingRows(withPlanYears(table, ofPlan).table).map((row) =>
    row.map((text) => (text === null ? null : filledText(text, ofPlan))),
  );
}

/** What a profile adds to print because a regulation asks for it, and what it leaves to its first column. */
const added = new Set([
  'CAPAIAN (%)',
  'KATEGORI',
  'Arah',
  'ARAH',
  'Sumber Realisasi',
  'SUMBER REALISASI',
  'Penimbang',
  'PENIMBANG',
]);

/** Printed tables that no profile makes, by the first words of their titles, and why. */
const leftOut: Readonly<Record<string, string>> = {
  'Tabel 3.9 Unsur Waktu': 'one table counts the answers to all unsur',
  'Tabel 3.10 Unsur Biaya': 'the same',
  'Tabel 3.15 Unsur Sarana': 'the same',
  'Tabel 3.6 Pengkategorian Tingkat Keberhasilan': 'a profile has one scale',
  'Tabel. 1 Tujuan dan Sasaran Kecamatan': 'copied from the report of the year before',
  'Tabel. 2 Perjanjian Kinerja Kecamatan': 'the same',
  'Tabel. 3 Capaian Kinerja Kecamatan': 'the same',
};

test.each(known.filter(({ title }) => !Object.keys(leftOut).some((start) => title.startsWith(start))))(
  'the profile of $kabupaten prints $title',
  (table) => {
    const { year } = (printed as Record<string, { year: number }>)[table.kabupaten]!;
    const own = profileOf(table.kabupaten)!.tables.filter(({ kind }) => kind === table.kind);
    const filled = own.map((each) => texts(headingsIn(table.kabupaten, year, each)).filter((text) => !added.has(text)));
    expect(filled).toContainEqual(texts(headingsOf(table)));
  },
);

/** Forms that no profile prints: the evaluation of the Renja and one indicator over its years are kept elsewhere and only read, the review is made apart. */
const keptElsewhere = ['capaian-tahunan', 'realisasi-triwulan', 'evaluasi-renja', 'reviu'];

test('every kind of table is printed by some profile, or helps those that are', () => {
  const kinds = new Set([...profiles.flatMap(({ tables }) => tables), ...helperTables].map(({ kind }) => kind));
  expect(layouts.map(({ kind }) => kind).filter((kind) => !kinds.has(kind))).toEqual(keptElsewhere);
});

test.each(reports)(
  'the sheets of %s print the headings of its report in their order',
  (kabupaten, { year, tables }) => {
    const profile = profileOf(kabupaten)!;
    const own = profile.tables.filter(({ kind }) => tables.some((table) => table.kind === kind));
    expect(own.length).toBeGreaterThan(8);
    for (const table of own) {
      const filled = headingsIn(kabupaten, year, table);
      const wanted = tables.filter(({ kind }) => kind === table.kind).map((each) => texts(headingsOf(each)));
      expect(wanted).toContainEqual(texts(filled).filter((text) => !added.has(text)));
    }
  },
);

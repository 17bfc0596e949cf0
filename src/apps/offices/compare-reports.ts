/** What only shows when the reports of several offices lie side by side; all of it is to be looked at, none is proved. */
import { addTo, groupBy } from '../../core/group-by';
import type { Place } from '../../core/workbook/workbook';
import { officeSentence } from '../../messages/offices';
import type { CheckedReport } from './checked-report';

/** A text that still more offices share is the kabupaten's own, such as a paragraph of the guideline. */
const MOST_SHARING = 3;
/** So many other reports at least show what year a table is printed for, */
const FEWEST_OTHERS = 3;
/** and at most one in so many of them may differ. */
const MOST_WRONG = 4;

/** What is kept of a report to compare it with others. */
export type ComparedReport = Pick<CheckedReport, 'file' | 'traces'> & {
  readonly office: string | null;
  readonly year: number | null;
  readonly titles: readonly { readonly title: string; readonly kind: string; readonly place: Place }[];
};

/** Something about a file that another file shows. */
export interface AcrossRemark {
  readonly file: string;
  readonly place: Place | null;
  readonly sentence: string;
}

/** What is needed of a report to compare it. */
export function compared({ file, traces, result }: CheckedReport): ComparedReport {
  const { office, year, tables } = result;
  const titles = tables.flatMap(({ title, kind, sheet, area }) =>
    title === null ? [] : [{ title, kind, place: { sheet, row: area.top, column: area.left } }],
  );
  return { file, traces, office, year, titles };
}

/** Whether a text names an office, as whole words. */
function names(text: string, office: string): boolean {
  return new RegExp(`(?<!\\p{L})${escaped(office)}(?!\\p{L})`, 'iu').test(text);
}

/** Names of which neither is a part of the other: Kecamatan Songgom is Kecamatan Songgom Kabupaten Brebes, too. */
function areOthers(office: string | null, other: string | null): boolean {
  return office !== null && other !== null && !names(office, other) && !names(other, office);
}

function groupsBy<Key>(reports: readonly ComparedReport[], keyOf: (report: ComparedReport) => Key | null) {
  return [...groupBy(reports, keyOf)].flatMap(([key, group]) => (key === null || group.length < 2 ? [] : [group]));
}

/** Files with the same content, and other files of one office and year. */
function handedInTwice(reports: readonly ComparedReport[]): AcrossRemark[] {
  const remarks: AcrossRemark[] = [];
  const told = new Set<string>();
  for (const group of groupsBy(reports, ({ traces }) => traces?.print || null)) {
    for (const report of group) {
      const other = group.find((each) => each !== report)!;
      told.add(report.file);
      remarks.push({ file: report.file, place: null, sentence: officeSentence('across.twice', { other: other.file }) });
    }
  }
  const identity = ({ office, year }: ComparedReport): string | null =>
    office === null || year === null ? null : `${office.toLowerCase()} ${year}`;
  for (const group of groupsBy(reports, identity)) {
    for (const report of group.filter(({ file }) => !told.has(file))) {
      const other = group.find((each) => each !== report)!;
      const sentence = officeSentence('across.sameOffice', { other: other.file });
      remarks.push({ file: report.file, place: null, sentence });
    }
  }
  return remarks;
}

/** Long texts that stand to the letter in the report of another office, or of another year of the same office. */
function copiedTexts(reports: readonly ComparedReport[]): AcrossRemark[] {
  const owners = new Map<string, ComparedReport[]>();
  for (const report of reports) for (const { print } of report.traces?.texts ?? []) addTo(owners, print, report);
  return reports.flatMap((report) =>
    (report.traces?.texts ?? []).flatMap(({ print, start, place }) => {
      const sharing = owners.get(print)!;
      if (new Set(sharing.map(({ office, file }) => office?.toLowerCase() ?? file)).size > MOST_SHARING) return [];
      const others = sharing.filter((each) => each.traces?.print !== report.traces?.print);
      const stranger = others.find(({ office }) => areOthers(office, report.office));
      if (stranger !== undefined) {
        const values = { start, office: stranger.office!, other: stranger.file };
        return [{ file: report.file, place, sentence: officeSentence('across.copied', values) }];
      }
      const earlier = others.find(({ year }) => year !== null && report.year !== null && year < report.year);
      if (earlier === undefined) return [];
      const values = { start, year: earlier.year!, other: earlier.file };
      return [{ file: report.file, place, sentence: officeSentence('across.lastYear', values) }];
    }),
  );
}

/** In such tables others are named by right: who evaluated, whom one compares oneself with. */
const aboutOthers = /banding|evaluasi|rekomendasi|tindak lanjut|pemeriksaan/i;

/** Titles that name another office of the same run and not their own. */
function namesLeft(reports: readonly ComparedReport[]): AcrossRemark[] {
  const offices = [...new Set(reports.flatMap(({ office }) => office ?? []))];
  return reports.flatMap(({ file, office: own, titles }) => {
    if (own === null) return [];
    return titles.flatMap(({ title, place }) => {
      if (aboutOthers.test(title) || names(title, own)) return [];
      const office = offices.find((each) => areOthers(each, own) && names(title, each));
      if (office === undefined) return [];
      return [{ file, place, sentence: officeSentence('across.name', { office, own }) }];
    });
  });
}

/** The only year that a title names, or null: titles of comparisons name several. */
function onlyYear(title: string): number | null {
  const years = new Set(title.match(/(?<!\d)20\d\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : null;
}

/**
 * Titles that still name the year before, where the titles of that table in the other reports name the year of theirs;
 * a table that is printed for another year than that of its report, such as the recommendations of last year, is so in
 * most reports.
 */
function yearsLeft(reports: readonly ComparedReport[]): AcrossRemark[] {
  const named = reports.flatMap(({ file, year, titles }) =>
    titles.flatMap(({ title, kind, place }) => {
      const only = onlyYear(title);
      return year === null || only === null ? [] : [{ file, year, kind, place, only }];
    }),
  );
  const byKind = groupBy(named, ({ kind }) => kind);
  return named.flatMap(({ file, year, kind, place, only }) => {
    if (only !== year - 1) return [];
    const others = byKind.get(kind)!.filter((each) => each.file !== file);
    const files = (isRight: boolean): number =>
      new Set(others.filter((each) => (each.only === each.year) === isRight).map((each) => each.file)).size;
    if (files(true) < FEWEST_OTHERS || files(false) > files(true) / MOST_WRONG) return [];
    return [{ file, place, sentence: officeSentence('across.year', { named: only, year }) }];
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Compares reports with each other. */
export function compareReports(reports: readonly ComparedReport[]): AcrossRemark[] {
  return [...handedInTwice(reports), ...copiedTexts(reports), ...namesLeft(reports), ...yearsLeft(reports)];
}

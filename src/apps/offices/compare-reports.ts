/** What only shows when the reports of several offices lie side by side; all of it is to be looked at, none is proved. */
import { groupBy } from '../../core/group-by';
import type { Place } from '../../core/workbook/workbook';
import { officeSentence } from '../../messages/offices';
import type { CheckedReport } from './checked-report';

/** A text that more offices share is the kabupaten's own, such as a paragraph of the guideline. */
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

function isOtherOffice(one: ComparedReport, other: ComparedReport): boolean {
  return one.office !== null && other.office !== null && one.office.toLowerCase() !== other.office.toLowerCase();
}

function groupsBy<Key>(reports: readonly ComparedReport[], keyOf: (report: ComparedReport) => Key | null) {
  const groups = new Map<Key, ComparedReport[]>();
  for (const report of reports) {
    const key = keyOf(report);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Files with the same content, and other files of one office and year. */
function handedInTwice(reports: readonly ComparedReport[]): AcrossRemark[] {
  const remarks: AcrossRemark[] = [];
  const told = new Set<string>();
  for (const group of groupsBy(reports, ({ traces }) => traces.print || null)) {
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
  for (const report of reports)
    for (const { print } of report.traces.texts) owners.set(print, [...(owners.get(print) ?? []), report]);
  return reports.flatMap((report) =>
    report.traces.texts.flatMap(({ print, start, place }) => {
      const sharing = owners.get(print)!;
      const others = sharing.filter((each) => each !== report && each.traces.print !== report.traces.print);
      if (sharing.length > MOST_SHARING) return [];
      const stranger = others.find((each) => isOtherOffice(each, report));
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

/** Titles that name another office of the same run and not their own. */
function namesLeft(reports: readonly ComparedReport[]): AcrossRemark[] {
  const offices = [...new Set(reports.flatMap(({ office }) => office ?? []))];
  return reports.flatMap(({ file, office: own, titles }) => {
    if (own === null) return [];
    return titles.flatMap(({ title, place }) => {
      const words = ` ${title.toLowerCase()} `;
      const names = (office: string): boolean =>
        new RegExp(`(?<!\\p{L})${escaped(office)}(?!\\p{L})`, 'iu').test(words);
      const office = offices.find((each) => each.toLowerCase() !== own.toLowerCase() && names(each));
      if (office === undefined || names(own)) return [];
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

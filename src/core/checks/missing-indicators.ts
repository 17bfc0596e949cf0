/**
 * @aturan kelengkapan
 * @judul Indikator yang tidak dilaporkan
 * @apa Indikator perjanjian kinerja yang tidak dilaporkan di Bab III, dan indikator yang dilaporkan tetapi tidak
 *   diperjanjikan.
 * @mengapa Setiap target yang diperjanjikan harus dipertanggungjawabkan. Nama yang sedikit berbeda tetap dianggap
 *   sama.
 * @sumber Permen PANRB 53/2014, III.A.1.
 * @salah
 *   Tabel 2.3 Perjanjian Kinerja
 *   No | Sasaran | Indikator Kinerja | Satuan | Target
 *   1 | Meningkatnya pelayanan publik | Nilai IKM | Indeks | 80,00
 *   2 | Meningkatnya tata kelola | Nilai SAKIP !kelengkapan | Nilai | 60,00
 *
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00 | Sangat Tinggi
 * @benar
 *   Tabel 2.3 Perjanjian Kinerja
 *   No | Sasaran | Indikator Kinerja | Satuan | Target
 *   1 | Meningkatnya pelayanan publik | Nilai IKM | Indeks | 80,00
 *   2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 60,00
 *
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00 | Sangat Tinggi
 * @perbaiki Tambahkan baris indikator itu, atau samakan namanya dengan perjanjian kinerja.
 */
import { decides } from '../claims/entry-tables';
import { readWrittenTarget } from '../calc/target';
import { isPlanning, stageOf } from '../claims/stage';
import { findingAt, type Finding, type Severity } from '../findings/finding';
import { groupBy } from '../group-by';
import { NameList } from '../names/name-list';
import { normalisedText } from '../names/normalised-text';
import { likeness } from '../names/similar-names';
import { isOfYear } from '../recognise/report-year';
import { columnsWithRole, hasRoles, isGuessed, placeIn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { CheckContext } from './context';
import { indicatorRows, type IndicatorRow } from './indicator-rows';
import type { LikeId } from '../findings/messages';

/**
 * Indicators of the perjanjian kinerja that no table of Bab III reports, and indicators of the table of capaian that no
 * perjanjian kinerja lists. Names that are only somewhat alike count as the same. It is an error only when every
 * reported indicator is one of the agreement: otherwise one of them may be the missing one under another name; nor where
 * its name stands outside the tables that plan: what is said of it there may not have been understood.
 *
 * Sumber: Permen PANRB 53/2014, III.A.1 (realisasi of every target of the perjanjian kinerja).
 * @example checkMissingIndicators(context) // an indicator without realisasi: one error at the cell that agrees on it
 */
export function checkMissingIndicators(context: CheckContext): Finding[] {
  const agreements = context.values.filter(
    (values) =>
      decides(values.table.layout, 'indikator', 'indikator') &&
      isOfYear(values.table, context.year) &&
      !isOfOfficialBelow(values),
  );
  const reports = context.values.filter((values) => isReport(values) && isOfYear(values.table, context.year));
  if (!reports.some(({ table }) => decides(table.layout, 'indikator', 'capaian'))) return [];
  const agreed = distinct(agreedRows(agreements, context));
  if (agreed.length === 0) return [];
  const rows = indicatorRows(reports, context.values);
  const reported = distinct(rows);
  if (reported.length === 0) return [];
  const [agreedNames, reportedNames] = [namesOf(agreed), namesOf(reported)];
  const missing = agreed.filter((row) => !reportedNames.has(row.name, mayBeSame));
  const others = reported.filter((row) => !agreedNames.has(row.name, mayBeSame));
  const printed = missing.length === 0 ? new Set<string>() : textsOutside(agreements, context);
  const say = (
    severity: Severity,
    { values, item, column, name }: IndicatorRow,
    id: LikeId<'kelengkapan.indicator.error'>,
  ) => findingAt('kelengkapan', severity, placeIn(values.table, item, column), id, { name });
  const unagreed = others.filter(
    ({ column, values }) =>
      !isGuessed(column) &&
      decides(values.table.layout, 'indikator', 'capaian') &&
      !isOfOtherThings(rows, values, agreedNames),
  );
  return [
    ...missing.map((row) => {
      const severity = others.length === 0 && !printed.has(normalisedText(row.name)) ? 'error' : 'warning';
      return say(severity, row, `kelengkapan.indicator.${severity}`);
    }),
    ...unagreed.map((row) => say('warning', row, 'kelengkapan.indicator.unagreed')),
  ];
}

/** With fewer rows a table of one sasaran is about the office all the same. */
const fewestOfOtherThings = 3;

/** True for a table that reports none of what was agreed, beside one that does: the works of each quarter. */
function isOfOtherThings(reported: readonly IndicatorRow[], values: TableValues, agreedNames: NameList): boolean {
  const own = reported.filter((row) => row.values === values);
  const isAgreed = ({ name }: IndicatorRow): boolean => agreedNames.has(name, mayBeSame);
  return own.length >= fewestOfOtherThings && !own.some(isAgreed) && reported.some(isAgreed);
}

/** What stands in the cells outside the tables that plan. */
function textsOutside(agreements: readonly TableValues[], { values, workbook }: CheckContext): Set<string> {
  const planning = [...agreements, ...values.filter(({ table }) => isPlanning(table))].map(({ table }) => table);
  return new Set(
    workbook.sheets.flatMap((sheet) => {
      const areas = planning.filter((table) => table.sheet === sheet).map(({ area }) => area);
      return sheet.rows.flatMap((cells, row) =>
        areas.some(({ top, bottom }) => top <= row && row <= bottom)
          ? []
          : (cells ?? []).flatMap((cell) => (typeof cell?.value === 'string' ? [normalisedText(cell.value)] : [])),
      );
    }),
  );
}

/** Officials below the head of the office, whose agreements are attached to the report but answered for elsewhere. */
const officialBelow =
  /\b(?:sekcam|sekretaris\s+(?:camat|kecamatan|dinas|badan)|kasi|kasubb?ag|kepala\s+(?:seksi|sub\s*bagian|subbag|bidang)|eselon\s+iv|(?:jabatan|pejabat)\s+pengawas)\b/i;

function isOfOfficialBelow({ table }: TableValues): boolean {
  return officialBelow.test(table.title ?? '') || officialBelow.test(table.sheet.name);
}

function isReport({ table }: TableValues): boolean {
  return !isPlanning(table) && (hasRoles(table, 'realisasi') || hasRoles(table, 'capaian'));
}

/** One row for each indicator, the first that names it. */
function distinct(rows: readonly IndicatorRow[]): IndicatorRow[] {
  return [...groupBy(rows, ({ key }) => key).values()].map(([first]) => first!);
}

function namesOf(rows: readonly IndicatorRow[]): NameList {
  return new NameList(rows.map((row) => row.name));
}

function mayBeSame(left: readonly string[], right: readonly string[]): boolean {
  if (likeness(left, right) !== 'different') return true;
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  return few.every((word) => many.includes(word));
}

/**
 * The indicators with a target that the office agreed on: those of the first agreement and of the ones that repeat some
 * of it. An agreement that shares none is that of an official below. What the changed agreement dropped is left out.
 */
function agreedRows(agreements: readonly TableValues[], { values: all }: CheckContext): IndicatorRow[] {
  const lists = agreements.map((values) => indicatorRows([values], all).filter(hasTarget));
  const first = lists.find((rows) => rows.length > 0);
  if (first === undefined) return [];
  const firstNames = namesOf(first);
  const own = lists.filter((rows) => rows.some((row) => firstNames.has(row.name, isSame)));
  const changed = own.findLast((rows) => rows.some(isAfterChange));
  const rows = own.flat();
  if (changed === undefined) return rows;
  const changedNames = namesOf(changed);
  return rows.filter((row) => changedNames.has(row.name, mayBeSame));
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return likeness(left, right) === 'same';
}

function isAfterChange({ values }: IndicatorRow): boolean {
  return columnsWithRole(values.table, 'target').some((column) => stageOf(values.table, column) === 'after');
}

/** Signatures and programmes below the table have no target of an indicator; neither has what the change dropped. */
function hasTarget({ values, item }: IndicatorRow): boolean {
  const targets = columnsWithRole(values.table, 'target');
  const after = targets.filter((column) => column.stage === 'after');
  return (after.length > 0 ? after : targets).some((column) => {
    const reading = values.reading(column, item);
    if (reading.kind === 'number') return !reading.rupiah;
    if (reading.kind !== 'text') return reading.kind === 'missing';
    return reading.text.length <= longestGrade || readWrittenTarget(reading.text) !== null;
  });
}

/** The longest text that is taken for a target in words (`BB`, `Baik`, `Sangat Baik`). */
const longestGrade = 15;

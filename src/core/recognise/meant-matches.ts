/** What headings stand for beside each other and below the title of their table. */
import { bestOf } from '../best-of';
import { kemajuan, targetAkhir } from '../layouts/columns';
import { remember } from '../remember';
import type { ColumnSpec } from '../tables/layout';
import { lowestHeading } from '../tables/table';
import { numbersIn } from '../workbook/read-cell';
import type { HeaderBlock } from './header';
import type { RowsBelow } from './contents';
import { knownHeading } from './known-headings';
import { strength, type HeadingMatch } from './match-columns';

/** For each heading the columns it may stand for; null where no heading stands. */
export type ColumnMatches = readonly (ReadonlyMap<ColumnSpec, HeadingMatch> | null)[];

/** What each heading of a table may stand for, with what the others and the title say to it. */
export function meantMatches(
  header: HeaderBlock,
  titleWords: readonly string[],
  below: RowsBelow | undefined,
): ColumnMatches {
  const matches = withFiguresOfTitle(header, titleWords);
  const beside = withMoneyBeside(header, withRealisasiCalledCapaian(header, matches, below));
  return withProgress(header, withTargetAkhir(header, beside));
}

const capaianWithoutUnit = /^capaian\b[^%]*$/i;
const percentage = /%|\bpersen/i;
const difference = /^(?:kesenjangan|selisih|gap|deviasi)\b/i;

/** True for a column in which most rows print how far the number before it is from the target before that. */
function isMissing(column: number, below: RowsBelow | undefined): boolean {
  const rows = (below?.rows ?? []).flatMap((row) => {
    const numbers = [column - 2, column - 1, column].flatMap((index) => numbersIn(below!.sheet, [row], index));
    return numbers.length === 3 ? [numbers] : [];
  });
  const kept = rows.filter(([target, reached, missing]) => {
    const step = 10 ** -Math.min(...[target!, reached!, missing!].map(({ decimals }) => decimals));
    return Math.abs(Math.abs(reached!.value - target!.value) - Math.abs(missing!.value)) < step;
  });
  return kept.length * 2 > rows.length;
}

/**
 * "Target | Capaian | %", "Target | Capaian | Selisih": of a target stands what was reached before its percentage, or before
 * what is missing to it, whatever it is called.
 */
function withRealisasiCalledCapaian(
  { headings, left }: HeaderBlock,
  matches: ColumnMatches,
  below: RowsBelow | undefined,
): ColumnMatches {
  const roleOf = (column: number): string | undefined => {
    const specs = matches[column];
    return specs ? bestSpec(specs)?.role : undefined;
  };
  if ([...matches.keys()].some((column) => roleOf(column)?.startsWith('realisasi'))) return matches;
  const isCapaian = (column: number): boolean => capaianWithoutUnit.test(lowestHeading(headings[column]?.text ?? ''));
  const isPercentage = (column: number): boolean =>
    !isCapaian(column) && percentages.includes(roleOf(column) ?? '') && percentage.test(headings[column]!.text);
  const isDifference = (column: number): boolean =>
    difference.test(lowestHeading(headings[column]?.text ?? '')) && isMissing(left + column, below);
  const isOfTarget = (column: number): boolean => isPercentage(column) || isDifference(column);
  const realisasi = knownHeading(['Realisasi']).matches;
  return matches.map((specs, column) =>
    roleOf(column - 1) === 'target' && isCapaian(column) && isOfTarget(column + 1) ? realisasi : specs,
  );
}

/**
 * "Target | Realisasi | % | Pagu | Realisasi | %": what is headed as an earlier column is, and stands behind the budget, is that
 * of the budget, as below a group heading that says so.
 */
function withMoneyBeside({ headings }: HeaderBlock, matches: ColumnMatches): ColumnMatches {
  const meant = [...matches];
  const earlier = new Map<string, number>();
  let isBehindBudget = false;
  matches.forEach((specs, column) => {
    const text = headings[column]?.text;
    if (specs === null || text === undefined) return;
    const twin = earlier.get(text);
    if (twin === undefined) earlier.set(text, column);
    else if (isBehindBudget) {
      meant[column] = knownHeading([groups.budget, text]).matches;
      meant[twin] = knownHeading([groups.performance, text]).matches;
      return;
    }
    isBehindBudget = bestSpec(specs)?.role === 'anggaran';
  });
  return meant;
}

/** The group headings that are not printed. */
const groups = { budget: 'Anggaran', performance: 'Kinerja' };

/** What years and quarters alone are of, by the word in the title; where two of them stand there nobody can say. */
const figures = new Map([
  ['target', 'Target'],
  ['realisasi', 'Realisasi'],
  ['nilai', 'Nilai'],
  ['evaluasi', 'Nilai'],
]);
const otherFigures = ['capaian', 'anggaran', 'keuangan', 'pendanaan', 'pagu', 'belanja', 'pendapatan'];
const quarterAlone = /^(?:tw|tri\s*wulan)[\s.]*(?:iv|i{1,3}|[1-4])$/i;
/** So many columns headed by a year or a quarter alone are a series; one may be anything. */
const fewestOfSeries = 2;

/** "2022", "2023", "2024", or "TW I" to "TW IV", alone, below a title that speaks of targets, of realisasi or of the values of an evaluation. */
function withFiguresOfTitle({ headings }: HeaderBlock, titleWords: readonly string[]): ColumnMatches {
  const matches = headings.map((heading) => heading?.matches ?? null);
  const named = new Set(titleWords.flatMap((word) => figures.get(word) ?? []));
  const [figure] = named;
  if (figure === undefined || named.size > 1 || otherFigures.some((word) => titleWords.includes(word))) return matches;
  const isYear = (column: number): boolean => headings[column]?.words.length === 0 && headings[column].year !== null;
  const isQuarter = (column: number): boolean => quarterAlone.test(headings[column]?.text ?? '');
  const columns = [...headings.keys()];
  const [ofYears, ofQuarters] = [isYear, isQuarter].map((isAlone) => columns.filter(isAlone).length >= fewestOfSeries);
  return matches.map((specs, column) => {
    if (ofYears && isYear(column)) return knownHeading([figure]).matches;
    return ofQuarters && isQuarter(column) ? knownHeading([figure, headings[column]!.text]).matches : specs;
  });
}

/**
 * "Target 2026" beside "Realisasi 2023" and a percentage, the only target there is, is that at the end of the plan: of what
 * was reached it is the progress.
 */
function withTargetAkhir({ headings }: HeaderBlock, matches: ColumnMatches): ColumnMatches {
  const isOf = (role: string) => (column: number) =>
    matches[column] !== null && bestSpec(matches[column]!)?.role === role;
  const places = [...headings.keys()];
  const targets = places.filter(isOf('target'));
  const years = places.filter(isOf('realisasi')).map((column) => headings[column]!.year ?? Infinity);
  const [last] = targets;
  const isOnly = targets.length === 1 && !places.some(isOf('targetAkhir'));
  const isLater = isOnly && years.length > 0 && (headings[last!]!.year ?? 0) > Math.max(...years);
  if (!isLater || !matches.some(mayBePercentage)) return matches;
  const meant = new Map([[targetAkhir, bestOf(matches[last!]!.values(), strength)!]]);
  return matches.map((specs, column) => (column === last ? meant : specs));
}

/** "Capaian s/d 2022 terhadap 2026 (%)", "Capaian thd Target 2026": a percentage of what is to be reached in a year. */
const ofLaterYear = /\b(?:terhadap|thd)\b[^%]*\b(20\d\d)\b/i;

/** A percentage of what is to be reached after all years that are reported is the progress, and the target of that year the one at the end of the plan. */
function withProgress({ headings }: HeaderBlock, matches: ColumnMatches): ColumnMatches {
  const roles = matches.map((specs) => (specs === null ? undefined : bestSpec(specs)?.role));
  const reported = headings.flatMap((heading, column) =>
    roles[column] === 'realisasi' ? [heading!.year ?? Infinity] : [],
  );
  const yearOf = (column: number): number =>
    Number(ofLaterYear.exec(lowestHeading(headings[column]?.text ?? ''))?.[1] ?? NaN);
  const progress = [...headings.keys()].find(
    (column) => mayBePercentage(matches[column]!) && reported.length > 0 && yearOf(column) > Math.max(...reported),
  );
  if (progress === undefined) return matches;
  const last = headings.findLastIndex(
    (heading, column) => roles[column] === 'target' && heading!.year === yearOf(progress),
  );
  const as = (spec: ColumnSpec, column: number): ColumnMatches[number] =>
    new Map([[spec, bestOf(matches[column]!.values(), strength)!]]);
  return matches.map((specs, column) => {
    if (column === progress) return as(kemajuan, column);
    return column === last && !roles.includes(targetAkhir.role) ? as(targetAkhir, column) : specs;
  });
}

/** Roles of what was reached as a share of a target. */
const percentages = ['capaian', 'kemajuan', 'kemajuanLain'];

/** True for a heading that may stand for one of them, whatever else it may stand for. */
function mayBePercentage(specs: ColumnMatches[number]): boolean {
  return [...(specs?.keys() ?? [])].some(({ role }) => percentages.includes(role));
}

const bestSpec = remember(
  (matches: ReadonlyMap<ColumnSpec, HeadingMatch>) => bestOf(matches, ([, match]) => strength(match))?.[0],
);

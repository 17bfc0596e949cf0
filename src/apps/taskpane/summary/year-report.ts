/** What the overview shows, worked out from the last check. */
import { chartsOf } from '../../../core/charts';
import type { Chart } from '../../../core/charts/chart';
import { yearTables } from '../../../core/summary/year-tables';
import { reportedIndicators } from '../../../core/claims/reported-indicators';
import { textIn } from '../../../core/claims/rows-of-indicators';
import type { Finding } from '../../../core/findings/finding';
import { yearChanges, type YearChange } from '../../../core/summary/year-changes';
import { yearFigures, type YearFigure } from '../../../core/summary/year-figures';
import { placeKey } from '../../../core/workbook/address';
import type { DoneState } from '../check/check-state';
import { sortFindings } from '../check/sort-findings';

/** A figure, and whether a cell that it rests on is wrong. */
export interface ShownFigure extends YearFigure {
  readonly isDoubtful: boolean;
}

/** The year on one screen. */
export interface YearReport {
  readonly year: number | null;
  readonly figures: readonly ShownFigure[];
  readonly changes: readonly YearChange[];
  readonly charts: readonly Chart[];
  /** What nobody has set aside. */
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Those that say what a report lacks. */
  readonly lacking: readonly Finding[];
  /** The names of the tables in which nothing was filled in. */
  readonly unfilled: readonly string[];
  /** How many indicators have no causes or no solutions. */
  readonly unexplained: number;
}

/** @param scale the id of the scale for capaian of the profile */
export function yearReport({ workbook, result, ignored }: DoneState, scale: string): YearReport {
  const { year, key, findings, tables } = result;
  const report = yearTables(workbook, year);
  const { open } = sortFindings(findings, workbook, ignored);
  const isLack = ({ rule }: Finding): boolean => rule === 'kelengkapan';
  const errors = open.filter((finding) => finding.severity === 'error' && !isLack(finding));
  const wrong = new Set(
    errors.flatMap(({ place, related }) => (place === null ? [] : [place, ...related].map(placeKey))),
  );
  return {
    year,
    figures: yearFigures(report, key, scale).map((figure) => ({
      ...figure,
      isDoubtful: figure.places.some((place) => wrong.has(placeKey(place))),
    })),
    changes: yearChanges(report),
    charts: chartsOf(report),
    errors,
    warnings: open.filter((finding) => finding.severity === 'warning' && !isLack(finding)),
    lacking: open.filter((finding) => finding.severity !== 'info' && isLack(finding)),
    unfilled: [...new Set(tables.filter(({ isUnfilled }) => isUnfilled).map(({ name }) => name))],
    unexplained: reportedIndicators(report).filter(({ rows }) =>
      ['analisis', 'solusi'].some((role) => textIn(rows, role) === ''),
    ).length,
  };
}

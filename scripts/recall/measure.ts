/** Measures what the checker notices of one changed digit, and what it says wrongly of reports that are right. */
import { check } from '../../src/core/check';
import type { CheckResult } from '../../src/core/findings/check-result';
import type { Finding } from '../../src/core/findings/finding';
import { recognise } from '../../src/core/recognise/recognise';
import type { Table } from '../../src/core/tables/table';
import type { Place } from '../../src/core/workbook/workbook';
import { formatMessage } from '../../src/messages';
import { formatPlace } from '../../src/core/workbook/address';
import { randomReport } from '../random-reports/generate';
import { Random } from '../random-reports/random';
import type { Case } from './cases';
import { withDigitChanged, type Changed } from './digits';
import type { Disguised } from './headings';
import { spokenOf } from './spoken-of';

/** So many numbers of one report are changed, one at a time. */
const changesPerReport = 8;

/** What one case came to. */
export interface Recall {
  reports: number;
  /** Digits that were changed. */
  changes: number;
  /** Those after which an error or a warning stands that the right report has not. */
  noticed: number;
  /** Those that are noticed or at whose cell something speaks of the number: no more can be noticed. */
  noticeable: number;
  /** Those among them at whose cell such a finding stands. */
  atCell: number;
  tables: number;
  /** Tables that are still found as what they are. */
  kept: number;
  /** On the right reports. */
  falseErrors: number;
  falseWarnings: number;
  readonly examples: string[];
  /** Changes that were not noticed, or not at their cell: in which column, and what was said instead. */
  readonly missed: Missed[];
}

/** A change that was not noticed, or only elsewhere. */
export interface Missed {
  readonly seed: number;
  /** The kind of its table with the role of its column. */
  readonly column: string;
  readonly told: string;
}

const isTold = ({ severity, place }: Finding): boolean => severity !== 'info' && place !== null;

function keyOf({ rule, place, message, severity }: Finding): string {
  return JSON.stringify([rule, place, message.id, severity]);
}

function samePlace(a: Place | null, b: Place): boolean {
  return a !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** Rows may move, never by more than the headings. */
const mostRowsApart = 2;

function isKept({ layout, sheet, area }: Table, { tables }: CheckResult): boolean {
  return tables.some(
    (found) =>
      found.kind === layout.kind && found.sheet === sheet.name && Math.abs(found.area.top - area.top) <= mostRowsApart,
  );
}

/** Runs a case on random reports. */
export function measure({ disguise }: Case, count: number, first: number): Recall {
  const recall: Recall = {
    ...{
      reports: 0,
      changes: 0,
      noticed: 0,
      noticeable: 0,
      atCell: 0,
      tables: 0,
      kept: 0,
      falseErrors: 0,
      falseWarnings: 0,
    },
    examples: [],
    missed: [],
  };
  for (let seed = first; seed < first + count; seed++) {
    const random = new Random(seed);
    const { workbook: right } = randomReport(seed);
    const { tables } = recognise(right);
    const disguised = tables.length === 0 ? null : disguise(random, right, tables);
    if (disguised === null) continue;
    const result = check(disguised.workbook);
    recall.reports++;
    recall.tables += tables.length;
    recall.kept += tables.filter((table) => isKept(table, result)).length;
    const told = result.findings.filter(isTold);
    const errors = told.filter(({ severity }) => severity === 'error');
    recall.falseErrors += errors.length;
    recall.falseWarnings += told.length - errors.length;
    for (const { place, message } of errors.slice(0, 1)) {
      recall.examples.push(`seed ${seed} (${disguised.told}) ${formatPlace(place!)}: ${formatMessage(message, 'en')}`);
    }
    countNoticed(recall, {
      seed,
      random,
      tables,
      ...disguised,
      before: new Set(told.map(keyOf)),
      isSpokenOf: spokenOf(disguised.workbook),
    });
  }
  return recall;
}

interface Changing extends Disguised {
  readonly seed: number;
  readonly random: Random;
  /** As they are in the right report. */
  readonly tables: readonly Table[];
  readonly before: ReadonlySet<string>;
  readonly isSpokenOf: (place: Place) => boolean;
}

function countNoticed(
  recall: Recall,
  { seed, random, tables, workbook, cells, told, before, isSpokenOf }: Changing,
): void {
  for (let change = 0; change < changesPerReport; change++) {
    const changed = withDigitChanged(random, workbook, cells);
    if (changed === null) continue;
    const fresh = check(changed.workbook).findings.filter((finding) => isTold(finding) && !before.has(keyOf(finding)));
    recall.changes++;
    if (fresh.length > 0) recall.noticed++;
    const isNoticeable = fresh.length > 0 || isSpokenOf(changed.place);
    if (isNoticeable) recall.noticeable++;
    if (fresh.some(({ place }) => samePlace(place, changed.place))) recall.atCell++;
    else
      recall.missed.push({
        seed,
        column: columnAt(tables, changed.place),
        told: tell(changed, told, fresh, isNoticeable),
      });
  }
}

function columnAt(tables: readonly Table[], { sheet, row, column }: Place): string {
  const table = tables.find((each) => each.sheet.name === sheet && each.area.top <= row && each.area.bottom >= row);
  const role = table?.columns.find(({ index }) => index === column)?.spec.role;
  return `${table?.layout.kind ?? sheet}.${role ?? column}`;
}

function tell({ place, from, to }: Changed, told: string, fresh: readonly Finding[], isNoticeable: boolean): string {
  const silence = isNoticeable ? 'not noticed' : 'not noticed, and nothing speaks of it';
  const elsewhere = fresh.map((each) => `${formatPlace(each.place!)} ${formatMessage(each.message, 'en')}`);
  return `(${told}) ${formatPlace(place)} ${from} → ${to}: ${elsewhere.join(' | ') || silence}`;
}

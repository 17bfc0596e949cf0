/** Answers the items of a review as far as a check of the workbook can. */
import type { CheckResult, FoundTable } from '../findings/check-result';
import type { Finding } from '../findings/finding';
import { containsCell } from '../workbook/address';
import type { Place } from '../workbook/workbook';
import { reviuItems, type ReviuItem, type ReviuTest } from './items';

/** An item with its answer. */
export interface ReviuAnswer {
  readonly item: ReviuItem;
  /** Null where a person must answer. */
  readonly answer: 'ya' | 'tidak' | null;
  /** The tables that were looked at. */
  readonly tables: readonly FoundTable[];
  /** The errors that say no. */
  readonly errors: readonly Finding[];
  /** The kinds of tables that are missing or empty. */
  readonly missing: readonly string[];
}

function liesIn({ sheet, area }: FoundTable, place: Place): boolean {
  return place.sheet === sheet && containsCell(area, place.row, place.column);
}

function answerOf(item: ReviuItem, test: ReviuTest, result: CheckResult, errors: readonly Finding[]): ReviuAnswer {
  const missing: string[] = [];
  const tables: FoundTable[] = [];
  for (const wanted of test.tables) {
    const kinds = typeof wanted === 'string' ? [wanted] : wanted;
    const found = result.tables.filter(({ kind, isUnfilled }) => kinds.includes(kind) && !isUnfilled);
    if (found.length === 0) missing.push(kinds[0]!);
    tables.push(...found);
  }
  const standing = errors.filter(
    ({ rule, place, related }) =>
      (test.rules === undefined || test.rules.includes(rule)) &&
      place !== null &&
      tables.some((table) => [place, ...related].some((each) => liesIn(table, each))),
  );
  // Where nothing was recomputed, nobody knows whether the numbers are right.
  const isProved =
    test.rules?.length === 0 || tables.some(({ computed }) => computed > 0) || test.tables.includes('analisis');
  const isNo = standing.length > 0 || (missing.length > 0 && test.mayBeElsewhere !== true);
  const answer = isNo ? 'tidak' : missing.length > 0 || !isProved ? null : 'ya';
  return { item, answer, tables, errors: standing, missing };
}

/**
 * Every item with its answer: yes where the tables are there and no error stands in them, no where one is missing or an
 * error stands, nothing where a person must tell.
 * @param errors the errors that nobody has set aside
 */
export function answerItems(result: CheckResult, errors: readonly Finding[]): ReviuAnswer[] {
  return reviuItems.map((item) =>
    item.test === null
      ? { item, answer: null, tables: [], errors: [], missing: [] }
      : answerOf(item, item.test, result, errors),
  );
}

/** The numbers vote on how the columns of a table are read. */
import { bestOf } from '../best-of';
import { recognise, type Recognition } from '../recognise/recognise';
import { isUnknownText } from '../recognise/known-headings';
import { isOfMonth } from '../tables/part-of-year';
import { remember } from '../remember';
import { byPlace, type Table, type TableColumn } from '../tables/table';
import type { Workbook } from '../workbook/workbook';
import { withChosenColumns } from './chosen-columns';
import { evidenceOf, fewestWrong, fitOf, isDoubtful, isOfOneTable, isRefuted, type Evidence } from './evidence';
import { withFiguresElsewhere } from './figures-elsewhere';
import { withLabelsApart } from './labels-apart';
import { withNamesElsewhere } from './names-elsewhere';
import {
  isOfOtherUnit,
  numberColumns,
  otherMeanings,
  otherReadings,
  readAs,
  rolesFor,
  withRole,
  withRoles,
} from './reread';
import { withinBounds } from './within-bounds';

/**
 * The tables of a workbook: what was recognised by headings, with what their numbers and the other tables say to it;
 * against what somebody has said of a column no number speaks.
 */
export function readTables(workbook: Workbook): Recognition {
  const recognition = recognise(workbook);
  const tables = withChosenColumns(recognition.tables, workbook.chosenColumns).map(asNumbersSay);
  return { ...recognition, tables: withFiguresElsewhere(withNamesElsewhere(tables)) };
}

const asNumbersSay = remember((table: Table): Table => {
  const known = withNamesProved(withinBounds(withKindProved(withLabelsApart(table))));
  return withNamesProved(withoutRefuted(known));
});

/** Where a column was guessed: the kind of table whose relations the numbers keep best. */
function withKindProved(table: Table): Table {
  if (table.others.length === 0) return table;
  const readings = table.others.map((other) => readAs(table, other));
  const fit = (reading: Table): number => fitOf(evidenceOf(reading));
  return bestOf(readings, fit, fit(table) + smallestGain) ?? table;
}

/** So many columns of a table are read anew at most. */
const mostChanges = 4;
/** Another way to read a table must explain so many rows more. */
const smallestGain = 1;

/**
 * Reads columns anew whose relations fail in most rows: as another column by which the relations hold, or, where there
 * is none, as no column at all.
 */
function withoutRefuted(table: Table): Table {
  let best = table;
  for (let change = 0; change < mostChanges; change++) {
    if (!isDoubtful(best)) return best;
    const evidence = evidenceOf(best);
    const chosen = best.columns.filter(({ isChosen }) => isChosen === true);
    // What somebody has said holds, whatever the numbers say: they are wrong, then.
    const refuted = evidence.filter((each) => !chosen.some(({ index }) => each.columns.has(index)) && isRefuted(each));
    if (refuted.length === 0) return best;
    best = betterReading(best, evidence, refuted) ?? withoutColumn(best, evidence, refuted[0]!);
  }
  return best;
}

function betterReading(table: Table, evidence: readonly Evidence[], refuted: readonly Evidence[]): Table | null {
  const doubted = new Set(refuted.flatMap((each) => doubtedIn(table, each, evidence)));
  const fit = (reading: Table): number => {
    const others = evidenceOf(reading);
    return isSupported(reading, others, table) ? fitOf(others) + sureness(reading) : -Infinity;
  };
  return bestOf(otherReadings(table, doubted), fit, fitOf(evidence) + smallestGain);
}

/** The columns that a refuted relation speaks against: where another one bears out the known headings, those that were only guessed. */
function doubtedIn({ columns: all }: Table, { columns }: Evidence, evidence: readonly Evidence[]): number[] {
  const guessed = all.filter(({ index, confidence }) => columns.has(index) && confidence === byPlace);
  const indexes = guessed.map(({ index }) => index);
  const isBorneOut = (index: number): boolean =>
    evidence.some((each) => each.columns.has(index) && each.kept > each.broken.length);
  const areKnown = [...columns].every((index) => indexes.includes(index) || isBorneOut(index));
  return indexes.length > 0 && areKnown ? indexes : [...columns];
}

/** Every column that is read anew stands in a relation that most rows keep. */
function isSupported(reading: Table, evidence: readonly Evidence[], before: Table): boolean {
  const changed = reading.columns.filter((column) => !before.columns.includes(column));
  return changed.some(({ index }) =>
    evidence.some(({ columns, kept, broken }) => columns.has(index) && kept >= 2 && kept > 2 * broken.length),
  );
}

/** Prefers headings that may stand for their roles, where the numbers fit alike. */
function sureness({ columns }: Table): number {
  return columns.reduce((sum, { confidence }) => sum + confidence, 0) / 10;
}

/** The table without the column that is least likely to be what a refuted relation takes it for: its result, or an operand that no relation bears out. */
function withoutColumn(table: Table, evidence: readonly Evidence[], refuted: Evidence): Table {
  const { rule, broken, kept, columns, result } = refuted;
  const borneOut = (index: number): number =>
    evidence.reduce(
      (sum, each) => sum + (each !== refuted && each.columns.has(index) ? each.kept - each.broken.length : 0),
      0,
    );
  const confidence = (index: number): number => table.columns.find((column) => column.index === index)?.confidence ?? 0;
  const worst = [result.index, ...[...columns].filter((index) => index !== result.index)].reduce((a, b) =>
    confidence(b) < confidence(a) || borneOut(b) < Math.min(0, borneOut(a)) ? b : a,
  );
  const { spec } = table.columns.find(({ index }) => index === worst)!;
  // A guess that is given up was never said by a heading.
  const said =
    confidence(worst) > byPlace ? { spec, rule, broken: broken.length, rows: broken.length + kept } : undefined;
  return withRoles(table, new Map([[worst, null]]), said);
}

/**
 * Gives columns of numbers with an unknown heading the role that their numbers prove: everywhere the quotient of two others.
 * The same for columns that no relation speaks of, of what else their heading may stand for: "Realisasi" behind "Anggaran" and
 * before its percentage is money. Asked twice of a table, most of which stay as they are.
 */
const withNamesProved = remember((table: Table): Table => {
  let best = table;
  const unbound = unboundColumns(table);
  for (const column of [...table.open, ...unbound]) {
    const isKnown = 'spec' in column;
    if (column.isChosen === true || (!isKnown && (column.refuted !== undefined || !isUnknownText(column.heading))))
      continue;
    // One of several that are only numbered, or of one month, is nothing that the others are not.
    if (!isKnown && isOfMonth(column.heading)) continue;
    const evidenceBefore = evidenceOf(best, isOfOneTable);
    const brokenBefore = evidenceBefore.reduce((sum, each) => sum + each.broken.length, 0);
    let most = fitOf(evidenceBefore) + smallestGain;
    const known = best;
    for (const spec of isKnown ? otherMeanings(known, column) : rolesFor(known, column)) {
      const reading = withRole(known, column, spec);
      if (reading.columns.some((each) => each.index === column.index && isOfOtherUnit(reading, each))) continue;
      const evidence = evidenceOf(reading, isOfOneTable);
      const own = evidence.filter(({ columns }) => columns.has(column.index));
      const kept = own.reduce((sum, each) => sum + each.kept, 0);
      const broken = own.flatMap((each) => each.broken);
      const wrong = fewestWrong(broken, kept);
      // What one wrong number breaks speaks once against the reading.
      const fit = fitOf(evidence) + (broken.length - wrong) / 2;
      // One row is enough where the relation does not hold without the column: a part that its sum lacked.
      const fewest = spec.repeats === true && brokenBefore > 0 ? 1 : 2;
      const isKept = kept >= 3 * wrong || (wrong === 1 && kept >= 2);
      if (kept >= fewest && isKept && fit > most) [best, most] = [reading, fit];
    }
  }
  return best;
});

/** The columns of numbers that no relation speaks of and whose heading may stand for something else, too. */
function unboundColumns(table: Table): TableColumn[] {
  const ambiguous = numberColumns(table).filter((column) => otherMeanings(table, column).length > 0);
  if (ambiguous.length === 0) return [];
  const evidence = evidenceOf(table);
  return ambiguous.filter(({ index }) => !evidence.some(({ columns }) => columns.has(index)));
}

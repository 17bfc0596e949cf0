/** Labels that do not name the class of their number, or are misspelt. */
import { bestOf } from '../best-of';
import { classOf } from '../calc/kategori';
import { scaleOf, IKM, IKM2004, IKMMUTU, IKM2004MUTU, SAKIP } from '../calc/scales';
import type { Scale } from '../calc/scales/scale';
import { realisedOf } from '../claims/realised';
import type { Doubts } from '../diagnosis/suspects';
import type { Change, Finding } from '../findings/finding';
import { addTo, groupBy } from '../group-by';
import type { LabelStatement } from '../tables/relation';
import { columnsWithRole, indicatorIn } from '../tables/table';
import { chooseScale } from '../recognise/scales/choose-scale';
import { scalesOfIndicator } from '../recognise/scales/indicator-scales';
import type { Quantity } from '../tables/quantity';
import type { CheckContext, Corrected } from './context';
import { findClass, judgeLabel, names, type ScaledLabel } from './judge-label';
import { nameNearerNumbers } from './nearer-numbers';

/** What is said about labels. */
export interface LabelFindings {
  readonly findings: readonly Finding[];
  /** The labels that name the class of a wrong number, and change with it. */
  readonly changes: ReadonlyMap<Quantity, readonly Change[]>;
}

/**
 * Checks every label that a relation states, on the scale that its table follows.
 *
 * @param corrected what numbers that are wrong should be; a label that names the class of the right number is right
 */
export function checkLabels(context: CheckContext, corrected: Corrected): LabelFindings {
  const findings: Finding[] = [];
  const changes = new Map<Quantity, Change[]>();
  const correctedTables = new Set([...corrected.keys()].map(({ table }) => table));
  for (const { statement, scale } of scaledLabels(context)) {
    // A large table without a wrong number needs no quantities.
    const right = correctedTables.has(statement.table) ? corrected.get(statement.of) : undefined;
    if (right === undefined && isRight(statement, scale)) continue;
    const { of } = statement;
    if (alike(of, context).some(({ value }) => names(statement, scale, value))) continue;
    if (right !== undefined && names(statement, scale, right)) continue;
    const finding = isOfCapaian(statement) ? judgeCapaian(statement, scale, context) : judgeLabel(statement, scale, of);
    if (finding !== null) findings.push(asSureAs(scale, finding));
    else if (right !== undefined && names(statement, scale, of.value)) {
      const changed = changeOf(judgeLabel(statement, scale, { ...of, value: right }));
      if (changed !== null) addTo(changes, of, changed);
    }
  }
  return { findings, changes };
}

function asSureAs({ isGuessed }: Scale, finding: Finding): Finding {
  return isGuessed === true && finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}

/** The numbers of a row that go by the same heading: a label may be that of any of them. */
function alike({ table, item, column }: Quantity, { values }: CheckContext): Quantity[] {
  const others = columnsWithRole(table, column.spec.role).filter(
    (other) => other !== column && other.year === column.year && other.stage === column.stage,
  );
  const own = others.length === 0 ? undefined : values.find((each) => each.table === table);
  return others.flatMap((other) => own?.quantity(other, item) ?? []);
}

function changeOf(finding: Finding | null): Change | null {
  if (finding === null || finding.place === null || finding.actual === null || finding.expected === null) return null;
  const { place, actual, expected, fix } = finding;
  return { place, actual, expected, fix };
}

/** The numbers that all their labels speak against, each with a test of what would fit all of them. */
export function numbersMislabelled(context: CheckContext): Doubts {
  const found = new Map<Quantity, (value: number) => boolean>();
  for (const [quantity, labels] of groupBy(scaledLabels(context), ({ statement }) => statement.of)) {
    const fits = (value: number): boolean => labels.every(({ statement, scale }) => names(statement, scale, value));
    const fitsNone = labels.every(({ statement, scale }) => !names(statement, scale, quantity.value));
    if (fitsNone) found.set(quantity, fits);
  }
  return found;
}

/** True for a label that is spelled as the class of its percentage; most are. */
function isRight({ label, value }: LabelStatement, scale: Scale): boolean {
  return scale.unit === 'percent' && classOf(value * 100, scale)?.label === label;
}

function isOfCapaian(statement: LabelStatement): boolean {
  return statement.of.column.spec.role === 'capaian';
}

/**
 * The label beside a capaian names its class; offices also put there what the realisasi itself is called (a predikat BB,
 * a mutu B). Where both scales have such a label, it is right by one and wrong by the other: that is a warning.
 */
function judgeCapaian(statement: LabelStatement, scale: Scale, context: CheckContext): Finding | null {
  const found = judgeLabel(statement, scale, statement.of);
  if (found === null || found.severity !== 'error') return found;
  const indicator = indicatorIn(statement);
  const all = realisedOf(context.values, context.year, indicator);
  const isOwn = ({ table, row }: Quantity): boolean => table === statement.table && row === statement.row;
  const realised = [...all.filter(isOwn), ...all.filter((quantity) => !isOwn(quantity))];
  const named = scalesOfIndicator(indicator, context.scales).filter((own) => findClass(own, statement.label) !== null);
  const fits = named.some((own) =>
    realised.some((quantity) => judgeLabel(statement, own, quantity)?.severity !== 'error'),
  );
  if (fits) return scale.unit === 'points' ? null : { ...found, severity: 'warning' };
  if (scale.unit === 'percent') return found;
  // An index of services has classes of its own: only the label of an indicator that is such an index is one of them.
  const [first] = named.length > 0 ? realised : [];
  return first === undefined ? null : judgeLabel(statement, scale, first);
}

/** Every label that a relation states in a workbook, where the scale of its table is known. */
export function scaledLabels(context: CheckContext): ScaledLabel[] {
  return labelPlaces(context).filter(({ statement }) => statement.label !== '');
}

/** Those labels, with the places in which a number stands instead. */
export function labelPlaces(context: CheckContext): ScaledLabel[] {
  const found: ScaledLabel[] = [];
  const builtIn = [scaleOf(context.profile.scale), IKM, IKMMUTU, IKM2004, IKM2004MUTU, SAKIP].filter(
    (scale) => scale !== null,
  );
  for (const values of context.values) {
    const all = values.table.layout.relations.flatMap((relation) => relation.labels?.(values) ?? []);
    const below = all.filter((statement) => statement.indicator !== undefined);
    for (const ofRow of groupBy(below, ({ row }) => row).values()) found.push(...onOwnScale(ofRow, context));
    const stated = all.filter(({ indicator }) => indicator === undefined);
    for (const statements of groupBy(stated, ({ column }) => column).values()) {
      const labels = statements.flatMap(({ label }) => (label === '' ? [] : [label]));
      const scale = chooseScale(values.table, labels, context.scales, builtIn);
      if (scale === null || nameNearerNumbers(statements, scale)) continue;
      for (const statement of statements) found.push({ statement, scale });
    }
  }
  return found;
}

/** Labels of one row below an index, on the scale of that index by which most of them are right. */
function onOwnScale(statements: readonly LabelStatement[], context: CheckContext): ScaledLabel[] {
  const [first] = statements;
  if (first?.indicator === undefined) return [];
  const known = scalesOfIndicator(first.indicator, context.scales).filter((each) =>
    statements.some(({ label }) => findClass(each, label) !== null),
  );
  const rightOn = (each: Scale): number =>
    statements.filter((statement) => names(statement, each, statement.of.value)).length;
  const scale = bestOf(known, rightOn);
  return scale === null ? [] : statements.map((statement) => ({ statement, scale }));
}

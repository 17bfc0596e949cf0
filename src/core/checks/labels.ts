/** Labels that do not name the class of their number, or are misspelt. */
import { classify } from '../calc/kategori';
import { scaleOf, IKM, IKM2004, IKMMUTU, IKM2004MUTU, SAKIP } from '../calc/scales';
import type { Scale } from '../calc/scales/scale';
import type { Finding } from '../findings/finding';
import { labelFormula } from '../relations/label-formula';
import type { LabelStatement } from '../relations/relation';
import { chooseScale, equalLabel, sameLabel } from '../scales/choose-scale';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { CheckContext } from './context';

/**
 * Checks every label that a relation states, on the scale that its table follows.
 *
 * @param corrected what numbers that are wrong should be; a label that names the class of the right number is right
 */
export function checkLabels(context: CheckContext, corrected: ReadonlyMap<Quantity, number>): Finding[] {
  const findings: Finding[] = [];
  for (const { statement, scale } of scaledLabels(context)) {
    const right = corrected.get(statement.of);
    if (right !== undefined && names(statement, scale, right)) continue;
    const finding = judgeLabel(statement, scale);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

/** A label with the scale that it follows. */
export interface ScaledLabel {
  readonly statement: LabelStatement;
  readonly scale: Scale;
}

/** Every label that a relation states in a workbook, where the scale of its table is known. */
export function scaledLabels(context: CheckContext): ScaledLabel[] {
  const found: ScaledLabel[] = [];
  const builtIn = [scaleOf(context.profile.scale), IKM, IKMMUTU, IKM2004, IKM2004MUTU, SAKIP].filter(
    (scale): scale is Scale => scale !== null,
  );
  for (const values of context.values) {
    const stated = values.table.layout.relations.flatMap((relation) => relation.labels?.(values) ?? []);
    for (const column of new Set(stated.map((statement) => statement.column))) {
      const statements = stated.filter((statement) => statement.column === column);
      const labels = statements.map((statement) => statement.label);
      const scale = chooseScale(values.table, labels, context.scales, builtIn);
      if (scale !== null) found.push(...statements.map((statement) => ({ statement, scale })));
    }
  }
  return found;
}

/** The number of a statement, or another one in its place, in the unit of a scale. */
function onScale(statement: LabelStatement, scale: Scale, value = statement.of.value): number {
  if (scale.unit === 'percent') return value * 100;
  return value * statement.of.printedPerUnit * statement.factor;
}

/** True when a label names the class of a number. */
function names(statement: LabelStatement, scale: Scale, value: number): boolean {
  const right = classify(onScale(statement, scale, value), scale).class;
  return right !== null && sameLabel(right.label, statement.label);
}

function judgeLabel(statement: LabelStatement, scale: Scale): Finding | null {
  const named = scale.classes.find((each) => sameLabel(each.label, statement.label));
  if (named === undefined) return null;
  const value = onScale(statement, scale);
  const { class: right, printed } = classify(value, scale);
  if (right === null) return null;
  const shown = shownNumber(statement.of, statement.of.value);
  if (sameLabel(right.label, named.label)) {
    if (equalLabel(named.label, statement.label)) return null;
    return finding(
      { statement, scale },
      'info',
      'kategori.spelling',
      { written: statement.label, expected: named.label },
      named.label,
    );
  }
  const step = statement.of.step * (scale.unit === 'percent' ? 100 : statement.of.printedPerUnit * statement.factor);
  const border = [value - step, value + step].some((other) => {
    const neighbour = classify(other, scale).class;
    return neighbour !== null && sameLabel(neighbour.label, named.label);
  });
  const inGap = printed === 'gap' && isNeighbour(scale, right.label, named.label);
  const severity = inGap || border ? 'info' : 'error';
  const id = severity === 'error' ? 'kategori' : 'kategori.border';
  return finding(
    { statement, scale },
    severity,
    id,
    { written: statement.label, value: shown, expected: right.label, scale: scale.name },
    right.label,
  );
}

function isNeighbour(scale: Scale, a: string, b: string): boolean {
  const indexes = [a, b].map((label) => scale.classes.findIndex((each) => sameLabel(each.label, label)));
  return Math.abs(indexes[0]! - indexes[1]!) === 1;
}

function finding(
  { statement, scale }: ScaledLabel,
  severity: Finding['severity'],
  id: string,
  values: Finding['message']['values'],
  expected: string,
): Finding {
  return {
    rule: statement.rule,
    severity,
    place: { sheet: statement.table.sheet.name, row: statement.row, column: statement.column.index },
    message: { id, values },
    cause: null,
    actual: statement.label,
    expected,
    related: [placeOf(statement.of)],
    fix: { formula: labelFormula(statement, scale) },
  };
}

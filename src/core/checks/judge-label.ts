/** Whether a label is the name of the class of a number, and what is said where it is not. */
import { classify } from '../calc/kategori';
import type { Scale, ScaleClass } from '../calc/scales/scale';
import { findingAt, type Finding, type Severity } from '../findings/finding';
import type { MessageValues } from '../findings/messages';
import { equalLabel, sameLabel } from '../recognise/scales/choose-scale';
import { labelFormula } from '../relations/label-formula';
import { columnsWithRole } from '../tables/table';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { LabelStatement } from '../tables/relation';
import { cellText } from '../workbook/workbook';

/** A label with the scale that it follows. */
export interface ScaledLabel {
  readonly statement: LabelStatement;
  readonly scale: Scale;
}

/** True when a label names the class of a number that stands, or should stand, beside it. */
export function names(statement: LabelStatement, scale: Scale, value: number): boolean {
  if (findClass(scale, statement.label) === null) return false;
  return judgeLabel(statement, scale, { ...statement.of, value })?.severity !== 'error';
}

/** The number of a statement in the unit of a scale. */
function onScale(statement: LabelStatement, scale: Scale, of: Quantity): number {
  if (scale.unit === 'percent') return of.value * 100;
  return of.value * of.printedPerUnit * statement.factor;
}

/** The class of a scale that a label names, in whatever spelling; null for none. */
export function findClass(scale: Scale, label: string): ScaleClass | null {
  const spelledSo = scale.classes.find((each) => each.label === label);
  return spelledSo ?? scale.classes.find((each) => sameLabel(each.label, label)) ?? null;
}

/** Judges a label as the name of a number: the one that it stands beside, or another one that it may name. */
export function judgeLabel(statement: LabelStatement, scale: Scale, of: Quantity): Finding | null {
  const named = findClass(scale, statement.label);
  if (named === null) return null;
  const value = onScale(statement, scale, of);
  const { class: right, printed } = classify(value, scale);
  if (right === null) return null;
  const shown = shownNumber(of);
  if (sameLabel(right.label, named.label)) {
    if (equalLabel(named.label, statement.label)) return null;
    const values = { written: statement.label, expected: named.label };
    return finding(statement, scale, 'info', 'kategori.spelling', values);
  }
  const step = of.step * (scale.unit === 'percent' ? 100 : of.printedPerUnit * statement.factor);
  const border =
    !isExactlyReached(of) &&
    [value - step, value + step].some((other) => {
      const neighbour = classify(other, scale).class;
      return neighbour !== null && sameLabel(neighbour.label, named.label);
    });
  const inGap = printed === 'gap' && isNeighbour(scale, right.label, named.label);
  const severity = inGap || border ? 'info' : 'error';
  const id = severity === 'error' ? 'kategori' : 'kategori.border';
  const values = { written: statement.label, value: shown, expected: right.label, scale: scale.name };
  return finding(statement, scale, severity, id, values);
}

/** A capaian of 100 % is no rounded number where the realisasi is printed as its target is. */
function isExactlyReached({ table, row, column, value }: Quantity): boolean {
  if (column.spec.role !== 'capaian' || value !== 1) return false;
  const [target, realisasi] = ['target', 'realisasi'].map((role) => {
    const columns = columnsWithRole(table, role);
    const { index } = columns.find(({ year }) => year === column.year) ?? columns[0] ?? {};
    return index === undefined ? '' : cellText(table.sheet, row, index);
  });
  return target !== '' && target === realisasi;
}

function isNeighbour(scale: Scale, a: string, b: string): boolean {
  const indexes = [a, b].map((label) => scale.classes.findIndex((each) => sameLabel(each.label, label)));
  return Math.abs(indexes[0]! - indexes[1]!) === 1;
}

function finding<Id extends 'kategori' | 'kategori.border' | 'kategori.spelling'>(
  statement: LabelStatement,
  scale: Scale,
  severity: Severity,
  id: Id,
  values: MessageValues[Id],
): Finding {
  const { table, row, column, label, of, rule } = statement;
  return findingAt(rule, severity, { sheet: table.sheet.name, row, column: column.index }, id, values, {
    actual: label,
    expected: values.expected,
    related: [placeOf(of)],
    fix: { formula: labelFormula(statement, scale) },
  });
}

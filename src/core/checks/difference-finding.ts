/** What is said of a number that two tables print differently. */
import { placeOfCell } from '../claims/deciding-cell';
import { areOtherTargets, isDecidedBy, isNamedAlike } from '../claims/conflicts';
import type { Fact, FactCell } from '../claims/fact';
import { findingAt, type Finding } from '../findings/finding';
import type { Reading } from '../workbook/reading';
import { shownReading, type ShownNumber } from '../workbook/shown-number';

function shown({ reading, column }: FactCell): ShownNumber | string {
  if (reading.kind === 'number') return shownReading(reading, column.spec.content === 'rupiah');
  return reading.kind === 'text' || reading.kind === 'code' ? reading.text : 'N/A';
}

/** What a cell says in its own unit; null for nothing. */
function inCell(reading: Reading): number | string | null {
  if (reading.kind === 'number') return reading.percent ? Number((reading.value / 100).toPrecision(12)) : reading.value;
  return reading.kind === 'missing' ? 'N/A' : reading.kind === 'text' ? reading.text : null;
}

/** A number of another cell in the unit of a cell: 80 for 80 % beside 64, where one has a percent sign and one has none. */
function inUnitOf(cell: Reading, other: Reading): Reading {
  if (cell.kind !== 'number' || other.kind !== 'number' || cell.percent === other.percent) return other;
  if (cell.value === 0 || other.value === 0) return other;
  const apart = (value: number): number => Math.abs(Math.log(Math.abs(value / cell.value)));
  const values = [other.value, other.value * 100, other.value / 100].sort((a, b) => apart(a) - apart(b));
  return { ...other, value: Number(values[0]!.toPrecision(12)), percent: cell.percent };
}

/**
 * The finding about a printing that another one contradicts.
 * @param formula repeats the right number; null where none can
 */
export function differenceFinding(fact: Fact, cell: FactCell, reference: FactCell, formula: string | null): Finding {
  const certain = isNamedAlike(cell, reference) || (cell.certain && reference.certain);
  const severity = certain && !(fact.role === 'target' && areOtherTargets(cell, reference)) ? 'error' : 'warning';
  const place = placeOfCell(reference);
  const values = { name: fact.name, written: shown(cell), expected: shown(reference), place };
  return findingAt('silang', severity, placeOfCell(cell), `silang.${fact.role}`, values, {
    actual: inCell(cell.reading),
    expected: inCell(inUnitOf(cell.reading, reference.reading)),
    related: [place],
    fix: formula === null ? null : { formula },
    ...(isDecidedBy(fact, cell, reference) ? {} : { isUndecided: true }),
  });
}

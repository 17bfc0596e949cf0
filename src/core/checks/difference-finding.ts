/** What is said of a number that two tables print differently. */
import { placeOfCell } from '../claims/deciding-cell';
import { isNamedAlike } from '../claims/conflicts';
import { entryTable } from '../claims/entry-tables';
import { factRoles, type Fact, type FactCell } from '../claims/fact';
import { isPlanning, isRenstra, quotesRenstra } from '../claims/stage';
import type { Finding } from '../findings/finding';
import type { Reading } from '../workbook/reading';
import { shownDecimals, type ShownNumber } from '../workbook/shown-number';

function shown(cell: FactCell): ShownNumber | string {
  const { reading } = cell;
  if (reading.kind !== 'number') return reading.kind === 'text' || reading.kind === 'code' ? reading.text : 'N/A';
  const style = reading.percent ? 'percent' : cell.column.spec.content === 'rupiah' ? 'rupiah' : 'plain';
  return { value: reading.value, decimals: shownDecimals(reading.decimals), style };
}

/** What a cell says in its own unit; null for nothing. */
export function inCell(reading: Reading): number | string | null {
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

/** What two documents set as a target, such as the Renstra and the agreement of its last year, may differ and both be right. */
function areOtherTargets(cell: FactCell, reference: FactCell): boolean {
  if (isPlanning(cell.table)) return cell.table.layout !== reference.table.layout;
  if (!quotesRenstra(cell)) return quotesRenstra(reference);
  return !quotesRenstra(reference) && !isRenstra(reference.table);
}

/** True for a copy of what is entered elsewhere; between two copies, or against the source, no program can choose. */
function isDecidedBy({ role }: Fact, cell: FactCell, reference: FactCell): boolean {
  const source = entryTable(factRoles[role] ?? 'indikator', role);
  return reference.table.layout.kind === source && cell.table.layout.kind !== source;
}

/**
 * The finding about a printing that another one contradicts.
 * @param formula repeats the right number; null where none can
 */
export function differenceFinding(fact: Fact, cell: FactCell, reference: FactCell, formula: string | null): Finding {
  const certain = isNamedAlike(cell, reference) || (cell.certain && reference.certain);
  return {
    rule: 'silang',
    severity: certain && !(fact.role === 'target' && areOtherTargets(cell, reference)) ? 'error' : 'warning',
    place: placeOfCell(cell),
    message: {
      id: `silang.${fact.role}`,
      values: { name: fact.name, written: shown(cell), expected: shown(reference), place: placeOfCell(reference) },
    },
    cause: null,
    actual: inCell(cell.reading),
    expected: inCell(inUnitOf(cell.reading, reference.reading)),
    related: [placeOfCell(reference)],
    fix: formula === null ? null : { formula },
    ...(isDecidedBy(fact, cell, reference) ? {} : { isUndecided: true }),
  };
}

/** Lists with each wrong number what changes with it: other printings, what was computed from it, and its labels. */
import type { Changes, NumberChange } from '../diagnosis/changes';
import type { Change, Finding } from '../findings/finding';
import { quantitiesAt } from '../tables/quantities-at';
import { inCellUnit, placeOf, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { placeKey } from '../workbook/address';
import { cellIn, type Place, type Workbook } from '../workbook/workbook';
import type { Mending } from './mending-formula';

/** What changes with the numbers that are wrong. */
export interface ChangesOfNumbers {
  readonly numbers: ReadonlyMap<Quantity, readonly NumberChange[]>;
  readonly labels: ReadonlyMap<Quantity, readonly Change[]>;
}

/**
 * The findings, each about a wrong number with the cells that change with it. What has an error of its own is none of
 * them; a cell with a formula is related, but computes itself anew.
 *
 * @param mending the formula by which a result follows from its operands
 */
export function withChanges(
  findings: readonly Finding[],
  { numbers, labels }: ChangesOfNumbers,
  mending: Mending,
  workbook: Workbook,
): Finding[] {
  if (numbers.size === 0) return [...findings];
  const isTyped = (place: Place): boolean => cellIn(workbook, place)?.formula === undefined;
  const wrong = new Set(
    findings.flatMap(({ place, severity }) => (place !== null && severity === 'error' ? [placeKey(place)] : [])),
  );
  const byPlace = new Map<string, readonly Change[]>();
  for (const [quantity, changed] of numbers) {
    const ofLabels = [quantity, ...changed.map((change) => change.quantity)].flatMap((each) => labels.get(each) ?? []);
    const all = [...changed.map((change) => changeOf(change, mending)), ...ofLabels];
    byPlace.set(
      placeKey(placeOf(quantity)),
      all.filter(({ place }) => !wrong.has(placeKey(place))),
    );
  }
  return findings.map((finding) => {
    const { place, severity, actual, related } = finding;
    if (place === null || severity === 'info' || typeof actual !== 'number') return finding;
    const changes = byPlace.get(placeKey(place)) ?? [];
    const known = new Set(related.map(placeKey));
    const more = changes.map((change) => change.place).filter((each) => !known.has(placeKey(each)));
    // What is only doubted changes nothing.
    const typed = severity === 'error' ? changes.filter((change) => isTyped(change.place)) : [];
    return { ...finding, related: [...related, ...more], ...(typed.length === 0 ? {} : { changes: typed }) };
  });
}

/** A note about a number that was cut off, with the other printings of it. */
export function withCopies(note: Finding, changes: Changes, tables: readonly TableValues[]): Finding {
  const { place, message } = note;
  if (message.id !== 'rounding.truncated' || place === null) return note;
  const copies = quantitiesAt(place, tables).flatMap((quantity) => changes.printingsOf(quantity));
  return copies.length === 0 ? note : { ...note, related: [...note.related, ...copies.map(placeOf)] };
}

function changeOf({ quantity, value, equation }: NumberChange, mending: Mending): Change {
  const formula = equation === null ? null : mending(equation);
  return {
    place: placeOf(quantity),
    actual: inCellUnit(quantity),
    expected: inCellUnit(quantity, value),
    fix: formula === null ? null : { formula },
  };
}

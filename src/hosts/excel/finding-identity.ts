/** What tells a finding from all others of its workbook, also after rows and columns have come and gone. */
import type { Finding } from '../../core/findings/finding';
import { formatCell, formatPlace } from '../../core/workbook/address';
import { cellAt } from '../../core/workbook/workbook';
import type { Place, Sheet, Workbook } from '../../core/workbook/workbook';
import { readInput, type CellInput } from './cell-content';
import { cellNames, isOnlyOneNamed, type CellNames } from './cell-names';
import { sameInput } from './same-input';

/**
 * A finding as a workbook keeps it. Its address alone does not tell it: cells move, also while this program does not look,
 * and another one with the same mistake may come to its place.
 */
export interface FindingIdentity {
  readonly rule: string;
  /** The id of the sentence, because one rule may say several things of a cell. */
  readonly message: string;
  /** Empty, as the cell, for something that is missing from the whole workbook. */
  readonly sheet: string;
  readonly cell: string;
  /** What the cell held: formula and value. */
  readonly value: string;
  /** The names of its row and column; absent for something that is missing, and in older files. */
  readonly names?: CellNames;
  /** Where the other cells stand that are counted with it, seen from it; absent where none are, and in older files. */
  readonly others?: readonly string[];
}

/** Tells what this program has written from anything else. */
export function isIdentity(entry: unknown): entry is FindingIdentity {
  if (typeof entry !== 'object' || entry === null) return false;
  const { rule, message, sheet, cell, value, names, others } = entry as Record<string, unknown>;
  return (
    areTexts([rule, message, sheet, cell, value]) &&
    (names === undefined || areNames(names)) &&
    (others === undefined || (Array.isArray(others) && areTexts(others)))
  );
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((each) => typeof each === 'string');
}

function areNames(names: unknown): names is CellNames {
  if (typeof names !== 'object' || names === null) return false;
  const { row, column } = names as Record<string, unknown>;
  return areTexts([row, column]);
}

/** A finding as it is kept. */
export function identityOf(finding: Finding, workbook: Workbook): FindingIdentity {
  const { rule, place, message, expected, scope } = finding;
  const identity = { rule, message: message.id };
  if (place === null) return { ...identity, sheet: '', cell: '', value: String(expected) };
  const { row, column } = place;
  const sheet = sheetOf(place, workbook);
  const cell = sheet === undefined ? undefined : cellAt(sheet, row, column);
  const value = scope === 'table' ? '' : JSON.stringify([readInput(cell), cell?.value ?? null]);
  const named = sheet === undefined ? {} : { names: cellNames(sheet, row, column) };
  const counted = 'count' in message.values ? { others: othersOf(finding, place) } : {};
  return { ...identity, sheet: place.sheet, cell: formatCell(row, column), value, ...named, ...counted };
}

/** The other cells that are counted with the one at which a finding is told. */
function othersOf({ related }: Finding, { sheet, row, column }: Place): string[] {
  return related.map((other) =>
    other.sheet === sheet ? `${String(other.row - row)} ${String(other.column - column)}` : formatPlace(other),
  );
}

function sheetOf(place: Place, { sheets }: Workbook): Sheet | undefined {
  return sheets.find(({ name }) => name === place.sheet);
}

/**
 * Whether a finding is still the one that was kept: at its place, or where its row and column have gone, and about no
 * other cells than then.
 */
export function isStill(kept: FindingIdentity, finding: Finding, workbook: Workbook): boolean {
  const now = identityOf(finding, workbook);
  const { others } = kept;
  if (others !== undefined && now.others?.some((other) => !others.includes(other)) === true) return false;
  return isSame(kept, now) || isMoved(kept, now, finding.place, workbook);
}

/** Whether two are about the same cell in the same way. */
export function isSame(first: FindingIdentity, second: FindingIdentity): boolean {
  return (
    first.rule === second.rule &&
    first.message === second.message &&
    first.sheet === second.sheet &&
    first.cell === second.cell &&
    isSameValue(first.value, second.value) &&
    (first.names === undefined || second.names === undefined || areSameNames(first.names, second.names))
  );
}

function areSameNames(first: CellNames, second: CellNames): boolean {
  return first.row === second.row && first.column === second.column;
}

/** Whether what was ignored at one address stands at another one now, and at no third. */
function isMoved(kept: FindingIdentity, now: FindingIdentity, place: Place | null, workbook: Workbook): boolean {
  if (place === null || kept.names === undefined || now.names === undefined || kept.cell === now.cell) return false;
  if (!areSameNames(kept.names, now.names)) return false;
  if (!isSameValue(withoutReferences(kept.value), withoutReferences(now.value))) return false;
  const sheet = sheetOf(place, workbook);
  return sheet !== undefined && isOnlyOneNamed(sheet, place.row, place.column);
}

/** What a cell held, without the addresses in its formula, which move with it. */
function withoutReferences(value: string): string {
  return value.startsWith('["=') ? value.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, '#') : value;
}

/** What a cell held is kept as JSON: its formula or value, and its value. */
function isSameValue(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [heldBy(one), heldBy(other)];
  return first !== null && second !== null && first.every((part, index) => sameInput(part, second[index] as CellInput));
}

function heldBy(kept: string): CellInput[] | null {
  if (!kept.startsWith('[')) return null;
  try {
    const held: unknown = JSON.parse(kept);
    // An error value is an object, and an empty cell null.
    return Array.isArray(held)
      ? held.map((part) => (typeof part === 'object' ? JSON.stringify(part) : (part as CellInput)))
      : null;
  } catch {
    return null;
  }
}

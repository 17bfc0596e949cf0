/** Findings that the office has decided to ignore, kept in the workbook with their reasons. */
import type { Finding } from '../../core/findings/finding';
import { formatCell } from '../../core/workbook/address';
import { cellAt } from '../../core/workbook/workbook';
import type { Workbook } from '../../core/workbook/workbook';
import { readInput, type CellInput } from './cell-content';
import type { ExcelHost } from './excel-api';
import { keptList } from './kept-list';
import { sameInput } from './same-input';

/** One finding that is ignored: as long as its cell holds the same. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The id of the sentence, because one rule may say several things of a cell. */
  readonly message: string;
  /** Empty, as the cell, for something that is missing from the whole workbook. */
  readonly sheet: string;
  readonly cell: string;
  /** What the cell held when it was decided: formula and value. */
  readonly value: string;
  readonly reason: string;
}

/** The name under which a workbook keeps them. It never changes: files hold it. */
export const IGNORED_SETTING = 'lkjip.diabaikan';

function isIgnored(entry: unknown): entry is IgnoredFinding {
  if (typeof entry !== 'object' || entry === null) return false;
  const { rule, message, sheet, cell, value, reason } = entry as Record<string, unknown>;
  return [rule, message, sheet, cell, value, reason].every((part) => typeof part === 'string');
}

/** The findings that a workbook keeps as ignored. */
export const ignoredFindings = keptList(IGNORED_SETTING, isIgnored);

/** A finding as it is kept when it is ignored. */
export function toIgnored(finding: Finding, workbook: Workbook, reason: string): IgnoredFinding {
  return { ...identityOf(finding, workbook), reason };
}

/**
 * Why a finding is ignored, or null when it is not, or no longer because its cell has changed.
 * @example findings.filter((finding) => reasonToIgnore(finding, workbook, ignored) === null)
 */
export function reasonToIgnore(
  finding: Finding,
  workbook: Workbook,
  ignored: readonly IgnoredFinding[],
): string | null {
  const identity = identityOf(finding, workbook);
  return ignored.find((each) => isSame(each, identity))?.reason ?? null;
}

/**
 * Ignores findings, in two round trips; a finding that is ignored already gets the new reason.
 * @returns all that is ignored now; where the workbook keeps no settings it is remembered until the pane is closed
 * @throws the error of Excel when a round trip fails for another reason; nothing is changed then
 */
export async function addIgnored(host: ExcelHost, added: readonly IgnoredFinding[]): Promise<IgnoredFinding[]> {
  return ignoredFindings.change(host, (kept) => [
    ...kept.filter((each) => !added.some((other) => isSame(each, other))),
    ...added,
  ]);
}

/**
 * Looks at findings again that were ignored, in two round trips.
 * @returns all that is still ignored
 * @throws the error of Excel when a round trip fails; nothing is changed then
 */
export async function removeIgnored(host: ExcelHost, removed: readonly IgnoredFinding[]): Promise<IgnoredFinding[]> {
  return ignoredFindings.change(host, (kept) => kept.filter((each) => !removed.some((other) => isSame(each, other))));
}

function identityOf(finding: Finding, workbook: Workbook): Omit<IgnoredFinding, 'reason'> {
  const { rule, place, message, expected, scope } = finding;
  const identity = { rule, message: message.id };
  if (place === null) return { ...identity, sheet: '', cell: '', value: String(expected) };
  const sheet = workbook.sheets.find((candidate) => candidate.name === place.sheet);
  const cell = sheet === undefined ? undefined : cellAt(sheet, place.row, place.column);
  const value = scope === 'table' ? '' : JSON.stringify([readInput(cell), cell?.value ?? null]);
  return { ...identity, sheet: place.sheet, cell: formatCell(place.row, place.column), value };
}

function isSame(first: Omit<IgnoredFinding, 'reason'>, second: Omit<IgnoredFinding, 'reason'>): boolean {
  return (
    first.rule === second.rule &&
    first.message === second.message &&
    first.sheet === second.sheet &&
    first.cell === second.cell &&
    isSameValue(first.value, second.value)
  );
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

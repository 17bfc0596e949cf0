/** Reads an .xlsx file with everything that a new file can keep of it. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { SavedSheet, SavedWorkbook } from './export-model';
import type { LostPart } from '../../core/workbook/lost-part';
import type { FileNote } from '../../core/workbook/workbook';
import { isSelfContained, usableNames } from './formula-names';
import { readProperties } from './file-properties';
import { lostParts } from './lost-parts';
import { openWorkbook, targetOf, worksheetsOf } from './open-workbook';
import type { ReadOptions } from './pace';
import { readTheme } from './read-colors';
import { readNames } from './read-names';
import { readLooks } from './read-looks';
import { readSharedRuns } from './read-runs';
import { SheetsReader } from './read-saved-sheets';
import { readNotes } from './saved-notes';

/** A file that can be shown, changed and saved anew. */
export interface OpenedWorkbook {
  readonly workbook: SavedWorkbook;
  /** Rows whose heights fit their text, by the sheet's name; only for showing. */
  readonly fittedHeights: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** What a new file does not keep. */
  readonly lost: readonly LostPart[];
  readonly notes: readonly FileNote[];
}

/**
 * Reads a file with what `exportWorkbook` writes: looks, sizes, rules, the printing, names, and our hidden notes.
 * @throws WorkbookUnreadable when the bytes are no workbook that can be read, with the reason
 * @throws the reason of `options.signal` when it is aborted
 * @example const { workbook, lost } = await readSavedWorkbook(bytes);
 */
export async function readSavedWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<OpenedWorkbook> {
  const file = await openWorkbook(bytes, options);
  const { parts, relations } = file;
  const styles = targetOf(parts, relations, 'styles');
  const theme = await readTheme(parts, targetOf(parts, relations, 'theme'));
  const looks =
    styles === null ? { cells: [], conditions: [], partial: new Set<number>() } : await readLooks(parts, styles, theme);
  const strings = targetOf(parts, relations, 'sharedStrings');
  const sharedRuns = strings === null ? new Map<number, never>() : await readSharedRuns(parts, strings, theme);
  const lost = new Set(await lostParts(file));
  const fittedHeights = new Map<string, ReadonlyMap<number, number>>();
  const sheets: SavedSheet[] = [];
  const reader = new SheetsReader(file, { ...looks, theme, sharedRuns }, lost);
  for (const { path, ...listed } of worksheetsOf(file)) {
    const { sheet, fitted } = await reader.read(path, listed);
    sheets.push(sheet);
    fittedHeights.set(listed.name, fitted);
  }
  if (sheets.length === 0) throw new WorkbookUnreadable('no-workbook');
  const { names, areSomeLeftOut } = await readNames(file);
  const notes = await readNotes(parts);
  const usable = usableNames(names);
  if (areSomeLeftOut || usable.length < names.length) lost.add('name');
  const known = new Set(usable.map(({ name }) => name.toLowerCase()));
  const kept = sheets.map((sheet) => withoutBrokenRules(sheet, known, lost));
  file.finish();
  const seen = kept.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const front = seen.indexOf(file.front ?? '') > 0 ? file.front : undefined;
  const properties = await readProperties(parts);
  const beside = {
    ...(properties === null ? {} : { properties }),
    ...(front === undefined ? {} : { front }),
    ...(file.context.from1904 ? { from1904: true } : {}),
    ...(Object.keys(file.computing).length === 0 ? {} : { computing: file.computing }),
  };
  return { workbook: { sheets: kept, names, notes, ...beside }, fittedHeights, lost: [...lost], notes: file.notes };
}

/** Rules that reach into another file, or use a name that is gone, would make the new file one that Excel repairs. */
function withoutBrokenRules(sheet: SavedSheet, names: ReadonlySet<string>, lost: Set<LostPart>): SavedSheet {
  const holds = (formula: string | undefined): boolean => formula === undefined || isSelfContained(formula, names);
  const validations = sheet.validations.filter(({ formula1, formula2 }) => holds(formula1) && holds(formula2));
  const conditions = sheet.conditions.filter(
    ({ condition }) => condition.kind !== 'formula' || holds(condition.formula),
  );
  if (validations.length < sheet.validations.length) lost.add('validation');
  if (conditions.length < sheet.conditions.length) lost.add('condition');
  return { ...sheet, validations, conditions };
}

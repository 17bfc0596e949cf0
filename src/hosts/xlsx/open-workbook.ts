/** Opens an .xlsx file: its parts, the list of its sheets, and what all sheets share. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { FileNote } from '../../core/workbook/workbook';
import { guardArchive } from './guard';
import { MOST_CELLS, MOST_FORMULA_CHARACTERS } from './limits';
import { Pace, type ReadOptions } from './pace';
import { PackageParts, type Attributes, type Relation } from './package-parts';
import { readSharedStrings } from './shared-strings';
import type { SheetContext } from './sheet-reader';
import { readNumberFormats } from './styles';
import { bytesBeforeZip } from './zip-directory';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Whether not even the menu of Excel offers to show it. */
  readonly isVeryHidden: boolean;
  readonly relation: string;
}

/** The relation id stands in an attribute of another namespace, whatever its prefix. */
function relationId(attributes: Attributes): string {
  for (const [name, value] of Object.entries(attributes)) if (name.endsWith(':id')) return value;
  return '';
}

/** What decides which values Excel computes, and when, with the usual value of each (ECMA-376 part 1, 18.2.2). */
const COMPUTING = {
  calcMode: /^(?:manual|autoNoTable)$/,
  iterate: /^(?:1|true)$/,
  iterateCount: /^\d{1,5}$/,
  iterateDelta: /^[\d.]+(?:[Ee][+-]?\d+)?$/,
  fullPrecision: /^(?:0|false)$/,
  calcOnSave: /^(?:0|false)$/,
};

function computingOf(attributes: Attributes): Attributes {
  const said: Record<string, string> = {};
  for (const [name, unusual] of Object.entries(COMPUTING)) {
    const value = attributes[name];
    if (value !== undefined && unusual.test(value)) said[name] = value;
  }
  return said;
}

async function readSheetList(parts: PackageParts, path: string) {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  let computing: Attributes = {};
  let front = 0;
  let root = '';
  await parts.readXml(path, {
    open(name, attributes) {
      if (root === '') root = name;
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name === 'workbookView') front = Number(attributes.activeTab ?? 0);
      if (name === 'calcPr') computing = computingOf(attributes);
      if (name !== 'sheet') return;
      const isVeryHidden = attributes.state === 'veryHidden';
      const hidden = attributes.state === 'hidden' || isVeryHidden;
      sheets.push({ name: attributes.name ?? '', hidden, isVeryHidden, relation: relationId(attributes) });
    },
  });
  if (root !== 'workbook') throw new WorkbookUnreadable('no-workbook');
  return { sheets, from1904, computing, front: sheets[front]?.name };
}

/** The path of the part that a relation of a type leads to, or null when there is no such relation or part. */
export function targetOf(parts: PackageParts, relations: ReadonlyMap<string, Relation>, type: string): string | null {
  for (const relation of relations.values())
    if (relation.type === type && parts.has(relation.target)) return relation.target;
  return null;
}

/** The parts of the worksheets that are listed, with their names; sheets of other kinds, such as charts, are passed over. */
export function worksheetsOf({ listed, relations }: OpenFile): (ListedSheet & { readonly path: string })[] {
  return listed.flatMap((sheet) => {
    // Macro modules of Excel 5 and 95 are listed without a part.
    if (sheet.relation === '') return [];
    const relation = relations.get(sheet.relation);
    if (relation === undefined) throw new WorkbookUnreadable('torn');
    return relation.type === 'worksheet' ? [{ ...sheet, path: relation.target }] : [];
  });
}

/** Counts the cells of all sheets and the characters of their formulas. */
function cellCounter(): (formulaCharacters: number) => void {
  let cells = 0;
  let characters = 0;
  return (formulaCharacters) => {
    cells += 1;
    characters += formulaCharacters;
    if (characters > MOST_FORMULA_CHARACTERS) throw new WorkbookUnreadable('bomb');
    if (cells <= MOST_CELLS) return;
    throw new WorkbookUnreadable('too-many-cells', { limit: { value: MOST_CELLS, decimals: 0, style: 'plain' } });
  };
}

/** A file that is open for reading. */
export interface OpenFile {
  readonly parts: PackageParts;
  /** The workbook part and its relations. */
  readonly path: string;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly listed: readonly ListedSheet[];
  /** The sheet that is in front. */
  readonly front: string | undefined;
  /** How the workbook is computed where that is not the usual way. */
  readonly computing: Attributes;
  readonly context: SheetContext;
  readonly notes: readonly FileNote[];
  /** Tells that all is read. */
  readonly finish: () => void;
}

/**
 * Opens a file and reads everything but its sheets.
 * @throws WorkbookUnreadable when the bytes are no workbook that can be read, with the reason
 * @throws the reason of `options.signal` when it is aborted
 */
export async function openWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<OpenFile> {
  options.signal?.throwIfAborted();
  const entries = guardArchive(bytes);
  let total = 0;
  for (const entry of entries.values()) total += entry.unpackedSize;
  const pace = new Pace(total, options);
  const parts = new PackageParts(bytes, entries, pace);

  const path = targetOf(parts, await parts.readRelations(''), 'officeDocument') ?? 'xl/workbook.xml';
  if (!parts.has(path)) throw new WorkbookUnreadable('no-workbook');
  const { sheets: listed, from1904, computing, front } = await readSheetList(parts, path);
  const relations = await parts.readRelations(path);
  const strings = targetOf(parts, relations, 'sharedStrings');
  const styles = targetOf(parts, relations, 'styles');
  const context: SheetContext = {
    strings: strings === null ? [] : await readSharedStrings(parts, strings),
    formats: styles === null ? [] : await readNumberFormats(parts, styles),
    from1904,
    countCell: cellCounter(),
  };
  const finish = (): void => {
    pace.finish();
  };
  const notes: FileNote[] = bytesBeforeZip(bytes) === 0 ? [] : ['foreign-bytes'];
  return { parts, path, relations, listed, front, computing, context, notes, finish };
}

/** Reads an .xlsx file into plain data, in Node and in a browser. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { guard } from './guard';
import { MOST_CELLS, MOST_FORMULA_CHARACTERS } from './limits';
import { Pace, type ReadOptions } from './pace';
import { PackageParts, type Attributes, type Relation } from './package-parts';
import { readSharedStrings } from './shared-strings';
import { SheetReader, type SheetContext } from './sheet-reader';
import { readNumberFormats } from './styles';

/** A sheet as the workbook part lists it. */
interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/** The relation id stands in an attribute of another namespace, whatever its prefix. */
function relationId(attributes: Attributes): string {
  for (const [name, value] of Object.entries(attributes)) if (name.endsWith(':id')) return value;
  return '';
}

async function readSheetList(parts: PackageParts, path: string) {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  await parts.readXml(path, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ name: attributes.name ?? '', hidden, relation: relationId(attributes) });
    },
  });
  return { sheets, from1904 };
}

function targetOf(relations: ReadonlyMap<string, Relation>, type: string): string | null {
  for (const relation of relations.values()) if (relation.type === type) return relation.target;
  return null;
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

/**
 * Reads every sheet of a workbook: values, formulas (each cell its own), number formats, merged areas, hidden rows,
 * columns and sheets. Charts, macros and pictures are passed over; nothing is calculated. Days are serial numbers that
 * count from 1900. It never writes to the bytes.
 * @throws WorkbookUnreadable when the bytes are no workbook that can be read, with the reason
 * @throws the reason of `options.signal` when it is aborted
 * @example const workbook = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  options.signal?.throwIfAborted();
  const entries = guard(bytes);
  let total = 0;
  for (const entry of entries.values()) total += entry.unpackedSize;
  const pace = new Pace(total, options);
  const parts = new PackageParts(bytes, entries, pace);

  const path = targetOf(await parts.readRelations(''), 'officeDocument') ?? 'xl/workbook.xml';
  if (!parts.has(path)) throw new WorkbookUnreadable('no-workbook');
  const { sheets: listed, from1904 } = await readSheetList(parts, path);
  const relations = await parts.readRelations(path);
  const strings = targetOf(relations, 'sharedStrings');
  const styles = targetOf(relations, 'styles');
  const context: SheetContext = {
    strings: strings === null ? [] : await readSharedStrings(parts, strings),
    formats: styles === null ? [] : await readNumberFormats(parts, styles),
    from1904,
    countCell: cellCounter(),
  };

  const sheets: Sheet[] = [];
  for (const { name, hidden, relation } of listed) {
    const target = relations.get(relation);
    if (target === undefined) throw new WorkbookUnreadable('torn');
    if (target.type !== 'worksheet') continue;
    const reader = new SheetReader(context);
    await parts.readXml(target.target, reader);
    sheets.push(reader.finish(name, hidden));
  }
  if (sheets.length === 0) throw new WorkbookUnreadable('no-workbook');
  pace.finish();
  return { sheets };
}

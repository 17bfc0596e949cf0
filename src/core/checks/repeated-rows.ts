/** Columns whose cells each repeat a cell of another sheet, where the rows of the two do not go side by side. */
import { parseArea, placeKey } from '../workbook/address';
import { cellAt, type Area, type Place, type Workbook } from '../workbook/workbook';

/** Some cells that a formula names. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

const reference =
  /(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?)(?![\p{L}\p{N}_(!])/gu;

/**
 * The cells that a formula names.
 * @param sheet the sheet on which the formula stands
 */
export function referencesOf(formula: string, sheet: string): Reference[] {
  const found: Reference[] = [];
  for (const [, written, address] of formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(reference)) {
    const area = parseArea(address!);
    const name = written?.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : (written ?? sheet);
    if (area !== null) found.push({ sheet: name, area });
  }
  return found;
}

/** So many sheets are passed at most from a cell to the one that it repeats in the end. */
const farthestSource = 5;

/**
 * The formula of a cell whose neighbours each repeat another row of one sheet: the row is the one that another cell of
 * its own row comes from, in a column that comes from the same rows as the neighbours do.
 *
 * @param neighbours cells above and below, all with formulas
 * @returns null where the neighbours differ in more than the row, or no other cell tells it
 * @example formulaByRow(workbook, C4, [C5, C6]) // B4 `=RA!B3`, B5 `=RA!B9`, C5 `=RA!D9`: '=RA!D3'
 */
export function formulaByRow(workbook: Workbook, place: Place, neighbours: readonly Place[]): string | null {
  const sources = neighbours.map((neighbour) => sourceOf(workbook, neighbour));
  const first = sources[0];
  const formula = formulaAt(workbook, neighbours[0]!)!;
  if (first === null || first === undefined) return null;
  const written = inRow(formula, place.row);
  for (const [index, source] of sources.entries()) {
    if (source?.sheet !== first.sheet) return null;
    if (inRow(formulaAt(workbook, neighbours[index]!)!, place.row) !== written) return null;
  }
  const width = sheetOf(workbook, place.sheet)?.rows[place.row]?.length ?? 0;
  const told = new Set<number>();
  for (let column = 0; column < width; column++) {
    if (column === place.column) continue;
    const tells = sources.every(
      (source, index) => rowBehind(workbook, { ...neighbours[index]!, column }, first.sheet) === source!.row,
    );
    const row = tells ? rowBehind(workbook, { ...place, column }, first.sheet) : null;
    if (row !== null) told.add(row);
  }
  const [row] = told;
  return told.size === 1 ? inRow(formula, row!) : null;
}

function sheetOf(workbook: Workbook, name: string) {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

function formulaAt(workbook: Workbook, { sheet, row, column }: Place): string | undefined {
  const found = sheetOf(workbook, sheet);
  return found === undefined ? undefined : cellAt(found, row, column)?.formula;
}

/** The first cell that a formula names, null when it names none, or cells of more than one row. */
function sourceOf(workbook: Workbook, place: Place): Place | null {
  const formula = formulaAt(workbook, place);
  if (formula === undefined) return null;
  const references = referencesOf(formula, place.sheet);
  const [first] = references;
  if (first === undefined) return null;
  const { top: row, left: column } = first.area;
  const isInRow = ({ sheet, area }: Reference): boolean =>
    sheet === first.sheet && area.top === row && area.bottom === row;
  return references.every(isInRow) ? { sheet: first.sheet, row, column } : null;
}

/**
 * The row of a sheet that a cell stands for: one that it repeats, that the row it repeats draws on, or that repeats the
 * same cell as it does.
 */
function rowBehind(workbook: Workbook, place: Place, sheet: string): number | null {
  let end = place;
  let source = sourceOf(workbook, place);
  for (let step = 0; step < farthestSource && source !== null; step++) {
    if (source.sheet === sheet) return source.row;
    const [row, ...others] = rowsBeside(workbook, source, sheet);
    if (row !== undefined) return others.length === 0 ? row : null;
    end = source;
    source = sourceOf(workbook, source);
  }
  const [row, ...others] = end === place ? [] : rowsRepeating(workbook, end, sheet);
  return row !== undefined && others.length === 0 ? row : null;
}

/** The rows of a sheet with a cell that repeats a place of another sheet. */
function rowsRepeating(workbook: Workbook, repeated: Place, sheet: string): number[] {
  const found: number[] = [];
  sheetOf(workbook, sheet)?.rows.forEach((cells, row) => {
    const repeats = (cells ?? []).some((_, column) => {
      const source = sourceOf(workbook, { sheet, row, column });
      return source !== null && placeKey(source) === placeKey(repeated);
    });
    if (repeats) found.push(row);
  });
  return found;
}

/** The rows of a sheet that the cells in the row of another one repeat. */
function rowsBeside(workbook: Workbook, { sheet: own, row }: Place, sheet: string): number[] {
  const rows = new Set<number>();
  const width = sheetOf(workbook, own)?.rows[row]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const source = sourceOf(workbook, { sheet: own, row, column });
    if (source?.sheet === sheet) rows.add(source.row);
  }
  return [...rows];
}

/** A formula that names cells of one row, with another row for them. */
function inRow(formula: string, row: number): string {
  return formula.replace(
    reference,
    (text, _, address: string) => text.slice(0, -address.length) + address.replace(/[1-9]\d*$/, String(row + 1)),
  );
}

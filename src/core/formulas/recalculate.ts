/** Computes the formulas of a workbook anew after some of its cells were changed. */
import { kept } from '../remember';
import { followersOf } from './followers';
import { placeKey } from '../workbook/address';
import { cellAt, type Cell, type CellValue, type Place, type Sheet, type Workbook } from '../workbook/workbook';
import { computeNode } from './compute-node';
import { ErrorValue } from './formula-values';
import { NotUnderstood, parseFormula } from './parse-formula';

/** What is to stand in a cell: a formula, or a value, which may bring another number format. */
export type NewContent = { readonly formula: string } | { readonly value: number | string; readonly format?: string };

/** A cell that is changed. */
export interface CellChange {
  readonly place: Place;
  readonly content: NewContent;
}

/** A workbook after some changes. */
export interface Recalculated {
  readonly workbook: Workbook;
  /** The cells that could not be computed, and those computed from them; they still show what they showed before. */
  readonly unknown: readonly Place[];
  /** The cells that depend on themselves. */
  readonly circular: readonly Place[];
}

/**
 * The workbook with its changes and all that follows from them. What this does not know how to compute keeps its value
 * and is named.
 *
 * @example recalculate(workbook, [{ place: { sheet: 'A', row: 2, column: 0 }, content: { formula: '=A1+A2' } }])
 */
export function recalculate(workbook: Workbook, changes: readonly CellChange[]): Recalculated {
  const changed = withContents(workbook, changes);
  const places = changes.map(({ place }) => place);
  const affected = followersOf(places, changed);
  for (const place of places) affected.add(placeKey(place));
  const calculation = new Calculation(changed, affected);
  const sheets = changed.sheets.map((sheet) => {
    const isAffected = (cell: Cell | undefined, row: number, column: number): cell is Cell =>
      cell?.formula !== undefined && affected.has(placeKey({ sheet: sheet.name, row, column }));
    const rows = sheet.rows.map((row, r) =>
      row?.some((cell, c) => isAffected(cell, r, c))
        ? row.map((cell, c) => (isAffected(cell, r, c) ? { ...cell, value: calculation.value(sheet, r, c) } : cell))
        : row,
    );
    return rows.some((row, r) => row !== sheet.rows[r]) ? { ...sheet, rows } : sheet;
  });
  return { workbook: { ...workbook, sheets }, unknown: calculation.unknown, circular: calculation.circular };
}

function withContents(workbook: Workbook, changes: readonly CellChange[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const own = changes.filter(({ place }) => place.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows = [...sheet.rows];
    for (const { place, content } of own) {
      const row = [...(rows[place.row] ?? [])];
      const old = row[place.column];
      const kept = old?.format === undefined ? {} : { format: old.format };
      row[place.column] =
        'formula' in content
          ? { ...kept, value: old?.value ?? null, formula: content.formula }
          : { ...kept, ...content };
      rows[place.row] = row;
    }
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

/** One run: every cell is computed at most once, in the order in which others ask for it. */
class Calculation {
  readonly unknown: Place[] = [];
  readonly circular: Place[] = [];
  private readonly known = new Map<string, CellValue>();
  private readonly unsure = new Set<string>();
  /** The cells that are being computed, each because the one before it asks for it. */
  private readonly open: Place[] = [];
  private readonly sheets: ReadonlyMap<string, Sheet>;

  constructor(
    workbook: Workbook,
    private readonly affected: ReadonlySet<string>,
  ) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  }

  value(sheet: Sheet, row: number, column: number): CellValue {
    const cell = cellAt(sheet, row, column);
    if (cell?.formula === undefined) return cell?.value ?? null;
    const place = { sheet: sheet.name, row, column };
    const key = placeKey(place);
    if (!this.affected.has(key)) return cell.value;
    return kept(this.known, key, () => this.compute(cell as Cell & { formula: string }, place, key));
  }

  private compute(cell: Cell & { readonly formula: string }, place: Place, key: string): CellValue {
    // Excel calls a circle a mistake and shows 0.
    const from = this.open.findIndex((each) => placeKey(each) === key);
    if (from >= 0) {
      this.circular.push(...this.open.slice(from));
      throw new ErrorValue('#CIRCULAR!');
    }
    this.open.push(place);
    try {
      return computeNode(parseFormula(cell.formula), place, (sheet, row, column) => this.read(sheet, row, column)) ?? 0;
    } catch (error) {
      if (error instanceof ErrorValue) return { error: error.code };
      if (!(error instanceof NotUnderstood)) throw error;
      this.unsure.add(key);
      this.unknown.push(place);
      return cell.value;
    } finally {
      this.open.pop();
    }
  }

  private read(name: string, row: number, column: number): CellValue {
    const sheet = this.sheets.get(name);
    if (sheet === undefined) throw new ErrorValue('#REF!');
    const value = this.value(sheet, row, column);
    if (this.unsure.has(placeKey({ sheet: name, row, column }))) throw new NotUnderstood(name);
    return value;
  }
}

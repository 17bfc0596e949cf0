/** Numbers and names typed over a formula that repeats a cell of another sheet, and what was computed from them. */
import { entryTable } from '../claims/entry-tables';
import { remember } from '../remember';
import type { TableValues } from '../tables/table-values';
import { placeKey } from '../workbook/address';
import { cellAt, type Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { readForm, writeForm } from './formula-form';
import { numberColumns, type NumberColumn } from './number-columns';
import { withoutOwnRelation } from './own-relation';
import { followersOf } from '../formulas/followers';
import { formulasOf } from '../formulas/formula-cells';

/** A column repeats another sheet when so many of its cells, and so great a share of those not computed here, do. */
const fewestRepeats = 2;
const smallestShare = 0.6;

/** A number or a name that was typed over a formula. */
interface TypedOver {
  readonly place: Place;
  /** The formula that its neighbours have, null where each has its own and nothing tells which it should be. */
  readonly formula: string | null;
}

/** What was typed over formulas, and the cells that are wrong only because of it; by `placeKey`. */
export interface TypedOverCells {
  readonly typed: ReadonlyMap<string, TypedOver>;
  readonly followers: ReadonlySet<string>;
}

/** What was typed over formulas in a workbook; several checks ask for the same. */
export const typedOverCells = remember((context: CheckContext): TypedOverCells => {
  const formulas = formulasOf(context.workbook);
  const found = context.values.filter(({ table }) => formulas.get(table.sheet)!.length > 0).flatMap(typedIn);
  const typed = new Map(
    withoutOwnRelation(found, context).map(({ place, formula }) => [placeKey(place), { place, formula }]),
  );
  const places = [...typed.values()].map(({ place }) => place);
  return { typed, followers: places.length === 0 ? new Set() : followersOf(places, context.workbook) };
});

interface RepeatingCell extends TypedOver {
  /** The cells of its column that repeat another sheet. */
  readonly neighbours: readonly Place[];
}

/** True where a number is decided: there a formula only offers it for the name in its row, and typing over it is right. */
function isEntered({ values, column }: NumberColumn): boolean {
  return entryTable('indikator', column.spec.role) === values.table.layout.kind;
}

/** What is typed in the columns of a table whose other cells repeat another sheet, whatever the columns mean. */
function typedIn(values: TableValues): RepeatingCell[] {
  const { area, rows, sheet } = values.table;
  const numeric = new Map(numberColumns(values).map((each) => [each.column.index, each]));
  const found: RepeatingCell[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const numbers = numeric.get(column);
    const hasFormulas = (row: number): boolean => cellAt(sheet, row, column)?.formula !== undefined;
    if (numbers === undefined ? rows.some(hasFormulas) : numbers.read.formulas > 0)
      found.push(...typedInColumn(column, numbers, values));
  }
  return found;
}

function typedInColumn(column: number, numbers: NumberColumn | undefined, values: TableValues): RepeatingCell[] {
  const { rows, sheet } = values.table;
  const isOffered = numbers !== undefined && isEntered(numbers);
  const typed: Place[] = [];
  const forms: string[] = [];
  const repeats: Place[] = [];
  for (const [item, row] of rows.entries()) {
    const cell = cellAt(sheet, row, column);
    if (cell === undefined || cell.value === '' || values.isTotal(item)) continue;
    const place = { sheet: sheet.name, row, column };
    if (cell.formula === undefined) {
      // A row that computes nothing was added by hand, or heads a group.
      const isNameInForm = numbers === undefined && sheet.rows[row]!.some((each) => each?.formula !== undefined);
      if (isNameInForm || typeof cell.value === 'number') typed.push(place);
      continue;
    }
    const { form, areas, looksElsewhere } = readForm(cell.formula, row, column);
    if (!looksElsewhere || (isOffered && areas.length > 0)) continue;
    repeats.push(place);
    forms.push(form);
  }
  if (repeats.length < fewestRepeats || repeats.length < smallestShare * (repeats.length + typed.length)) return [];
  const [form] = forms;
  const shared = forms.every((each) => each === form);
  if (numbers === undefined && !shared) return [];
  return typed.map((place) => ({
    place,
    neighbours: repeats,
    formula: shared ? writeForm(form!, place.row, column) : null,
  }));
}

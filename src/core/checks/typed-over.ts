/** Numbers typed over a formula that repeats a cell of another sheet, and what was computed from them. */
import { entryTable } from '../facts/entry-tables';
import type { TableValues } from '../tables/table-values';
import { placeKey } from '../workbook/address';
import { cellAt, type Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { readForm, writeForm } from './formula-form';
import { numberColumns, type NumberColumn } from './number-columns';
import { withoutOwnRelation } from './own-relation';
import { followersOf } from './followers';

/** A column repeats another sheet when so many of its numbers, and so great a share of those not computed here, do. */
const fewestRepeats = 2;
const smallestShare = 0.6;

/** A number that was typed over a formula. */
export interface TypedOver {
  readonly place: Place;
  /** The formula that its neighbours have, null where each has its own and nothing tells which it should be. */
  readonly formula: string | null;
}

/** The numbers typed over formulas, and the cells that are wrong only because of them; by `placeKey`. */
export interface TypedOverCells {
  readonly typed: ReadonlyMap<string, TypedOver>;
  readonly followers: ReadonlySet<string>;
}

const known = new WeakMap<CheckContext, TypedOverCells>();

/** The numbers typed over formulas in a workbook; several checks ask for the same. */
export function typedOverCells(context: CheckContext): TypedOverCells {
  let cells = known.get(context);
  if (cells === undefined) {
    const found: RepeatingCell[] = [];
    for (const values of context.values) {
      for (const column of [...numberColumns(values).filter(mayRepeat).map(cellsOf), ...otherColumns(values)]) {
        found.push(...typedIn(column, values));
      }
    }
    const typed = new Map(
      withoutOwnRelation(found, context).map(({ place, formula }) => [placeKey(place), { place, formula }]),
    );
    cells = {
      typed,
      followers:
        typed.size === 0
          ? new Set()
          : followersOf(
              [...typed.values()].map(({ place }) => place),
              context.workbook,
            ),
    };
    known.set(context, cells);
  }
  return cells;
}

interface RepeatingCell extends TypedOver {
  /** The cells of its column that repeat another sheet. */
  readonly neighbours: readonly Place[];
}

/** A number of a column, and whether it was typed or computed as a number and not as text. */
interface NumberCell {
  readonly place: Place;
  readonly typed: boolean;
}

function mayRepeat({ read }: NumberColumn): boolean {
  return read.formulas >= fewestRepeats;
}

/** True where a number is decided: there a formula only offers it for the name in its row, and typing over it is right. */
function isEntered({ values, column }: NumberColumn): boolean {
  return entryTable('indikator', column.spec.role) === values.table.layout.kind;
}

function cellsOf(column: NumberColumn): NumberCell[] {
  const { values, numbers } = column;
  const offers = (place: Place): boolean => {
    const formula = cellAt(values.table.sheet, place.row, place.column)?.formula;
    return formula !== undefined && readForm(formula, place.row, place.column).areas.length > 0;
  };
  return numbers
    .filter(({ item, place }) => !values.isTotal(item) && !(isEntered(column) && offers(place)))
    .map(({ place, reading }) => ({ place, typed: reading.typed }));
}

/** The columns within a table that its layout does not know: whatever they mean, they may repeat another sheet. */
function otherColumns({ table }: TableValues): NumberCell[][] {
  const { sheet, area, columns, rows } = table;
  const read = new Set(columns.map(({ index }) => index));
  const found: NumberCell[][] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (read.has(column)) continue;
    if (!rows.some((row) => cellAt(sheet, row, column)?.formula !== undefined)) continue;
    const filled = rows.filter((row) => typeof cellAt(sheet, row, column)?.value === 'number');
    found.push(filled.map((row) => ({ place: { sheet: sheet.name, row, column }, typed: true })));
  }
  return found;
}

function typedIn(cells: readonly NumberCell[], values: TableValues): RepeatingCell[] {
  const typed: Place[] = [];
  const forms = new Map<string, number>();
  const repeats: Place[] = [];
  for (const { place, typed: isNumber } of cells) {
    const formula = cellAt(values.table.sheet, place.row, place.column)?.formula;
    if (formula === undefined) {
      if (isNumber) typed.push(place);
      continue;
    }
    const form = readForm(formula, place.row, place.column);
    if (!form.looksElsewhere) continue;
    repeats.push(place);
    forms.set(form.form, (forms.get(form.form) ?? 0) + 1);
  }
  if (repeats.length < fewestRepeats || repeats.length < smallestShare * (repeats.length + typed.length)) return [];
  const [form, count] = [...forms].sort((a, b) => b[1] - a[1])[0]!;
  const shared = count >= fewestRepeats && count === repeats.length;
  return typed.map((place) => ({
    place,
    neighbours: repeats,
    formula: shared ? writeForm(form, place.row, place.column) : null,
  }));
}

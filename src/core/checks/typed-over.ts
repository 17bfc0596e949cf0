/** Numbers typed over a formula that repeats a cell of another sheet, and what was computed from them. */
import { parseArea, placeKey } from '../workbook/address';
import { AreaIndex } from '../workbook/area-index';
import { cellAt, type Area, type Place, type Workbook } from '../workbook/workbook';
import type { CheckContext } from './context';
import { readForm, writeForm } from './formula-form';
import { numberColumns, type NumberColumn } from './number-columns';

/** A column repeats another sheet when so many of its numbers, and so great a share of those not computed here, do. */
const fewestRepeats = 2;
const smallestShare = 0.6;

/** A number that was typed over a formula. */
export interface TypedOver {
  readonly place: Place;
  /** The formula that its neighbours have, null where each has its own. */
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
    const typed = new Map<string, TypedOver>();
    for (const values of context.values) {
      for (const column of numberColumns(values)) {
        for (const each of typedIn(column)) typed.set(placeKey(each.place), each);
      }
    }
    cells = { typed, followers: typed.size === 0 ? new Set() : followersOf(typed, context.workbook) };
    known.set(context, cells);
  }
  return cells;
}

function typedIn({ values, numbers }: NumberColumn): TypedOver[] {
  const { sheet } = values.table;
  const typed: Place[] = [];
  const forms = new Map<string, number>();
  let repeats = 0;
  for (const { item, place, reading } of numbers) {
    const formula = cellAt(sheet, place.row, place.column)?.formula;
    if (formula === undefined) {
      if (reading.typed && !values.isTotal(item)) typed.push(place);
      continue;
    }
    const form = readForm(formula, place.row, place.column);
    if (!form.looksElsewhere) continue;
    repeats++;
    forms.set(form.form, (forms.get(form.form) ?? 0) + 1);
  }
  if (repeats < fewestRepeats || repeats < smallestShare * (repeats + typed.length)) return [];
  const [form, count] = [...forms].sort((a, b) => b[1] - a[1])[0]!;
  const shared = count >= fewestRepeats && count === repeats;
  return typed.map((place) => ({ place, formula: shared ? writeForm(form, place.row, place.column) : null }));
}

interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

const reference =
  /(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?)(?![\p{L}\p{N}_(!])/gu;

function referencesOf(formula: string, sheet: string): Reference[] {
  const found: Reference[] = [];
  for (const [, written, address] of formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(reference)) {
    const area = parseArea(address!);
    const name = written?.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : (written ?? sheet);
    if (area !== null) found.push({ sheet: name, area });
  }
  return found;
}

/** Everything that is computed from one of some cells, directly or not. */
function followersOf(typed: ReadonlyMap<string, TypedOver>, workbook: Workbook): Set<string> {
  const wrong = [...typed.values()].map(({ place }) => place);
  const followers = new Set<string>();
  const readers = readersOf(workbook);
  for (let next = wrong.pop(); next !== undefined; next = wrong.pop()) {
    const { sheet, row, column } = next;
    for (const place of readers.get(sheet)?.take(row, column) ?? []) {
      const key = placeKey(place);
      if (followers.has(key)) continue;
      followers.add(key);
      wrong.push(place);
    }
  }
  return followers;
}

/** By sheet: which cells compute with the numbers of which areas. */
function readersOf(workbook: Workbook): Map<string, AreaIndex<Place>> {
  const readers = new Map<string, AreaIndex<Place>>();
  for (const { name, rows } of workbook.sheets) {
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const place = { sheet: name, row, column };
        for (const { sheet, area } of referencesOf(cell.formula, name)) {
          let index = readers.get(sheet);
          if (index === undefined) readers.set(sheet, (index = new AreaIndex<Place>()));
          index.add(area, place);
        }
      });
    });
  }
  return readers;
}

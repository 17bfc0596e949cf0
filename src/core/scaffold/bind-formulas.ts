/**
 * Takes the formulas of a form from the relations of its tables: the form is filled with made-up numbers, read like any
 * other workbook, and every equation that is found says how its result is computed. So a form, a check and a repair
 * cannot say different things.
 */
import type { CheckContext } from '../checks/context';
import { scaledLabels } from '../checks/labels';
import { indexTotals } from '../claims/index-totals';
import type { Profile } from '../profiles/profile';
import { recognise } from '../recognise/recognise';
import { bindAcross } from '../network/bound';
import { reportedIndex } from '../relations/survey-index';
import { labelFormula, labelFunctionFormula } from '../relations/label-formula';
import type { Equation, Relation } from '../tables/relation';
import { scalesOf } from '../recognise/scales/printed-scale';
import { placeOf } from '../tables/quantity';
import type { Directions, StatedDirection } from '../tables/directions';
import { TableValues } from '../tables/table-values';
import { placeKey } from '../workbook/address';
import type { Place } from '../workbook/workbook';
import type { DraftTable } from './draft';
import { columnOf, placeIn } from './draft-cells';
import { madeUpWorkbook } from './made-up-workbook';
import type { Office } from './office';

/** In which cell the direction of each row's indicator is chosen: rows say by their entries which indicator they are about. */
function directionsOf(tables: readonly DraftTable[]): Directions {
  const places = new Map<string, Pick<StatedDirection, 'place' | 'satuan'>>();
  const keys = new Map<string, string>();
  for (const table of tables) {
    const [column, unit] = [columnOf(table, 'arah'), columnOf(table, 'satuan')];
    table.rows.forEach((row, item) => {
      const content = row.content('arah', 0, 0);
      if (content.kind !== 'entry' || content.key === null) return;
      keys.set(placeKey(placeIn(table, item, 0)), content.key);
      if (column < 0 || places.has(content.key)) return;
      const satuan = unit < 0 ? null : { text: '', place: placeIn(table, item, unit) };
      places.set(content.key, { place: placeIn(table, item, column), satuan });
    });
  }
  return {
    of({ table }, item) {
      const key = keys.get(placeKey({ sheet: table.sheet.name, row: table.rows[item]!, column: 0 }));
      const stated = key === undefined ? undefined : places.get(key);
      return stated === undefined ? null : { direction: 'naik', isColumn: true, ...stated };
    },
  };
}

/**
 * In which words formulas are written: `native` for every spreadsheet program, `functions` with the functions of the
 * add-in (CAPAIAN, KATEGORI, EFISIENSI, IKM) where there is one.
 */
export type FormulaWords = 'native' | 'functions';

/** What the relations of the tables of a form compute. */
export interface BoundFormulas {
  /** The formula of every cell that a relation computes, by `placeKey`. */
  readonly formulas: ReadonlyMap<string, string>;
  /** The cells that work out the realisasi of an indicator, by its name. */
  readonly indexes: ReadonlyMap<string, Place>;
}

/** A remainder is that of its own row at every level, before it is a sum: money may be typed for a kegiatan alone. */
function ownRowFirst(relations: readonly Relation[]): Relation[] {
  const differences = relations.filter(({ kind }) => kind === 'difference');
  return [...differences, ...relations.filter((each) => !differences.includes(each))];
}

/** The formulas of all cells that a relation computes. */
export function bindFormulas(
  tables: readonly DraftTable[],
  profile: Profile,
  office: Office,
  words: FormulaWords,
): BoundFormulas {
  const workbook = madeUpWorkbook(tables, profile, office);
  const recognition = recognise(workbook);
  const values = TableValues.of(recognition.tables, directionsOf(tables));
  const context: CheckContext = {
    workbook,
    profile,
    year: office.year,
    recognition,
    values,
    others: [],
    scales: values.flatMap(scalesOf),
  };
  const formulas = new Map<string, string>();
  const keep = (place: Place, formula: string | null): void => {
    const key = placeKey(place);
    if (formula !== null && !formulas.has(key)) formulas.set(key, formula);
  };
  const keepResult = (equation: Equation): void => {
    const native = equation.templateFormula === undefined ? equation.formula() : equation.templateFormula();
    const own = words === 'functions' && native !== null ? equation.functionFormula?.() : undefined;
    keep(placeOf(equation.result), own ?? native);
  };
  const labelled = words === 'functions' ? labelFunctionFormula : labelFormula;
  for (const each of values) {
    for (const relation of ownRowFirst(each.table.layout.relations)) {
      for (const equation of relation.bind(each)) keepResult(equation);
    }
  }
  for (const equation of bindAcross(context)) keepResult(equation);
  for (const { statement, scale } of scaledLabels(context)) {
    const { table, row, column } = statement;
    keep({ sheet: table.sheet.name, row, column: column.index }, labelled(statement, scale));
  }
  const indexes = new Map(indexTotals(values, office.year).map(({ indicator, total }) => [indicator, total]));
  const index = reportedIndex(context);
  if (index !== null) indexes.set('Indeks Kepuasan Masyarakat', placeOf(index));
  return { formulas, indexes };
}

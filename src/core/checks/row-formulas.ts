/**
 * @aturan rumus
 * @judul Rumus yang terputus di satu baris
 * @apa Kolom yang setiap barisnya dihitung dengan rumus yang sama, tetapi satu selnya berisi angka atau nama yang diketik
 *   menimpa rumusnya, atau rumus yang lain dari baris di atas dan di bawahnya.
 * @mengapa Angka yang diketik tidak ikut berubah bila target atau realisasinya berubah; rumus yang lain menghitung sel
 *   yang keliru.
 * @sumber Menurut praktik.
 * @salah Di antara =E3/D3 dan =E5/D5, sel F4 berisi angka 1,0103 yang diketik.
 * @benar Sel F4 berisi =E4/D4.
 * @perbaiki Salin rumus dari baris di atasnya, atau tekan Perbaiki pada temuannya.
 */
import { findingAt, type Finding } from '../findings/finding';
import { bestOf } from '../best-of';
import { groupBy } from '../group-by';
import { labelFormula } from '../relations/label-formula';
import { remember } from '../remember';
import { placeKey } from '../workbook/address';
import { cellAt, type Area, type Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { readForm, writeForm, type FormulaForm } from './formula-form';
import type { ScaledLabel } from './judge-label';
import { labelPlaces } from './labels';
import { computedColumns, type NumberColumn } from './number-columns';
import { withoutOwnRelation } from './own-relation';
import { typedOverCells } from './typed-over';

const rule = 'rumus';

/** A column is one of formulas when so many of its numbers, and so great a share of them, come from the same one. */
const fewestAlike = 3;
const smallestShare = 0.75;

interface FormulaCell {
  readonly place: Place;
  readonly formula: string | null;
  readonly form: FormulaForm | null;
}

/**
 * In a column computed row by row: a number or a name that was typed over its formula, and a formula that uses other
 * cells than the ones above and below. Totals and sums over rows compute something else and are left out, and so are
 * other formulas of labels: an indicator may have a scale of its own.
 *
 * @example checkRowFormulas(context) // 101,03 typed between =E3/D3 and =E5/D5: one warning with the formula
 */
export function checkRowFormulas(context: CheckContext): Finding[] {
  const found = context.values.flatMap((values) =>
    computedColumns(values).flatMap((column) => oddCells(column, context)),
  );
  const odd = withoutOwnRelation(found, context).map(({ finding }) => finding);
  const typed = [...typedOverCells(context).typed.values()].flatMap(({ place, formula }) =>
    formula === null
      ? []
      : [findingAt(rule, 'warning', place, 'rumus.typed', { usual: formula }, { fix: { formula } })],
  );
  return [...odd, ...typed];
}

interface OddCell {
  readonly place: Place;
  /** The cells with the usual formula. */
  readonly neighbours: readonly Place[];
  readonly finding: Finding;
}

function oddCells(column: NumberColumn, context: CheckContext): OddCell[] {
  if (column.read.formulas < fewestAlike) return [];
  const isLabel = column.column.spec.content === 'label';
  const cells = formulaCells(column);
  const usual = usualForm(cells);
  if (usual === null) return [];
  const neighbours = cells.filter(({ form }) => form?.form === usual.form).map(({ place }) => place);
  const found: OddCell[] = [];
  for (const { place, formula, form } of cells) {
    if (form?.form === usual.form) continue;
    const wanted = writeForm(usual.form, place.row, place.column);
    const fix = { formula: wanted };
    if (formula === null) {
      const own = isLabel ? ownLabelFormula(place, usual.place, context) : null;
      const typed = own === null ? fix : { formula: own };
      const finding = findingAt(rule, 'warning', place, 'rumus.typed', { usual: typed.formula }, { fix: typed });
      found.push({ place, neighbours, finding });
    } else if (!isLabel && form !== null && !usesSameCells(form, place, usual) && !isOverRows(form, place.row)) {
      const values = { formula, usual: wanted };
      const finding = findingAt(rule, 'warning', place, 'rumus.differs', values, { actual: formula, fix });
      found.push({ place, neighbours, finding });
    }
  }
  return found;
}

/** What the cells with a label, or a number in its place, are the labels of; by `placeKey`. */
const labelsByPlace = remember((context: CheckContext): ReadonlyMap<string, ScaledLabel> => {
  const keyOf = ({ statement: { table, row, column } }: ScaledLabel): string =>
    placeKey({ sheet: table.sheet.name, row, column: column.index });
  return new Map(labelPlaces(context).map((each) => [keyOf(each), each]));
});

/** The formula of the label of an index among averages of answers: those are multiplied before they are looked up. */
function ownLabelFormula(place: Place, usual: Place, context: CheckContext): string | null {
  const [own, other] = [place, usual].map((each) => labelsByPlace(context).get(placeKey(each)));
  if (own === undefined || other === undefined || own.statement.factor === other.statement.factor) return null;
  return labelFormula(own.statement, own.scale);
}

function formulaCells({ values, cells }: NumberColumn): FormulaCell[] {
  return cells.flatMap(({ item, reading, place }) => {
    const formula = cellAt(values.table.sheet, place.row, place.column)?.formula ?? null;
    const isOther = formula === null && (reading.kind !== 'number' || !reading.typed);
    if (isOther || values.isTotal(item)) return [];
    return [{ place, formula, form: formula === null ? null : readForm(formula, place.row, place.column) }];
  });
}

interface UsualForm extends FormulaForm {
  readonly place: Place;
}

/** The formula that most cells of the column share and that looks at nothing but its own row. */
function usualForm(cells: readonly FormulaCell[]): UsualForm | null {
  const own = cells.flatMap(({ form, place }) =>
    form === null || form.areas.length === 0 || form.looksElsewhere || isOverRows(form, place.row)
      ? []
      : [{ ...form, place }],
  );
  const alike = bestOf(groupBy(own, ({ form }) => form).values(), ({ length }) => length) ?? [];
  return alike.length >= fewestAlike && alike.length >= cells.length * smallestShare ? alike.at(-1)! : null;
}

/** True for a formula that looks at other rows, such as a sum; a fixed cell beside its own row is a common divisor. */
function isOverRows(form: FormulaForm, row: number): boolean {
  return !form.areas.some((area) => area.top === row && area.bottom === row) || form.areas.some(isTall);
}

function isTall(area: Area): boolean {
  return area.bottom > area.top;
}

/** The same cells in another function (`=IF(D3=0,"N/A",E3/D3)`) are another way to write it. */
function usesSameCells(form: FormulaForm, place: Place, usual: UsualForm): boolean {
  const columns = (areas: readonly Area[], row: number): string =>
    [...new Set(areas.map((area) => `${String(area.top - row)} ${String(area.left)} ${String(area.right)}`))]
      .sort()
      .join();
  return columns(form.areas, place.row) === columns(usual.areas, usual.place.row);
}

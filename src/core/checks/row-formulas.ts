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
import type { Finding } from '../findings/finding';
import { labelFormula } from '../relations/label-formula';
import { placeKey } from '../workbook/address';
import type { Area, Place } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import type { CheckContext } from './context';
import { readForm, writeForm, type FormulaForm } from './formula-form';
import type { ScaledLabel } from './judge-label';
import { labelPlaces } from './labels';
import { computedColumns, type NumberColumn } from './number-columns';
import { withoutOwnRelation } from './own-relation';
import { findingAt } from '../findings/finding-at';
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
 * Sumber: menurut praktik.
 * @example checkRowFormulas(context) // 101,03 typed between =E3/D3 and =E5/D5: one warning with the formula
 */
export function checkRowFormulas(context: CheckContext): Finding[] {
  const labelAt = labelReader(context);
  const found = context.values.flatMap((values) =>
    computedColumns(values).flatMap((column) => oddCells(column, labelAt)),
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

function oddCells(column: NumberColumn, labelAt: LabelAt): OddCell[] {
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
      const own = isLabel ? ownLabelFormula(place, usual.place, labelAt) : null;
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

/** What a cell with a label, or a number in its place, is the label of. */
type LabelAt = (place: Place) => ScaledLabel | undefined;

/** Looks labels up; they are listed once, when the first one is asked for. */
function labelReader(context: CheckContext): LabelAt {
  let labels: Map<string, ScaledLabel> | null = null;
  const keyOf = ({ statement: { table, row, column } }: ScaledLabel): string =>
    placeKey({ sheet: table.sheet.name, row, column: column.index });
  return (place) => (labels ??= new Map(labelPlaces(context).map((each) => [keyOf(each), each]))).get(placeKey(place));
}

/** The formula of the label of an index among averages of answers: those are multiplied before they are looked up. */
function ownLabelFormula(place: Place, usual: Place, labelAt: LabelAt): string | null {
  const [own, other] = [labelAt(place), labelAt(usual)];
  if (own === undefined || other === undefined || own.statement.factor === other.statement.factor) return null;
  return labelFormula(own.statement, own.scale);
}

function formulaCells({ values, cells }: NumberColumn): FormulaCell[] {
  const { sheet, totals } = values.table;
  const total = new Set(totals);
  const found: FormulaCell[] = [];
  for (const { item, reading, place } of cells) {
    if (total.has(item)) continue;
    const formula = cellAt(sheet, place.row, place.column)?.formula ?? null;
    if (formula === null && (reading.kind !== 'number' || !reading.typed)) continue;
    found.push({ place, formula, form: formula === null ? null : readForm(formula, place.row, place.column) });
  }
  return found;
}

interface UsualForm extends FormulaForm {
  readonly place: Place;
}

/** The formula that most cells of the column share and that looks at nothing but its own row. */
function usualForm(cells: readonly FormulaCell[]): UsualForm | null {
  const counts = new Map<string, number>();
  let best: UsualForm | null = null;
  let most = 0;
  for (const { form, place } of cells) {
    if (form === null || form.areas.length === 0 || form.looksElsewhere || isOverRows(form, place.row)) continue;
    const count = (counts.get(form.form) ?? 0) + 1;
    counts.set(form.form, count);
    if (count > most) {
      most = count;
      best = { ...form, place };
    }
  }
  return most >= fewestAlike && most >= cells.length * smallestShare ? best : null;
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

/** The rows for which the bounds of a column hold; averages and totals below them are something else. */
import { isAnnotation } from '../names/annotation';
import { weightWords } from '../names/weight-words';
import type { Table } from '../tables/table';
import type { TableValues } from '../tables/table-values';

const summary = /\b(?:jumlah|total|rata|nrr|indeks|ikm|skm|mutu|konversi|tertimbang|bobot|tingkat|kategori)\b/i;

/** True for the answers of a respondent: "R1", "Responden 2", "3". */
export function isRespondent(values: TableValues, item: number): boolean {
  return /^(?:r|resp|responden)?[.\s-]*\d+\.?$/i.test(values.text('responden', item));
}

const maturity = /\bkematangan\b/i;
const variableHeading = /\bvariabel\b/i;

/** True for a table that says so itself: what any office scores by aspects may be a mean of several answers. */
function isOfMaturity({ title, sheet, columns }: Table): boolean {
  return (
    [title ?? '', sheet.name].some((text) => maturity.test(text)) ||
    columns.some(({ spec, heading }) => spec.role === 'variabel' && variableHeading.test(heading))
  );
}

/**
 * Variables of maturity have words such as "mutu" in their names; only totals and annotations below them are none. What is
 * weighed is a mean of several scores.
 */
export function isVariable(values: TableValues, item: number): boolean {
  const { columns, open } = values.table;
  if (!isOfMaturity(values.table)) return false;
  if ([...columns, ...open].some(({ heading }) => weightWords.test(heading))) return false;
  const name = values.text('variabel', item);
  return /\p{L}{3}/u.test(name) && !isAnnotation(name) && !values.isTotal(item);
}

/** An unsur by its name; the unsur "Tingkat …" and "Total …" do not exist. */
export function isUnsur(values: TableValues, item: number): boolean {
  const name = values.text('unsur', item);
  return /\p{L}{3}/u.test(name) && !summary.test(name) && !values.isTotal(item);
}

/** From a filled-in form to the formula. */
import { parseArea, formatArea } from '../../../core/workbook/address';
import { CELLS, type FormulaField, type FormulaForm } from './formula-forms';

/** What is entered, by the name of the field. */
export type FormulaInput = Readonly<Record<string, string>>;

/** The formula so far, and which fields still keep it from being inserted. */
export interface BuiltFormula {
  /** In English, with commas; what is missing is written as its name. */
  readonly formula: string;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Builds the formula of a form; optional parts that nothing was entered for are left out, or left blank where something
 * follows them.
 * @example buildFormula(capaian, { target: 'D4', realisasi: 'E4' }).formula // '=CAPAIAN(D4,E4)'
 */
export function buildFormula(form: FormulaForm, input: FormulaInput): BuiltFormula {
  const missing: string[] = [];
  const wrong: string[] = [];
  const parts = form.fields.map((field) => {
    const entered = (input[field.name] ?? '').trim();
    if (entered === '' && field.isOptional) return '';
    if (entered === '' || entered === CELLS) {
      missing.push(field.name);
      return field.name;
    }
    const part = argumentOf(field, entered);
    if (part === null) wrong.push(field.name);
    return part ?? entered.replace(CELLS, '');
  });
  while (parts.at(-1) === '') parts.pop();
  return { formula: `=${form.id}(${parts.join(',')})`, missing, wrong };
}

function argumentOf(field: FormulaField, entered: string): string | null {
  if (entered.startsWith(CELLS)) return rangeOf(entered.slice(CELLS.length).trim());
  if (field.kind === 'choice') return entered === field.choices[0] ? '' : `"${entered}"`;
  const number = numberOf(entered);
  if (number !== null) return number;
  return field.kind === 'cells' ? rangeOf(entered) : null;
}

/** "120%", "1,2" and "0.11" as a formula needs them. */
function numberOf(entered: string): string | null {
  return /^\d+(?:[.,]\d+)?%?$/.test(entered) ? entered.replace(',', '.') : null;
}

function rangeOf(entered: string): string | null {
  const mark = entered.lastIndexOf('!');
  const sheet = entered.slice(0, mark + 1);
  const area = parseArea(entered.slice(mark + 1));
  const isSheet = sheet === '' || /^(?:[\p{L}_][\p{L}\d_.]*|'(?:[^']|'')+')!$/u.test(sheet);
  return area === null || !isSheet ? null : sheet + formatArea(area);
}

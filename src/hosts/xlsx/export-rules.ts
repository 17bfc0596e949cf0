/** Writes what may be entered into cells, and looks that depend on what stands in them. */
import { formatArea, formatCell } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import type { SavedLook } from './export-model';
import { fileFormula } from './export-formula';
import { underlineXml } from './style-table';
import { escapeXml } from './write-xml';

/** What may be entered into cells (ECMA-376 part 1, 18.3.1.32). */
export interface SavedValidation {
  readonly areas: readonly Area[];
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator?: string;
  /** Without an equals sign; choices that are written out stand between quotation marks: `"Ya,Tidak"`. */
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowsBlank: boolean;
  /** Whether another entry is refused or asked about; null when it is taken without a word. */
  readonly refusal: 'stop' | 'warning' | 'information' | null;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly prompt?: string;
  readonly promptTitle?: string;
}

/** How a text is compared. */
export type TextComparison = 'equal' | 'notEqual' | 'containsText' | 'notContainsText' | 'beginsWith' | 'endsWith';

/** What has to hold for the look. */
export type Condition =
  | { readonly kind: 'text'; readonly operator: TextComparison; readonly text: string }
  | { readonly kind: 'number'; readonly operator: string; readonly values: readonly number[] }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'blank' | 'filled' | 'error' | 'noError' | 'duplicate' | 'unique' };

/** What a condition can change. */
export interface ConditionLook extends Pick<SavedLook, 'bold' | 'italic' | 'underline' | 'strike' | 'color' | 'fill'> {
  /** A number format code. */
  readonly format?: string;
}

/** Cells that look otherwise while something holds (ECMA-376 part 1, 18.3.1.18). */
export interface SavedCondition {
  readonly areas: readonly Area[];
  readonly condition: Condition;
  readonly look: ConditionLook;
  readonly stops: boolean;
}

function listOf(areas: readonly Area[]): string {
  return areas.map(formatArea).join(' ');
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
}

function validationXml(validation: SavedValidation): string {
  const { areas, type, operator, formula1, formula2, allowsBlank, refusal } = validation;
  const { error, errorTitle, prompt, promptTitle } = validation;
  const given = attributes({
    type,
    errorStyle: refusal === 'stop' || refusal === null ? undefined : refusal,
    operator,
    allowBlank: allowsBlank ? '1' : undefined,
    showInputMessage: prompt === undefined && promptTitle === undefined ? undefined : '1',
    showErrorMessage: refusal === null ? undefined : '1',
    errorTitle,
    error,
    promptTitle,
    prompt,
    sqref: listOf(areas),
  });
  const second = formula2 === undefined ? '' : `<formula2>${escapeXml(fileFormula(formula2))}</formula2>`;
  return `<dataValidation${given}><formula1>${escapeXml(fileFormula(formula1))}</formula1>${second}</dataValidation>`;
}

/** The element that holds all validations of a sheet; empty when there are none. */
export function validationsXml(validations: readonly SavedValidation[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The formulas by which programs tell whether a text condition holds; `first` is the first cell. */
function textRule(operator: TextComparison, text: string, first: string): [string, string] {
  const given = attributes({ operator: operator === 'notContainsText' ? 'notContains' : operator, text });
  const length = String(text.length);
  switch (operator) {
    case 'equal':
    case 'notEqual':
      return [` type="cellIs" operator="${operator}"`, quoted(text)];
    case 'containsText':
      return [` type="containsText"${given}`, `NOT(ISERROR(SEARCH(${quoted(text)},${first})))`];
    case 'notContainsText':
      return [` type="notContainsText"${given}`, `ISERROR(SEARCH(${quoted(text)},${first}))`];
    case 'beginsWith':
      return [` type="beginsWith"${given}`, `LEFT(${first},${length})=${quoted(text)}`];
    case 'endsWith':
      return [` type="endsWith"${given}`, `RIGHT(${first},${length})=${quoted(text)}`];
  }
}

/** The attributes of a rule and its formulas. */
function ruleOf(condition: Condition, first: string): [given: string, formulas: readonly string[]] {
  switch (condition.kind) {
    case 'text': {
      const [given, formula] = textRule(condition.operator, condition.text, first);
      return [given, [formula]];
    }
    case 'number':
      return [` type="cellIs" operator="${condition.operator}"`, condition.values.map(String)];
    case 'formula':
      return [' type="expression"', [fileFormula(condition.formula)]];
    case 'blank':
      return [' type="containsBlanks"', [`LEN(TRIM(${first}))=0`]];
    case 'filled':
      return [' type="notContainsBlanks"', [`LEN(TRIM(${first}))>0`]];
    case 'error':
      return [' type="containsErrors"', [`ISERROR(${first})`]];
    case 'noError':
      return [' type="notContainsErrors"', [`NOT(ISERROR(${first}))`]];
    case 'duplicate':
      return [' type="duplicateValues"', []];
    case 'unique':
      return [' type="uniqueValues"', []];
  }
}

/**
 * The elements of all conditions of a sheet.
 * @param lookNumber the number by which the styles part knows a look
 */
export function conditionsXml(
  conditions: readonly SavedCondition[],
  lookNumber: (look: ConditionLook) => number,
): string {
  return conditions
    .map(({ areas, condition, look, stops }, index) => {
      const top = areas[0];
      if (top === undefined) return '';
      const [given, formulas] = ruleOf(condition, formatCell(top.top, top.left));
      const written = formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('');
      return (
        `<conditionalFormatting sqref="${listOf(areas)}"><cfRule${given} dxfId="${lookNumber(look)}" ` +
        `priority="${index + 1}"${stops ? ' stopIfTrue="1"' : ''}>${written}</cfRule></conditionalFormatting>`
      );
    })
    .join('');
}

/**
 * A look as the styles part keeps it for conditions.
 * @param formatId the number by which the styles part knows a number format
 */
export function conditionLookXml(look: ConditionLook, formatId: (code: string) => number): string {
  const { bold, italic, underline, strike, color, fill, format } = look;
  const font =
    (bold === undefined ? '' : `<b val="${bold ? 1 : 0}"/>`) +
    (italic === undefined ? '' : `<i val="${italic ? 1 : 0}"/>`) +
    (strike === true ? '<strike/>' : '') +
    underlineXml(underline) +
    (color === undefined ? '' : `<color rgb="FF${color}"/>`);
  const paint = `<fgColor rgb="FF${fill ?? ''}"/><bgColor rgb="FF${fill ?? ''}"/>`;
  return (
    `<dxf>${font === '' ? '' : `<font>${font}</font>`}` +
    (format === undefined ? '' : `<numFmt numFmtId="${formatId(format)}" formatCode="${escapeXml(format)}"/>`) +
    `${fill === undefined ? '' : `<fill><patternFill patternType="solid">${paint}</patternFill></fill>`}</dxf>`
  );
}

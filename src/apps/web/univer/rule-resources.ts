/** What may be entered into cells, and looks that depend on values, as Univer keeps them and as files do. */
import type { IRange, IStyleData } from '@univerjs/core';
import type { Area } from '../../../core/workbook/workbook';
import type { Condition, SavedCondition, SavedValidation } from '../../../hosts/xlsx/export-rules';
import { fromStyle, savedStyle } from './saved-look';

/** The names under which Univer keeps both with a workbook. */
export const VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';
export const CONDITIONS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** Univer's number for a list that shows an arrow and nothing else, as Excel does. */
const ARROW = 1;
/** Univer's numbers for what happens to another entry. */
const REFUSALS = ['information', 'stop', 'warning'] as const;

/** Univer's rule for what may be entered; it is picked from `ISheetDataValidationRule`. */
export interface UniverValidation {
  readonly uid: string;
  readonly type: string;
  readonly ranges: readonly IRange[];
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: number;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly prompt?: string;
  readonly promptTitle?: string;
  readonly showDropDown?: boolean;
  readonly renderMode?: number;
}

/** Univer's rule for a look; it is picked from `IConditionFormattingRule`. */
export interface UniverCondition {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: string;
    readonly subType?: string;
    readonly operator?: string;
    readonly value?: string | number | readonly number[];
    readonly style?: IStyleData;
  };
}

/** An area as Univer writes it. */
export function toRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** An area as the rest of this program writes it. */
export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** Written-out choices stand between quotation marks in files, and alone in Univer; all else but a number is a formula. */
function toUniverFormula(formula: string, type: string): string {
  const choices = type === 'list' ? /^"((?:[^"]|"")*)"$/.exec(formula)?.[1] : undefined;
  if (choices !== undefined) return choices.replaceAll('""', '"');
  return Number.isNaN(Number(formula)) ? `=${formula}` : formula;
}

function fromUniverFormula(formula: string, type: string): string {
  if (formula.startsWith('=')) return formula.slice(1);
  return type === 'list' ? `"${formula.replaceAll('"', '""')}"` : formula;
}

/** A validation in Univer's form. */
export function toUniverValidation(validation: SavedValidation, uid: string): UniverValidation {
  const { areas, type, operator, formula1, formula2, allowsBlank, refusal } = validation;
  const { error, errorTitle, prompt, promptTitle } = validation;
  return {
    uid,
    type,
    ranges: areas.map(toRange),
    ...(operator === undefined ? {} : { operator }),
    formula1: toUniverFormula(formula1, type),
    ...(formula2 === undefined ? {} : { formula2: toUniverFormula(formula2, type) }),
    allowBlank: allowsBlank,
    showErrorMessage: refusal !== null,
    errorStyle: REFUSALS.indexOf(refusal ?? 'warning'),
    ...(error === undefined ? {} : { error }),
    ...(errorTitle === undefined ? {} : { errorTitle }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(promptTitle === undefined ? {} : { promptTitle }),
    ...(type === 'list' ? { showDropDown: true, renderMode: ARROW } : {}),
  };
}

const types = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;

/** A validation as files keep it; null for a kind that they do not know. */
export function fromUniverValidation(rule: UniverValidation): SavedValidation | null {
  const type = types.find((each) => each === (rule.type === 'listMultiple' ? 'list' : rule.type));
  if (type === undefined || rule.formula1 === undefined || rule.formula1 === '') return null;
  const { operator, formula2, allowBlank, showErrorMessage, errorStyle, error, errorTitle, prompt, promptTitle } = rule;
  return {
    areas: rule.ranges.map(toArea),
    type,
    ...(operator === undefined ? {} : { operator }),
    formula1: fromUniverFormula(rule.formula1, type),
    ...(formula2 === undefined || formula2 === '' ? {} : { formula2: fromUniverFormula(formula2, type) }),
    allowsBlank: allowBlank ?? true,
    refusal: showErrorMessage === false ? null : (REFUSALS[errorStyle ?? 2] ?? 'warning'),
    ...(error === undefined ? {} : { error }),
    ...(errorTitle === undefined ? {} : { errorTitle }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(promptTitle === undefined ? {} : { promptTitle }),
  };
}

const HIGHLIGHT = 'highlightCell';
/** Conditions without a value, by Univer's kind and operator. */
const PLAIN = {
  blank: { subType: 'text', operator: 'containsBlanks' },
  filled: { subType: 'text', operator: 'notContainsBlanks' },
  error: { subType: 'text', operator: 'containsErrors' },
  noError: { subType: 'text', operator: 'notContainsErrors' },
  duplicate: { subType: 'duplicateValues' },
  unique: { subType: 'uniqueValues' },
} as const;

function toUniverRule(condition: Condition): UniverCondition['rule'] {
  switch (condition.kind) {
    case 'text':
      return { type: HIGHLIGHT, subType: 'text', operator: condition.operator, value: condition.text };
    case 'number': {
      const { operator, values } = condition;
      const isBetween = operator === 'between' || operator === 'notBetween';
      return { type: HIGHLIGHT, subType: 'number', operator, value: isBetween ? values : (values[0] ?? 0) };
    }
    case 'formula':
      return { type: HIGHLIGHT, subType: 'formula', value: condition.formula };
    case 'blank':
    case 'filled':
    case 'error':
    case 'noError':
    case 'duplicate':
    case 'unique':
      return { type: HIGHLIGHT, ...PLAIN[condition.kind] };
  }
}

/** A condition in Univer's form. */
export function toUniverCondition({ areas, condition, look, stops }: SavedCondition, cfId: string): UniverCondition {
  const { format, ...rest } = look;
  const style = { ...savedStyle(rest), ...(format === undefined ? {} : { n: { pattern: format } }) };
  return { cfId, ranges: areas.map(toRange), stopIfTrue: stops, rule: { ...toUniverRule(condition), style } };
}

function fromUniverRule({ type, subType, operator, value }: UniverCondition['rule']): Condition | null {
  if (type !== HIGHLIGHT) return null;
  if (subType === 'formula') return { kind: 'formula', formula: String(value) };
  if (subType === 'number' && operator !== undefined) {
    const values = typeof value === 'object' ? value : [Number(value ?? 0)];
    return { kind: 'number', operator, values };
  }
  for (const [kind, plain] of Object.entries(PLAIN)) {
    const isSame = plain.subType === subType && ('operator' in plain ? plain.operator === operator : true);
    if (isSame) return { kind: kind as keyof typeof PLAIN };
  }
  if (subType !== 'text') return null;
  return { kind: 'text', operator: operator as 'equal', text: String(value ?? '') };
}

/** A condition as files keep it; null for a kind that this program does not write. */
export function fromUniverCondition({ ranges, stopIfTrue, rule }: UniverCondition): SavedCondition | null {
  const condition = fromUniverRule(rule);
  if (condition === null) return null;
  const { bold, italic, underline, strike, color, fill } = fromStyle(rule.style ?? {});
  const look = { bold, italic, underline, strike, color, fill, format: rule.style?.n?.pattern };
  const said = Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
  return { areas: ranges.map(toArea), condition, look: said, stops: stopIfTrue };
}

/** Reads what may be entered into cells, and looks that depend on what stands in them, from the XML of a sheet. */
import { parseArea } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import type { Condition, SavedValidation, TextComparison } from './export-rules';
import type { Attributes } from './package-parts';
import { withoutMarks } from './newer-functions';

const validationTypes = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;
const refusals = ['stop', 'warning', 'information'] as const;

/** The areas of a list of addresses with spaces. */
export function readAreas(addresses: string): Area[] {
  return addresses.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** A validation from its attributes and formulas; null for one that only shows a text, or is none. */
export function readValidation(
  attributes: Attributes,
  formulas: readonly string[],
  areas: Area[],
): SavedValidation | null {
  const type = validationTypes.find((each) => each === attributes['type']);
  const [formula1 = '', formula2] = formulas;
  if (type === undefined || formula1 === '' || areas.length === 0) return null;
  const { operator, allowBlank, showErrorMessage, errorStyle = 'stop' } = attributes;
  const { error, errorTitle, prompt, promptTitle } = attributes;
  const refusal = refusals.find((each) => each === errorStyle) ?? 'stop';
  return {
    areas,
    type,
    ...(operator === undefined ? {} : { operator }),
    formula1: withoutMarks(formula1),
    ...(formula2 === undefined || formula2 === '' ? {} : { formula2: withoutMarks(formula2) }),
    allowsBlank: isOn(allowBlank),
    refusal: isOn(showErrorMessage) ? refusal : null,
    ...(error === undefined ? {} : { error }),
    ...(errorTitle === undefined ? {} : { errorTitle }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(promptTitle === undefined ? {} : { promptTitle }),
  };
}

const textOperators: Readonly<Record<string, TextComparison>> = {
  containsText: 'containsText',
  notContainsText: 'notContainsText',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};
const plainKinds = {
  containsBlanks: 'blank',
  notContainsBlanks: 'filled',
  containsErrors: 'error',
  notContainsErrors: 'noError',
  duplicateValues: 'duplicate',
  uniqueValues: 'unique',
} as const;
const comparisons: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The condition of a rule; null for a kind that is not taken over, such as colour scales. */
export function readCondition(attributes: Attributes, formulas: readonly string[], first: string): Condition | null {
  const { type = '', operator = '', text } = attributes;
  const [formula] = formulas;
  const textOperator = textOperators[type];
  if (textOperator !== undefined) {
    return text === undefined ? expression(formula) : { kind: 'text', operator: textOperator, text };
  }
  if (type in plainKinds) return { kind: plainKinds[type as keyof typeof plainKinds] };
  if (type === 'expression') return expression(formula);
  return type === 'cellIs' ? comparison(operator, formulas, first) : null;
}

function expression(formula: string | undefined): Condition | null {
  return formula === undefined ? null : { kind: 'formula', formula: `=${withoutMarks(formula)}` };
}

/** A comparison with a text, with numbers, or with what other cells hold: that one becomes a formula. */
function comparison(operator: string, formulas: readonly string[], first: string): Condition | null {
  const [formula = '', second = ''] = formulas;
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
  if (text !== undefined && (operator === 'equal' || operator === 'notEqual')) return { kind: 'text', operator, text };
  const values = formulas.map(Number);
  if (values.length > 0 && formulas.every((each, index) => each.trim() !== '' && Number.isFinite(values[index]))) {
    return { kind: 'number', operator, values };
  }
  const sign = comparisons[operator];
  if (sign !== undefined) return expression(`${first}${sign}(${formula})`);
  if (operator === 'between') return expression(`AND(${first}>=(${formula}),${first}<=(${second}))`);
  return operator === 'notBetween' ? expression(`OR(${first}<(${formula}),${first}>(${second}))`) : null;
}

/**
 * The small algebra in which relations of a row are said: roles of columns, numbers, and the four operations. What is said so
 * can be computed, written as a native formula and told with the numbers put in.
 */

/** `bobot × nilai ÷ 100`: roles of columns and numbers, joined by operations. */
export type Expression = string | number | Operation;

/** Two expressions joined. */
interface Operation {
  readonly sign: Sign;
  readonly left: Expression;
  readonly right: Expression;
}

/** As sentences print them. */
export type Sign = '+' | '−' | '×' | '÷';

type Join = (left: Expression, right: Expression) => Operation;

const joined =
  (sign: Sign): Join =>
  (left, right) => ({ sign, left, right });

/** `left + right` */
export const plus = joined('+');
/** `left − right` */
export const minus = joined('−');
/** `left × right` */
export const times = joined('×');
/** `left ÷ right` */
export const over = joined('÷');

/** The roles in an expression, each once, from left to right. */
export function rolesIn(expression: Expression): string[] {
  if (typeof expression === 'number') return [];
  if (typeof expression === 'string') return [expression];
  return [...new Set([...rolesIn(expression.left), ...rolesIn(expression.right)])];
}

const compute: Readonly<Record<Sign, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '−': (left, right) => left - right,
  '×': (left, right) => left * right,
  '÷': (left, right) => (right === 0 ? NaN : left / right),
};

/** The value of an expression; NaN where it divides by zero. */
export function evaluate(expression: Expression, valueOf: (role: string) => number): number {
  if (typeof expression === 'number') return expression;
  if (typeof expression === 'string') return valueOf(expression);
  return compute[expression.sign](evaluate(expression.left, valueOf), evaluate(expression.right, valueOf));
}

const inFormulas: Readonly<Record<Sign, string>> = { '+': '+', '−': '-', '×': '*', '÷': '/' };
const strength: Readonly<Record<Sign, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2 };

/**
 * The parts of an expression from left to right, with the brackets that it needs.
 * @example written(over(times('bobot', 'nilai'), 100)) // ['bobot', '×', 'nilai', '÷', 100]
 */
export function written(expression: Expression): (string | number)[] {
  if (typeof expression !== 'object') return [expression];
  const { sign, left, right } = expression;
  return [...side(left, strength[sign]), sign, ...side(right, strength[sign] + 1)];
}

function side(expression: Expression, least: number): (string | number)[] {
  const parts = written(expression);
  return typeof expression === 'object' && strength[expression.sign] < least ? ['(', ...parts, ')'] : parts;
}

/** The same as a native formula without its equals sign: `B4*C4/100`. */
export function formulaOf(expression: Expression, cellOf: (role: string) => string): string {
  const roles = rolesIn(expression);
  return written(expression)
    .map((part) =>
      typeof part === 'number'
        ? String(part)
        : roles.includes(part)
          ? cellOf(part)
          : (inFormulas[part as Sign] ?? part),
    )
    .join('');
}

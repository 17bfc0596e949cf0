/** Reads how a column is computed where the row of column numbers says it: `6=4/5*100`, `(12) = 8+9+10+11`. */
import { rolesIn, type Expression, type Sign, written } from '../expressions/expression';

/** The number of a column, and how it is computed from others: their numbers as roles. */
export interface PrintedNumber {
  readonly number: number;
  readonly expression: Expression | null;
}

const form = /^\(?(\d{1,2}|[a-z])\)?(?:\s*=\s*(.+))?$/s;
const token = /\s*(?:(\d+|[a-wyz](?![a-z]))|([-+–−*x×:/÷]|[()[\]]))/iy;
const signs: Readonly<Record<string, Sign>> = {
  ...{ '+': '+', '-': '−', '–': '−', '−': '−' },
  ...{ '*': '×', x: '×', '×': '×', '/': '÷', ':': '÷', '÷': '÷' },
};
/** Larger numbers than this are no columns: what is multiplied by it is made a percentage. */
const largestColumn = 99;

/** What a cell in a row of column numbers says; null where it is no number of a column, nor says what can be read. */
export function parsePrinted(text: string): PrintedNumber | null {
  const found = form.exec(text.trim());
  if (found === null) return null;
  const number = placeOf(found[1]!);
  if (found[2] === undefined) return { number, expression: null };
  const tokens = tokensOf(found[2].replaceAll('%', ''));
  const expression = tokens === null ? null : sumIn(tokens);
  // What is left over was not understood; nor can a number be found again that stands twice.
  const isWhole = expression !== null && tokens!.length === 0;
  return { number, expression: isWhole && standsOnce(expression) ? expression : null };
}

/** Columns may be called a, b, c, too. */
function placeOf(text: string): number {
  return /\d/.test(text) ? Number(text) : text.toLowerCase().charCodeAt(0) - 96;
}

function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  token.lastIndex = 0;
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    const found = token.exec(text);
    if (found === null) return null;
    tokens.push((found[1] ?? found[2]!).toLowerCase());
  }
  return tokens;
}

function sumIn(tokens: string[]): Expression | null {
  return joined(tokens, productIn, ['+', '−']);
}

function productIn(tokens: string[]): Expression | null {
  return joined(tokens, partIn, ['×', '÷']);
}

function joined(tokens: string[], part: (tokens: string[]) => Expression | null, of: Sign[]): Expression | null {
  let left = part(tokens);
  while (left !== null && of.includes(signs[tokens[0] ?? '']!)) {
    const sign = signs[tokens.shift()!]!;
    const right = part(tokens);
    left = right === null ? null : { sign, left, right };
  }
  return left;
}

function partIn(tokens: string[]): Expression | null {
  const first = tokens.shift();
  if (first === '(' || first === '[') {
    const inner = sumIn(tokens);
    return /^[)\]]$/.test(tokens.shift() ?? '') ? inner : null;
  }
  if (first === undefined || !/^(?:\d+|[a-z])$/.test(first)) return null;
  const place = placeOf(first);
  return place > largestColumn ? place : String(place);
}

function standsOnce(expression: Expression): boolean {
  const roles = rolesIn(expression);
  return roles.length > 0 && written(expression).filter((part) => roles.includes(String(part))).length === roles.length;
}

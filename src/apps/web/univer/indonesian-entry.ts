/** What a person types in Indonesian, as Univer understands it, and back. Univer itself knows only English writing. */

import { readNumber } from './read-number';

/** Digits with Indonesian signs: dots between thousands, a comma before decimals, perhaps Rp in front or % behind. */
const NUMBER = /^([-+]?)(?:Rp\.?\s*)?([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(e[-+]?\d+)?(\s*%)?$/i;

/** The parts of a formula: texts, quoted names of sheets, and lists in braces, which are the same in both writings, and the rest. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[^"'{]+|./g;
const QUOTED = /^["'{]/;

/**
 * An Indonesian number in English writing, or null when the text is no such number or reads the same in both.
 * @example toEnglishNumber('98,5%') // '98.5%'
 * @example toEnglishNumber('1.250.000') // '1,250,000'
 * @example toEnglishNumber('3.5') // null
 */
export function toEnglishNumber(text: string): string | null {
  const parts = NUMBER.exec(text.trim());
  if (parts === null) return otherNumber(text);
  const [, before = '', after = '', whole = '', decimals = '', exponent = '', percent = ''] = parts;
  const english = `${before}${after}${whole.replaceAll('.', ',')}${decimals.replace(',', '.')}${exponent}${percent.trim()}`;
  return english === text ? null : english;
}

/** A number in another writing of clerks, such as `(64.387.969,00)` or `Rp 12.000.000,-`; not one that Univer reads itself. */
function otherNumber(text: string): string | null {
  const isEnglish = /^[-+]?[\d,]*\.?\d+(?:e[-+]?\d+)?\s*%?$/i.test(text.trim());
  const number = isEnglish ? null : readNumber(text);
  if (number === null) return null;
  return number.percent ? `${String(Number(`${String(number.value)}e2`))}%` : String(number.value);
}

/**
 * A formula as it is typed in Excel in Indonesian, in English writing, which has each sign at the same place; null when it
 * is the same. Without a semicolon, a comma between the arguments of a function may be either and stays.
 * @example toEnglishFormula('=IKM(B3:J20;0,11)') // '=IKM(B3:J20,0.11)'
 * @example toEnglishFormula('=B3*0,25') // '=B3*0.25'
 */
export function toEnglishFormula(formula: string): string | null {
  const parts = formula.match(PARTS) ?? [];
  const hasSemicolon = parts.some((part) => !QUOTED.test(part) && part.includes(';'));
  /** The brackets that are open, and whether each is that of a function. */
  const open: boolean[] = [];
  const english = parts.map((part) =>
    QUOTED.test(part)
      ? part
      : part.replace(/[(),;]/g, (sign, at: number) => {
          if (sign === '(') open.push(/[\p{L}\d._]/u.test(part[at - 1] ?? ''));
          if (sign === ')') open.pop();
          if (sign === ';') return ',';
          const isDecimal = sign === ',' && /\d,\d/.test(part.slice(Math.max(0, at - 1), at + 2));
          return isDecimal && (hasSemicolon || !open.includes(true)) ? '.' : sign;
        }),
  );
  const written = english.join('');
  return written === formula ? null : written;
}

/**
 * A formula in English writing as it is typed in Excel in Indonesian.
 * @example toIndonesianFormula('IKM(B3:J20,0.11)') // 'IKM(B3:J20;0,11)'
 */
export function toIndonesianFormula(formula: string): string {
  const parts = formula.match(PARTS) ?? [];
  return parts
    .map((part) => (QUOTED.test(part) ? part : part.replaceAll(',', ';').replace(/(\d)\.(?=\d)/g, '$1,')))
    .join('');
}

/**
 * A number as an Indonesian edits it: with a decimal comma.
 * @example toIndonesianNumber(84.26) // '84,26'
 * @example toIndonesianNumber('98.98%') // '98,98%'
 */
export function toIndonesianNumber(value: number | string): string {
  return String(value).replace('.', ',');
}

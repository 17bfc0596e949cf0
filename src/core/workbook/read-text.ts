/** Reads what a clerk wrote in a cell: a number in any of the usual writings, a dash, a code, or text. */
import { readClassNumber } from './read-class-number';
import { readDigits } from './read-digits';
import { readTail } from './read-tail';
import type { Doubt, Reading } from './reading';

/** No number with its unit and remark is longer; a longer text is prose. */
const LONGEST_NUMBER = 120;

/** A dash, NA or an error of Excel is no longer; without a digit, anything longer is text. */
const LONGEST_SIGN = 15;

const DASH = /^[-‐‑–—−]{1,3}$/;
const MISSING = /^n[./ ]?a\.?$/i;
const ERROR = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
const RUPIAH = /^(?:rp|idr|rupiah)[.,:]* ?/i;
const SIGN = /^[-‐‑–—−+] ?/;

/** Anything but printed ASCII with single spaces between: most cells have none of it. */
const UNTIDY = /[^ -~]| {2}|^ | $/;

/** The text with each run of white space (also a non-breaking one) as one space, without invisible marks. */
function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands before the digits. */
interface Head {
  readonly rest: string;
  readonly rupiah: boolean;
  readonly signs: number;
  readonly negative: boolean;
  readonly parentheses: boolean;
  readonly apart: boolean;
  readonly about: boolean;
}

/** Takes away Rp, a sign, ± and enclosing parentheses, in whatever order they are written. */
function readHead(text: string): Head {
  let rest = text;
  let rupiah = false;
  let signs = 0;
  let negative = false;
  let parentheses = false;
  let apart = false;
  let about = false;
  for (let length = -1; rest.length !== length;) {
    length = rest.length;
    const currency = RUPIAH.exec(rest);
    if (currency !== null) {
      rupiah = true;
      rest = rest.slice(currency[0].length);
    }
    const sign = SIGN.exec(rest);
    if (sign !== null) {
      signs += 1;
      negative = !sign[0].startsWith('+');
      apart = sign[0].length > 1;
      rest = rest.slice(sign[0].length);
    }
    if (rest.startsWith('±')) {
      about = true;
      rest = rest.slice(1).trim();
    }
    if (/^\([^()]*\)$/.test(rest)) {
      signs += 1;
      negative = parentheses = true;
      rest = rest.slice(1, -1).trim();
    }
  }
  return { rest, rupiah, signs, negative, parentheses, apart, about };
}

/** The digits at the start, and what follows them; `,-` (also `,=`) ends an amount of money and says nothing. */
function splitDigits(rest: string): { written: string; tail: string; stopped: boolean } {
  const run = /^[0-9][0-9.,]*(?: [0-9.,]+)*/.exec(rest)?.[0] ?? '';
  let written = run;
  let tail = rest.slice(run.length);
  const ending = /^ ?[-–—−=]{1,2}(?= |$)/.exec(tail);
  if (ending !== null && /[.,]$/.test(written)) {
    written = written.replace(/ ?[.,]$/, '');
    tail = tail.slice(ending[0].length);
    return { written, tail, stopped: false };
  }
  const stopped = /[.,]$/.test(written);
  return { written: stopped ? written.slice(0, -1).trim() : written, tail, stopped };
}

function readNumber(text: string): Reading | null {
  const head = readHead(text);
  const { written, tail, stopped } = splitDigits(head.rest);
  const after = readTail(tail);
  if (written === '' || after === null || head.signs > 1) return null;
  // `1. Belanja` is an item of a list, and so is `- 5 Dokumen`.
  if (tail !== '' && (stopped || head.apart)) return null;
  const bare = tail === '' && !head.rupiah;
  const context = { rupiah: head.rupiah || after.rupiah, percent: after.percent, bare };
  const digits = readDigits(written, context);
  if (digits === null) return null;
  if (digits === 'code') return bare && head.signs === 0 ? { kind: 'code', text } : null;
  // `(1)` to `(99)` number the columns of a table; a negative amount is longer or has a separator.
  if (head.parentheses && bare && /^[0-9]{1,2}$/.test(written)) return { kind: 'code', text };
  const doubts: Doubt[] = [...digits.doubts];
  // Without the noise of the multiplication: 2,51 juta is 2510000 and not a hair less.
  const value = after.magnitude === 0 ? digits.value : Number((digits.value * 10 ** after.magnitude).toPrecision(15));
  if (after.remark || head.about) doubts.push('remark');
  return {
    kind: 'number',
    value: head.negative && value !== 0 ? -value : value,
    decimals: digits.decimals - after.magnitude,
    percent: after.percent,
    typed: false,
    rupiah: context.rupiah,
    unit: after.unit,
    doubts,
  };
}

/** The number beside the name of its class, which is a remark on it. */
function readNumberOfClass(text: string): Reading | null {
  const written = readClassNumber(text);
  const reading = written === null ? null : readNumber(written.number);
  return reading?.kind === 'number' ? { ...reading, doubts: [...reading.doubts, 'remark'] } : null;
}

/**
 * Reads the text of a cell. It never throws and takes time in proportion to the length of the text.
 *
 * Decided where clerks write one thing for two: `1.834` is thousands (doubt `ambiguous`), `1.` is the number 1,
 * `01` and sixteen or more bare digits are codes, `(1)` to `(99)` are codes (column numbers) while any other number in
 * parentheses is negative, `12/12`, `80-90` and `>100` are text, `± 100` and `B (100)` are 100 with a remark.
 *
 * Satuan: the number as printed (`99,93%` → 99.93 with `percent`).
 * Sumber: menurut praktik.
 * @example readText('Rp. 45.310.000,-') // { kind: 'number', value: 45310000, rupiah: true, … }
 * @example readText('2,5 Juta Ekor') // { kind: 'number', value: 2500000, decimals: -5, unit: 'Ekor', … }
 * @example readText('7.01.02.2.01') // { kind: 'code', text: '7.01.02.2.01' }
 */
export function readText(text: string): Reading {
  const tidied = tidy(text);
  if (tidied === '') return { kind: 'empty' };
  if (tidied.length > LONGEST_NUMBER || (tidied.length > LONGEST_SIGN && !/[0-9]/.test(tidied)))
    return { kind: 'text', text: tidied };
  if (MISSING.test(tidied)) return { kind: 'missing' };
  if (ERROR.test(tidied)) return { kind: 'error', error: tidied };
  if (DASH.test(tidied.replace(RUPIAH, '').replace(/,-$/, ''))) return { kind: 'dash' };
  return readNumber(tidied) ?? readNumberOfClass(tidied) ?? { kind: 'text', text: tidied };
}

/** The digits of a written number: which of its dots and commas group thousands, and which one begins the decimals. */
import type { Doubt } from './reading';

/** A number without sign, percent or unit. */
export interface Digits {
  readonly value: number;
  readonly decimals: number;
  readonly doubts: readonly Doubt[];
}

/** What may help to understand the digits. */
export interface DigitsContext {
  readonly rupiah: boolean;
  readonly percent: boolean;
  /** True when nothing but the digits is written. */
  readonly bare: boolean;
}

/** A double holds 15 digits; longer ones are numbers of a person, an account or a letter. */
const LONGEST_BARE_INTEGER = 15;

/** PDF tables split a number before its last one or two digits; more than this are two numbers side by side. */
const MOST_MENDED_DECIMALS = 3;

function digits(whole: string, fraction: string, doubts: readonly Doubt[]): Digits {
  const leadingZero: Doubt[] = whole.length > 1 && whole.startsWith('0') ? ['leading-zero'] : [];
  return {
    value: Number(`${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}`),
    decimals: fraction.length,
    doubts: [...doubts, ...leadingZero],
  };
}

/** True for groups that are thousands: 1 to 3 digits that do not begin with a zero, then threes. */
function areThousands(groups: readonly string[]): boolean {
  const [first = '', ...others] = groups;
  return /^[1-9][0-9]{0,2}$/.test(first) && others.every((group) => group.length === 3);
}

function readInteger(written: string, context: DigitsContext): Digits | 'code' {
  const isCode =
    context.bare && (written.length > LONGEST_BARE_INTEGER || (written.length > 1 && written.startsWith('0')));
  return isCode ? 'code' : digits(written, '', []);
}

function readDots(groups: readonly string[], context: DigitsContext): Digits | 'code' {
  const [first = '', second = ''] = groups;
  const last = groups[groups.length - 1] ?? '';
  if (groups.length === 2) {
    if (areThousands(groups)) return digits(first + second, '', context.rupiah ? [] : ['ambiguous']);
    if (first.length > 1 && first.startsWith('0') && !context.percent) return 'code';
    return digits(first, second, ['decimal-point']);
  }
  if (areThousands(groups)) return digits(groups.join(''), '', []);
  if (last.length === 2 && areThousands(groups.slice(0, -1))) {
    return digits(groups.slice(0, -1).join(''), last, ['decimal-point']);
  }
  return 'code';
}

function readCommas(groups: readonly string[], context: DigitsContext): Digits | null {
  const [first = '', second = ''] = groups;
  if (groups.length === 2) {
    // Rupiah has sen of two digits, so three digits after a comma are more likely thousands written the English way.
    if (context.rupiah && areThousands(groups)) return digits(first + second, '', ['ambiguous']);
    return digits(first, second, []);
  }
  return areThousands(groups) ? digits(groups.join(''), '', ['decimal-point']) : null;
}

function readBoth(written: string): Digits | null {
  const indonesian = written.lastIndexOf(',') > written.lastIndexOf('.');
  const [whole = '', fraction = '', ...more] = written.split(indonesian ? ',' : '.');
  const groups = whole.split(indonesian ? '.' : ',');
  if (more.length > 0 || !areThousands(groups)) return null;
  return digits(groups.join(''), fraction, indonesian ? [] : ['decimal-point']);
}

function readJoined(written: string, context: DigitsContext): Digits | 'code' | null {
  const dots = written.includes('.');
  const commas = written.includes(',');
  if (dots && commas) return readBoth(written);
  if (dots) return readDots(written.split('.'), context);
  if (commas) return readCommas(written.split(','), context);
  return readInteger(written, context);
}

/** True when every space stands after the decimal comma or point, or beside a separator of a grouped number. */
function isSplitByPaper(written: string, joined: Digits): boolean {
  if (joined.decimals > MOST_MENDED_DECIMALS) return false;
  const comma = written.indexOf(',');
  if (comma >= 0) return !/[0-9] [0-9]/.test(written.slice(0, comma));
  if (written.split('.').length > 2) return !/[0-9] [0-9]/.test(written);
  return /^[0-9]+\.[0-9]{1,2} [0-9]+$/.test(written);
}

/**
 * Reads digits with dots, commas and spaces between them, in Indonesian style first.
 * Satuan: the number as written, without sign.
 * Sumber: menurut praktik; `1.834` is read as thousands with the doubt `ambiguous`.
 * @returns `'code'` for what numbers something (`7.01.02`, `001`), null for what is neither.
 * @example readDigits('1.834.058.000', { rupiah: false, percent: false, bare: true })?.value // 1834058000
 * @example readDigits('105,4 8', { rupiah: false, percent: false, bare: true })?.doubts // ['mended']
 */
export function readDigits(written: string, context: DigitsContext): Digits | 'code' | null {
  if (!/^[0-9]/.test(written) || !/[0-9]$/.test(written) || /[.,] ?[.,]/.test(written)) return null;
  if (!written.includes(' ')) return readJoined(written, context);
  const joined = readJoined(written.replace(/ /g, ''), context);
  if (joined === null || joined === 'code' || !isSplitByPaper(written, joined)) return null;
  return { ...joined, doubts: [...joined.doubts, 'mended'] };
}

/** What a number format code says about the number it shows. */
import { rememberTexts } from '../remember';

/** The facts that matter for reading a number. */
export interface NumberFormat {
  /** True when the number is shown a hundred times as large, with a percent sign. */
  readonly percent: boolean;
  /** True when a percent sign is only put after the number, as in `0.00"%"`. */
  readonly percentSign: boolean;
  /** True when the format shows a day or a time. */
  readonly date: boolean;
  /** True when the format shows a day, month or year, and not only a time. */
  readonly day: boolean;
  readonly rupiah: boolean;
  readonly decimals: number;
  /** The word that the format puts after the number, as in `0" Dok"`, or null. */
  readonly unit: string | null;
}

const GENERAL: NumberFormat = {
  percent: false,
  percentSign: false,
  date: false,
  day: false,
  rupiah: false,
  decimals: 0,
  unit: null,
};

/** A format split into what is shown as written and what stands for digits, days or times. */
interface Parts {
  literal: string;
  after: string;
  codes: string;
}

/** Sorts the characters of one section; `[$Rp-421]` is literal, other brackets are colours and conditions. */
function takeApart(section: string): Parts {
  const parts: Parts = { literal: '', after: '', codes: '' };
  const show = (text: string) => {
    parts.literal += text;
    if (/[0#?]/.test(parts.codes)) parts.after += text;
  };
  for (let at = 0; at < section.length; at += 1) {
    const sign = section[at] ?? '';
    const end = sign === '"' ? section.indexOf('"', at + 1) : sign === '[' ? section.indexOf(']', at) : -1;
    if (end > 0) {
      const inside = section.slice(at + 1, end);
      if (sign === '"') show(inside);
      else if (inside.startsWith('$')) show(inside.slice(1).split('-')[0] ?? '');
      else if (/^(?:h+|m+|s+)$/i.test(inside)) parts.codes += inside;
      at = end;
    } else if (sign === '\\') {
      show(section[at + 1] ?? '');
      at += 1;
    } else if (sign === '_' || sign === '*') {
      at += 1;
    } else {
      parts.codes += sign;
    }
  }
  return parts;
}

/** Whether a number is shown by a section of a format, and what that section says. */
interface Section {
  readonly holds: (value: number) => boolean;
  readonly facts: NumberFormat;
}

/** The sections of a format; a semicolon in quotation marks, brackets or after a backslash parts none. */
function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"|[\\_*].|\[[^\]]*\]|./gs)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  // The fourth one is for texts.
  return sections.slice(0, 3);
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

/** The numbers that a section shows: those of its condition, or those of its place among the sections. */
function holdsFor(section: string, index: number, count: number): Section['holds'] {
  const [, sign = '', limit] = /\[(<=|>=|<>|[<>=])\s*([-+.0-9e]+)\]/i.exec(section) ?? [];
  const compare = comparisons[sign];
  if (compare !== undefined) return (value) => compare(value, Number(limit));
  if (index === 1) return (value) => value < 0;
  return count === 2 ? (value) => value >= 0 : (value) => value > 0;
}

/** A workbook has few formats and many cells. */
const MOST_KNOWN = 1000;
const sectionsRead = rememberTexts(MOST_KNOWN, readCode);

/**
 * Reads a number format code by the section that shows the number: the one whose condition it fits, or else the one for
 * positive numbers, for negative ones, or for zero (ECMA-376 part 1, 18.8.31).
 * Satuan: decimals are those shown, of a percentage after it is multiplied by 100.
 * @param value the number as it is stored
 * @example readNumberFormat('0.00%', 0.9) // { percent: true, decimals: 2, date: false, … }
 * @example readNumberFormat('[=0]"-";0.00%', 0.9).percent // true
 */
export function readNumberFormat(format: string | undefined, value: number): NumberFormat {
  if (format === undefined) return GENERAL;
  const sections = sectionsRead(format);
  if (sections.length === 1) return sections[0]!.facts;
  return (sections.find(({ holds }) => holds(value)) ?? sections.at(-1)!).facts;
}

function readCode(format: string): Section[] {
  const codes = sectionsOf(format);
  const parts = codes.map((code) => takeApart(code));
  const showsNumber = ({ codes: shown }: Parts): boolean => /[0#?@]|general/i.test(shown) || showsDate(shown);
  // What shows a word for the number, such as a dash for zero, says nothing of it.
  const usual = parts.find(showsNumber) ?? parts[0]!;
  return codes.map((code, index): Section => {
    const own = parts[index]!;
    return { holds: holdsFor(code, index, codes.length), facts: factsOf(showsNumber(own) ? own : usual) };
  });
}

function showsDate(codes: string): boolean {
  return /[dmyhs]/i.test(codes.replace(/general|e[+-]/gi, ''));
}

/** Days, months and years: an `m` beside hours or seconds stands for minutes. */
function showsDay(codes: string): boolean {
  const plain = codes.replace(/general|e[+-]|am\/pm|a\/p/gi, '');
  return /[dy]|mmm/i.test(plain) || (/m/i.test(plain) && !/[hs]/i.test(plain));
}

function factsOf({ literal, after, codes }: Parts): NumberFormat {
  if (/^(?:general|@)$/i.test(codes) && literal === '') return GENERAL;
  const unit = after.trim().replace(/^,?-$/, '');
  return {
    percent: codes.includes('%'),
    percentSign: literal.includes('%'),
    date: showsDate(codes),
    day: showsDay(codes),
    rupiah: /rp|idr/i.test(literal + codes),
    decimals: /\.([0#?]+)/.exec(codes)?.[1]?.length ?? 0,
    unit: /^\p{L}/u.test(unit) ? unit : null,
  };
}

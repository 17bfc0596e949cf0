/** Targets that are written as a range or with a bound: `7–8 hari`, `80 s/d 85`, `≥ 90`, `maks. 5`. */
import { readDigits, type Digits } from '../workbook/read-digits';
import type { Direction } from './capaian';

/** A target as it is meant: two bounds (equal for a single number), and what its sign says of the direction. */
export interface WrittenTarget {
  readonly lower: number;
  readonly upper: number;
  /** `naik` for ≥ and min., `turun` for ≤ and maks.; null where nothing tells. */
  readonly direction: Direction | null;
  /** True where a percent sign is written; the bounds are as printed: `80–90 %` has the bounds 80 and 90. */
  readonly percent: boolean;
  /** The most decimals that a bound is written with. */
  readonly decimals: number;
}

const listed = (words: string): readonly string[] => words.split(', ');

/** What is written before a lowest value; longer words first. */
export const atLeastWords = listed(
  'sekurang-kurangnya, tidak kurang dari, paling sedikit, paling rendah, lebih dari, minimal, minimum, min., min, >=, ≥, ≧, >',
);
/** And before a highest one. */
export const atMostWords = listed(
  'sebanyak-banyaknya, tidak lebih dari, paling banyak, paling tinggi, paling lama, kurang dari, maksimal, maksimum, maks., maks, max., max, <=, ≤, ≦, <',
);
/** What stands between two bounds; longer words first. */
export const betweenWords = listed('sampai dengan, sampai, hingga, s.d., s.d, s/d, sd, –, —, −, ‐, ‑, ~, -');

const escaped = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');

const BOUND = String.raw`(?:rp\.? ?)?(\d[\d.,]*)\s*(%|persen)?\s*((?:[a-z\u00C0-\u024F][a-z\u00C0-\u024F/]*\s?){0,3}?)`;
const RANGE = new RegExp(String.raw`^${BOUND}\s*(?:${escaped(betweenWords)})\s*${BOUND}$`, 'iu');
const SIGNED = new RegExp(String.raw`^(?:(${escaped(atLeastWords)})|(${escaped(atMostWords)}))\s*${BOUND}$`, 'iu');

const CONTEXT = { rupiah: false, percent: false, bare: false };

function digitsOf(written: string): Digits | null {
  const digits = readDigits(written, CONTEXT);
  return digits === 'code' ? null : digits;
}

/** True for one dot with three digits behind it, which may group thousands or begin decimals. */
function isAmbiguous(digits: Digits): boolean {
  return digits.doubts.includes('ambiguous');
}

function asDecimal(written: string): number {
  return Number(written.replace(',', '.'));
}

/** Two bounds are written alike: beside one that has decimals, or one that it would be above, `1.500` is 1,5. */
function boundsOf(first: string, second: string): { lower: Digits; upper: Digits } | null {
  const [one, other] = [digitsOf(first), digitsOf(second)];
  if (one === null || other === null) return null;
  const decimal = (digits: Digits, written: string): Digits => ({ ...digits, value: asDecimal(written), decimals: 3 });
  if (isAmbiguous(one) && !isAmbiguous(other) && (other.decimals > 0 || one.value > other.value))
    return { lower: decimal(one, first), upper: other };
  if (isAmbiguous(other) && !isAmbiguous(one) && one.decimals > 0) return { lower: one, upper: decimal(other, second) };
  return { lower: one, upper: other };
}

/**
 * Reads a target that is a range or carries a bound. One reader for the functions, the forms and the checker.
 *
 * Satuan: the numbers as printed (80 for `80 %`).
 * Sumber: Permen PANRB 8/2021 (kinerja pegawai) untuk rentang; tanda batas menurut praktik.
 * @returns null for anything else, a plain number included
 * @example readWrittenTarget('7–8 hari') // { lower: 7, upper: 8, direction: null, … }
 * @example readWrittenTarget('≥ 90') // { lower: 90, upper: 90, direction: 'naik', … }
 * @example readWrittenTarget('1.000-2.000')?.lower // 1000
 */
export function readWrittenTarget(text: string): WrittenTarget | null {
  const tidied = text.replace(/\s+/g, ' ').trim();
  const signed = SIGNED.exec(tidied);
  if (signed !== null) {
    const bound = digitsOf(signed[3]!);
    if (bound === null) return null;
    return {
      lower: bound.value,
      upper: bound.value,
      direction: signed[1] === undefined ? 'turun' : 'naik',
      percent: signed[4] !== undefined,
      decimals: bound.decimals,
    };
  }
  const range = RANGE.exec(tidied);
  const bounds = range === null ? null : boundsOf(range[1]!, range[4]!);
  if (bounds === null) return null;
  const [one, other] = [bounds.lower.value, bounds.upper.value];
  return {
    lower: Math.min(one, other),
    upper: Math.max(one, other),
    direction: null,
    percent: range![2] !== undefined || range![5] !== undefined,
    decimals: Math.max(bounds.lower.decimals, bounds.upper.decimals),
  };
}

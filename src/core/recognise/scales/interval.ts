/** Reads the bounds of a class as reports print them. */
import { rememberTexts } from '../../remember';
import { readText } from '../../workbook/read-text';
import { asNumber } from '../../workbook/reading';

/** The bounds of a class; null where it is open. */
export interface Interval {
  readonly lower: number | null;
  readonly lowerInclusive: boolean;
  readonly upper: number | null;
  readonly upperInclusive: boolean;
  /** Decimals of the bounds as printed, the larger of the two. */
  readonly decimals: number;
}

/** The bounds of a scale are read as contents of a column, as those of its classes, and for each column of labels. */
const mostRemembered = 1000;

const number = /\d+(?:[.,]\d+)*/g;
const exclusiveAbove = /(?:>|lebih (?:besar )?dari|di\s?atas)(?!\s*(?:=|atau sama))/i;
const inclusiveAbove = /(?:≥|>=|=>|ke atas|minimal|lebih (?:besar )?dari atau sama)/i;
const exclusiveBelow = /(?:<|kurang dari|di\s?bawah|lebih kecil dari)(?!\s*(?:=|atau sama))/i;
const inclusiveBelow = /(?:≤|<=|=<|ke bawah|maksimal|kurang dari atau sama)/i;

/**
 * The bounds of `91% ≤ 100%`, `75 % sampai dengan 100 %`, `> 90 – 100`, `≤ 50`, `Lebih dari 100 %`, `85 < x ≤ 100`;
 * null when the text has none or more than two numbers.
 *
 * @example readInterval('76 ≤ 90') // { lower: 76, lowerInclusive: true, upper: 90, upperInclusive: true, decimals: 0 }
 */
export const readInterval = rememberTexts(mostRemembered, (text): Interval | null => {
  const matches = [...text.matchAll(number)];
  const read = matches.flatMap(([written]) => asNumber(readText(written)) ?? []);
  if (read.length === 0 || read.length > 2 || read.length < matches.length) return null;
  const decimals = Math.max(...read.map((reading) => reading.decimals));
  const [first, second] = read.map(({ value }) => value) as [number, number?];
  const before = text.slice(0, matches[0]!.index);
  const behindFirst = matches[0]!.index + matches[0]![0].length;
  if (second === undefined) return openInterval(`${before} ${turned(text.slice(behindFirst))}`, first, decimals);
  const between = text.slice(behindFirst, matches[1]!.index);
  const variable = /[<≤]\s*=?\s*\p{L}+\s*([<≤]\s*=?)/u.exec(between);
  return {
    lower: Math.min(first, second),
    lowerInclusive: variable === null ? !exclusiveAbove.test(before) : !/^[%\s]*<(?!\s*=)/.test(between),
    upper: Math.max(first, second),
    upperInclusive: variable === null ? !/<\s*$/.test(between) || /≤|<=/.test(between) : /≤|=/.test(variable[1]!),
    decimals,
  };
});

/** A sign behind its number says the opposite of one before it: `91 ≤` is `≥ 91`. */
function turned(after: string): string {
  const opposite: Readonly<Record<string, string>> = { '<': '>', '>': '<', '≤': '≥', '≥': '≤' };
  return after.replace(/[<>≤≥]/g, (sign) => opposite[sign]!);
}

function openInterval(words: string, value: number, decimals: number): Interval | null {
  const all = { lower: null, lowerInclusive: true, upper: null, upperInclusive: true, decimals };
  if (inclusiveBelow.test(words)) return { ...all, upper: value };
  if (inclusiveAbove.test(words)) return { ...all, lower: value };
  if (exclusiveBelow.test(words)) return { ...all, upper: value, upperInclusive: false };
  if (exclusiveAbove.test(words)) return { ...all, lower: value, lowerInclusive: false };
  return null;
}

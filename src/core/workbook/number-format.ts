/** What a number format code says about the number it shows. */

/** The facts that matter for reading a number. */
export interface NumberFormat {
  /** True when the number is shown a hundred times as large, with a percent sign. */
  readonly percent: boolean;
  /** True when a percent sign is only put after the number, as in `0.00"%"`. */
  readonly percentSign: boolean;
  /** True when the format shows a day or a time. */
  readonly date: boolean;
  readonly rupiah: boolean;
  readonly decimals: number;
  /** The word that the format puts after the number, as in `0" Dok"`, or null. */
  readonly unit: string | null;
}

const GENERAL: NumberFormat = {
  percent: false,
  percentSign: false,
  date: false,
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

/** The first section of a format; a semicolon inside quotation marks or after a backslash is no border. */
function firstSection(format: string): string {
  return /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(format)?.[0] ?? '';
}

/** Formats already read: a workbook has few of them and many cells. */
const known = new Map<string, NumberFormat>();
const MOST_KNOWN = 1000;

/**
 * Reads a number format code by its first section, the one for positive numbers.
 * Satuan: decimals are those shown, of a percentage after it is multiplied by 100.
 * @example readNumberFormat('0.00%') // { percent: true, decimals: 2, date: false, … }
 * @example readNumberFormat('0" Dok"').unit // 'Dok'
 */
export function readNumberFormat(format: string | undefined): NumberFormat {
  if (format === undefined) return GENERAL;
  const before = known.get(format);
  if (before !== undefined) return before;
  const read = readCode(format);
  if (known.size < MOST_KNOWN) known.set(format, read);
  return read;
}

function readCode(format: string): NumberFormat {
  if (/^(?:general|@)$/i.test(format)) return GENERAL;
  const { literal, after, codes } = takeApart(firstSection(format));
  const plain = codes.replace(/general|e[+-]/gi, '');
  const unit = after.trim().replace(/^,?-$/, '');
  return {
    percent: codes.includes('%'),
    percentSign: literal.includes('%'),
    date: /[dmyhs]/i.test(plain),
    rupiah: /rp|idr/i.test(literal + codes),
    decimals: /\.([0#?]+)/.exec(codes)?.[1]?.length ?? 0,
    unit: /^\p{L}/u.test(unit) ? unit : null,
  };
}

/** The automatic numbers of lists, headings and table rows, which a Word file only describes (ECMA-376 part 1, 17.9). */

/** How one level of a list counts. */
export interface Level {
  start: number;
  format: string;
  /** Such as `%1.%2.`, where %1 is the number of the first level. */
  text: string;
  gap: string;
  /** The level whose new number makes this one start anew; 0 for never. */
  restart: number | null;
  isLegal: boolean;
  style: string | null;
}

/** A list as paragraphs name it. */
export interface List {
  readonly definition: string;
  readonly starts: ReadonlyMap<number, number>;
}

/** What a style says of lists. */
export interface ListStyle {
  readonly basedOn: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

/** The levels of a list. */
export const LEVELS = 9;

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function roman(number: number): string {
  let rest = Math.min(number, 3999);
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

/** Letters as Word counts with them: after z come aa, bb and cc. */
function letters(number: number): string {
  const repeated = Math.min(Math.ceil(number / 26), 10);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(repeated);
}

/** A number as a format writes it. */
function formatNumber(number: number, format: string): string {
  if (number < 1 && format !== 'decimalZero') return String(number);
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return String(number);
}

/** Counts the paragraphs of lists; they must be asked for in the order of the document. */
export class Numbering {
  private readonly counts = new Map<string, (number | undefined)[]>();
  /** Lists that have begun at the numbers of their own. */
  private readonly begun = new Set<string>();

  constructor(
    private readonly definitions: ReadonlyMap<string, readonly (Level | undefined)[]> = new Map(),
    private readonly lists: ReadonlyMap<string, List> = new Map(),
    private readonly styles: ReadonlyMap<string, ListStyle> = new Map(),
  ) {}

  /** The number that stands before a paragraph with what parts it from the text; empty for none and for bullets. */
  next(style: string, own: { readonly id: string | null; readonly level: number | null }): string {
    const fromStyle = this.ofStyle(style);
    const id = own.id ?? fromStyle?.list ?? null;
    const list = id === null ? undefined : this.lists.get(id);
    const levels = list === undefined ? undefined : this.definitions.get(list.definition);
    if (id === null || list === undefined || levels === undefined) return '';
    const byStyle = levels.findIndex((level) => level?.style === style);
    const at = Math.min(own.level ?? (byStyle >= 0 ? byStyle : (fromStyle?.level ?? 0)), LEVELS - 1);
    const counts = this.count(id, list, levels, at);
    return this.write(levels, counts, at);
  }

  private count(id: string, list: List, levels: readonly (Level | undefined)[], at: number): (number | undefined)[] {
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    const own = list.starts.get(at);
    const begins = own !== undefined && !this.begun.has(`${id} ${at}`);
    if (begins) this.begun.add(`${id} ${at}`);
    const last = counts[at];
    counts[at] = begins ? own : last === undefined ? (levels[at]?.start ?? 1) : last + 1;
    for (let below = at + 1; below < LEVELS; below += 1) {
      const restart = levels[below]?.restart ?? null;
      if (restart === null || (restart > 0 && at < restart)) counts[below] = undefined;
    }
    return counts;
  }

  private write(levels: readonly (Level | undefined)[], counts: readonly (number | undefined)[], at: number): string {
    const level = levels[at];
    if (level === undefined || level.format === 'bullet' || level.format === 'none') return '';
    const text = level.text.replace(/%([1-9])/g, (_hole, digit: string) => {
      const index = Number(digit) - 1;
      const number = counts[index] ?? levels[index]?.start ?? 1;
      return formatNumber(number, level.isLegal ? 'decimal' : (levels[index]?.format ?? 'decimal'));
    });
    return text === '' ? '' : text + level.gap;
  }

  private ofStyle(style: string): ListStyle | null {
    const seen = new Set<string>();
    for (let id: string | null = style; id !== null && !seen.has(id);) {
      seen.add(id);
      const known: ListStyle | undefined = this.styles.get(id);
      if (known?.list !== null && known !== undefined) return known;
      id = known?.basedOn ?? null;
    }
    return null;
  }
}

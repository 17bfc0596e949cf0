/** Which column of a layout a printed heading stands for. */
import type { ColumnSpec } from '../layouts/layout';
import { sameWord, wordsOf } from '../names/words';
import type { Stage } from './table';

/** Words that say nothing about which column it is. */
const fillers = new Set([
  ...['sebelum', 'setelah', 'sesudah', 'semula', 'menjadi', 'murni', 'perubahan'],
  ...['rp', 'rupiah', 'tahun', 'pada', 'yang', 'dan', 'atau', 'di', 'ini', 'per', 'n', 'of'],
]);

/** A heading of one column, taken apart once and compared with many columns. */
export interface Heading {
  /** As printed, group headings first. */
  readonly text: string;
  /** Words of all levels, and of the lowest level alone, without fillers, years and remarks in brackets. */
  readonly words: readonly string[];
  readonly leafWords: readonly string[];
  readonly year: number | null;
  readonly stage: Stage;
}

/** The year a text names, or null. The last one counts: "Target 2023 (Renstra 2021-2026)" is rare, "2022 / 2023" is not. */
export function yearIn(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return years === null ? null : Number(years[years.length - 1]);
}

function contentWords(text: string): string[] {
  const withoutRemarks = text.replace(/\([^()]*\)/g, (remark) => (remark.includes('%') ? ' % ' : ' '));
  const source = /[\p{L}%\d]/u.test(withoutRemarks) ? withoutRemarks : text;
  return wordsOf(source.replace(/%/g, ' persen ')).filter((word) => !fillers.has(word) && !/^\d+$/.test(word));
}

/** Takes the heading of a column apart; `levels` are its texts from the group heading down. */
export function readHeading(levels: readonly string[]): Heading {
  const text = levels.join(' › ');
  const words = [...new Set(levels.flatMap(contentWords))];
  const leafWords = contentWords(levels[levels.length - 1] ?? '');
  // "Rp" alone under a group heading is what tells the money from the target beside it.
  if (leafWords.length === 0 && /\brp\b/i.test(levels[levels.length - 1] ?? '')) words.push('rp');
  const before = /\b(?:sebelum|semula|murni)\b/i.test(text);
  const after = /\b(?:setelah|sesudah|menjadi)\b/i.test(text);
  let year: number | null = null;
  for (const level of levels) year = yearIn(level) ?? year;
  return {
    text,
    words,
    leafWords,
    year,
    stage: before === after ? null : before ? 'before' : 'after',
  };
}

const aliasWords = new Map<string, readonly string[]>();

function wordsOfAlias(alias: string): readonly string[] {
  let words = aliasWords.get(alias);
  if (words === undefined) {
    words = [...new Set([...contentWords(alias), ...(/\brp\b/i.test(alias) && !alias.includes('(') ? ['rp'] : [])])];
    aliasWords.set(alias, words);
  }
  return words;
}

/** How much of the lowest level of a heading a name must explain. */
const smallestShare = 0.34;

/** How a heading agrees with the name of a column. */
export interface HeadingMatch {
  /** How many words agree. */
  readonly words: number;
  /** The share of the whole heading, and of its lowest level, that the name explains, 0..1. */
  readonly share: number;
  readonly leafShare: number;
}

/** The best agreement of a heading with the names of a column, or null: more words win, then the larger share. */
export function matchHeading(heading: Heading, spec: ColumnSpec): HeadingMatch | null {
  let best: HeadingMatch | null = null;
  for (const name of [spec.heading, ...spec.aliases]) {
    const match = matchName(heading, wordsOfAlias(name));
    if (match !== null && (best === null || strength(match) > strength(best))) best = match;
  }
  return best;
}

/** Orders matches: the number of words first, then how much of the heading they explain. */
export function strength(match: HeadingMatch): number {
  return match.words + match.share / 2 + match.leafShare / 4;
}

function matchName(heading: Heading, name: readonly string[]): HeadingMatch | null {
  if (name.length === 0) return null;
  for (const word of name) {
    if (!heading.words.some((other) => sameWord(word, other))) return null;
  }
  const { leafWords } = heading;
  const explained = leafWords.filter((word) => name.some((other) => sameWord(word, other))).length;
  const leafShare = leafWords.length === 0 ? 1 : explained / leafWords.length;
  if (leafShare < smallestShare) return null;
  return { words: name.length, share: name.length / heading.words.length, leafShare };
}

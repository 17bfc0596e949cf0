/** Which columns of all layouts a printed heading may stand for. */
import { layouts } from '../layouts';
import type { ColumnSpec } from '../tables/layout';
import { addTo } from '../group-by';
import { kept } from '../remember';
import { Vocabulary } from '../names/vocabulary';
import { holdsNumbers } from '../tables/table';
import { isChangeWord } from './change-headings';
import { wordsOfName, type Heading } from './headings';

/** How much of the lowest level of a heading a name must explain. */
const smallestShare = 0.34;

/** How a heading agrees with the name of a column. */
export interface HeadingMatch {
  /** How many words agree. */
  readonly words: number;
  /** The share of the whole heading, and of its lowest level, that the name explains, 0..1. */
  readonly share: number;
  readonly leafShare: number;
  /** False where it explains no more of a heading than its unit: "Daya Serap (%)" is a percentage of something. */
  readonly isSure: boolean;
  /** True for a name that counts only where no other heading names the column. */
  readonly isSubstitute?: boolean;
}

/** Orders matches: the number of words first, then how much of the heading they explain. */
export function strength(match: HeadingMatch): number {
  return match.words + match.share / 2 + match.leafShare / 4;
}

/** The same among the names of one column, of which any other is likelier than its unit. */
function likelihood(match: HeadingMatch): number {
  return strength(match) + (match.isSure ? 1 / 8 : 0);
}

/** A name with all the columns that go by it. */
interface ColumnName {
  readonly words: readonly string[];
  readonly specs: ColumnSpec[];
}

function namesOfColumns(): ColumnName[] {
  const names = new Map<string, ColumnName>();
  for (const spec of new Set(layouts.flatMap((layout) => layout.columns))) {
    for (const written of [spec.heading, ...spec.aliases, ...(spec.substitutes ?? [])]) {
      const words = wordsOfName(written);
      if (words.length > 0) kept(names, words.join(' '), () => ({ words, specs: [] })).specs.push(spec);
    }
  }
  return [...names.values()];
}

function byWord(names: readonly ColumnName[]): Map<string, ColumnName[]> {
  const index = new Map<string, ColumnName[]>();
  for (const name of names) for (const word of name.words) addTo(index, word, name);
  return index;
}

/** Says what numbers a column holds, not of what. */
const [unitWord] = wordsOfName('persen');

/** Words that are none of these names and differ from one by a slip: a "Kekurangan" is no misspelt "Keterangan". */
const otherWords = ['kekurangan', 'warga', 'angka', 'hamil', 'bidan'];

const namesByWord = byWord(namesOfColumns());
const vocabulary = new Vocabulary([...namesByWord.keys(), ...otherWords]);

const unitBehind = /\(\s*(?:%|persen)\s*\)\s*$/i;

/** "Target (%)" is wholly a target: the unit says only how it is printed, where the name does not speak of it. */
function shareWithoutUnit(words: readonly string[], heading: Heading): number {
  const isSpoken = words.includes(unitWord!) || !unitBehind.test(heading.text);
  return words.length / heading.words.filter((word) => isSpoken || word !== unitWord).length;
}

/** The names all of whose words are among some. */
function namesIn(present: ReadonlySet<string>): ColumnName[] {
  const counts = new Map<ColumnName, number>();
  const complete: ColumnName[] = [];
  for (const word of present) {
    for (const name of namesByWord.get(word) ?? []) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      if (count === name.words.length) complete.push(name);
    }
  }
  return complete;
}

function isSubstitute({ substitutes = [] }: ColumnSpec, words: readonly string[]): boolean {
  return substitutes.some((written) => wordsOfName(written).join(' ') === words.join(' '));
}

/** What stands above quotients, of performance and of money alike. */
const quotientWord = 'tingkat';

/** True when a group heading says that it is another column; "Kinerja dan Anggaran" stands above both. */
function standsElsewhere(spec: ColumnSpec, name: readonly string[], present: ReadonlySet<string>): boolean {
  const isShared = present.has('kinerja');
  return (
    spec.notUnder?.some((word) => present.has(word) && !name.includes(word) && (!isShared || word === quotientWord)) ===
    true
  );
}

/**
 * The columns that a heading may stand for, each with the best of its names: more words win, then the larger share.
 * @example matchColumns(readHeading(['Realiasi (Rp)'])) // realisasi, realisasiAnggaran, …
 */
export function matchColumns(heading: Heading): Map<ColumnSpec, HeadingMatch> {
  const matches = new Map<ColumnSpec, HeadingMatch>();
  const { leafWords } = heading;
  // Below "Rp" alone stands money, whatever the group above it is called.
  const isMoney = leafWords.length === 0 && heading.words.includes('rp');
  const against = heading.against.flatMap((word) => vocabulary.like(word));
  const present = new Set(heading.words.flatMap((word) => vocabulary.like(word)));
  for (const { words, specs } of namesIn(present)) {
    if (words.every((word) => against.includes(word))) continue;
    // "% terhadap Bobot" is a percentage of the weight.
    const isPart = against.length > 0 && words.every((word) => word === unitWord || against.includes(word));
    const isOther = heading.isChange && !words.some(isChangeWord);
    const explained = leafWords.filter((word) => vocabulary.like(word).some((known) => words.includes(known))).length;
    const leafShare = leafWords.length === 0 ? 1 : explained / leafWords.length;
    if (leafShare < smallestShare) continue;
    const isUnit = words.length === 1 && words[0] === unitWord;
    const fit = {
      words: words.length,
      share: words.length / heading.words.length,
      leafShare,
      isSure: !isUnit || leafShare === 1,
    };
    for (const spec of specs) {
      if (isMoney && spec.content !== 'rupiah' && !present.has(quotientWord)) continue;
      if (standsElsewhere(spec, words, present) || (isOther && holdsNumbers(spec))) continue;
      if (isPart && !isUnit && spec.content !== 'percent') continue;
      const share = isUnit || spec.content === 'rupiah' ? fit.share : shareWithoutUnit(words, heading);
      const match = { ...fit, share, isSubstitute: isSubstitute(spec, words) };
      const best = matches.get(spec);
      if (best === undefined || likelihood(match) > likelihood(best)) matches.set(spec, match);
    }
  }
  // What is wholly called something else than a percentage is none of another thing.
  const isNamed = [...matches].some(
    ([{ content }, { share, isSure }]) => content !== 'percent' && share === 1 && isSure,
  );
  if (isNamed) for (const [spec, { isSure }] of matches) if (!isSure) matches.delete(spec);
  return matches;
}

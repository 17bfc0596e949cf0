/** Printed headings, taken apart. */
import { withoutWeight } from '../names/weight-words';
import { withoutLetterSpacing } from '../names/letter-spacing';
import { wordsOf } from '../names/words';
import { yearBefore, yearIn } from '../names/year-in';
import { joinedLevels, type Stage } from '../tables/table';
import { changeWord, isChangeWord, saysChange } from './change-headings';

/** Words that say nothing about which column it is. */
const fillers = new Set([
  ...['sebelum', 'setelah', 'sesudah', 'semula', 'menjadi', 'murni', 'perubahan'],
  ...['i', 'ii', 'iii', 'iv', 'perangkat', 'daerah'],
  ...['rp', 'rupiah', 'tahun', 'pada', 'yang', 'dan', 'atau', 'di', 'ini', 'per', 'n', 'of', 'tase'],
]);

/** A heading of one column, taken apart once and compared with many columns. */
export interface Heading {
  /** As printed, group headings first. */
  readonly text: string;
  /** Words of all levels, and of the lowest level alone, without fillers, years and remarks in brackets. */
  readonly words: readonly string[];
  readonly leafWords: readonly string[];
  /** Words of the lowest level that only say what it is compared with: target of "Capaian terhadap Target". */
  readonly against: readonly string[];
  readonly year: number | null;
  readonly stage: Stage;
  /** True where it says a change and nothing else. */
  readonly isChange: boolean;
}

/** The budget as it was set, and as it was changed; the document of either says no more of what stands there. */
const stageAlone =
  /^(?:(?:apbd|dpa|dipa)\s+)?(?:penetapan|perubahan|semula|menjadi|murni|(?:sebelum|setelah|sesudah)(?:\s+perubahan)?)$/i;
const budgetDocuments = new Set(['apbd', 'dpa', 'dipa']);
/** What stands for a heading that says the stage alone. */
export const stageWord = 'tahapan';

/** "s/d", "s.d.": up to some year. */
const upTo = /\bs\s*[/.]\s*d\b\.?/gi;

/** "Capaian Thn Lalu", "Tahun Sebelumnya", "n-1"; up to the year before is another thing. */
const saysYearBefore = /\b(?:(?:tahun|thn|th)\.?\s+(?:lalu|sebelumnya)|n\s?[-–]\s?1)\b/i;

/** Letters that stand for a word alone: K beside Rp, T and R below a year. */
const meaningOfLetters = { k: 'kinerja', t: 'target', r: 'realisasi', c: 'capaian' };

function contentWords(printed: string): string[] {
  const text = withoutWeight(withoutLetterSpacing(printed.trim()));
  const withoutRemarks = text
    .replace(upTo, ' ')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, (remark) =>
      remark.includes('%') ? ' % ' : /\brenstra\b/i.test(remark) ? ' renstra ' : ' ',
    );
  const source = /[\p{L}%\d]/u.test(withoutRemarks) ? withoutRemarks : text;
  const letter = /^\(?([ktrc])\)?$/i.exec(text.trim())?.[1];
  if (letter !== undefined) return [meaningOfLetters[letter.toLowerCase() as keyof typeof meaningOfLetters]];
  return wordsOf(source.replace(/%/g, ' persen ')).filter((word) => !fillers.has(word) && !/^\d+$/.test(word));
}

/** What stands behind "terhadap", where something stands before it that is compared. */
function wordsAgainst(text: string): readonly string[] {
  const [before, ...behind] = text.split(/\b(?:terhadap|thdp?|dibanding(?:kan)?)\b/i);
  const compared = contentWords(before!);
  return compared.length === 0 ? [] : contentWords(behind.join(' ')).filter((word) => !compared.includes(word));
}

/** A column of years has no other name; beside other words the word says nothing. */
function wordsOfYears(text: string): readonly string[] {
  return /^tahun$/i.test(text.trim()) ? ['tahun'] : [];
}

/** Takes the heading of a column apart; `levels` are its texts from the group heading down. */
export function readHeading(levels: readonly string[]): Heading {
  const text = joinedLevels(levels);
  const lowest = (levels.at(-1) ?? '').trim();
  const isStage = stageAlone.test(lowest);
  const says = (word: string): boolean => !isStage || !budgetDocuments.has(word);
  const words = [...new Set(levels.flatMap(contentWords))].filter(says);
  const leafWords = contentWords(lowest).filter(says);
  const isChange = saysChange(levels);
  // "Perubahan (%)": no stage of a budget, but what is called so elsewhere.
  if (isChange && !words.some(isChangeWord)) {
    words.push(changeWord);
    leafWords.push(changeWord);
  }
  // "Rp" alone under a group heading is what tells the money from the target beside it.
  if (leafWords.length === 0 && /\brp\b/i.test(lowest)) words.push('rp');
  if (words.length === 0) words.push(...wordsOfYears(lowest));
  // Where the stage is all that a heading says, it is that of the budget.
  if (isStage && words.length === 0) words.push(stageWord);
  const before = /\b(?:sebelum|semula|murni)\b/i.test(text) || (isStage && /penetapan/i.test(lowest));
  const after =
    /\b(?:setelah|sesudah|menjadi)\b/i.test(text) || (isStage && /^(?:(?:apbd|dpa|dipa)\s+)?perubahan/i.test(lowest));
  let year: number | null = null;
  for (const level of levels) year = yearIn(level) ?? year;
  if (year === null && saysYearBefore.test(text) && !/\b(?:s\s*[/.]\s*d|sampai|hingga)\b/i.test(text))
    year = yearBefore;
  return {
    text,
    words,
    leafWords,
    against: wordsAgainst(lowest),
    year,
    stage: before === after ? null : before ? 'before' : 'after',
    isChange,
  };
}

/**
 * The words of a name that a column goes by, as a layout declares it.
 * @example wordsOfName('anggaran (Rp)') // ['anggaran']
 */
export function wordsOfName(name: string): readonly string[] {
  const hasBareRp = /\brp\b/i.test(name) && !name.includes('(');
  const words = new Set([...contentWords(name), ...(hasBareRp ? ['rp'] : [])]);
  return words.size > 0 ? [...words] : wordsOfYears(name);
}

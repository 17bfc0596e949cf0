/** A list of names in which others are looked for, also when they are written somewhat differently. */
import { keyWords, nameKey } from './similar-names';

/** So many pairs of names are compared word by word: a list of some hundred names against another one of as many. */
const mostComparisons = 500_000;

/** Names in which others are found again. */
export class NameList {
  private readonly keys: ReadonlySet<string>;
  private readonly words: readonly (readonly string[])[];
  private comparisons = 0;

  constructor(names: readonly string[]) {
    this.keys = new Set(names.map(nameKey));
    this.words = names.map(keyWords);
  }

  /**
   * True when a name of the list has the same key words, or words that are alike. Among thousands of names that are all
   * different nobody can tell what is missing: from some half a million comparisons on, the answer is true.
   *
   * @example new NameList(['Nilai IKM']).has('IKM', (a, b) => likeness(a, b) === 'same') // true
   */
  has(name: string, isAlike: (a: readonly string[], b: readonly string[]) => boolean): boolean {
    if (this.keys.has(nameKey(name))) return true;
    const own = keyWords(name);
    this.comparisons += this.words.length;
    return this.comparisons > mostComparisons || this.words.some((words) => isAlike(own, words));
  }
}

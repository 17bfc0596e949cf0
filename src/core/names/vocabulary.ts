/** Known words, found again although they are misspelt. */
import { rememberTexts } from '../remember';
import { sameWord } from './words';

/** So many different words are remembered; a report has some thousand. */
const mostRemembered = 20_000;

/** A set of known words that remembers which of them another word may stand for. */
export class Vocabulary {
  private readonly known: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.known = new Set(words);
  }

  /**
   * The known words that a word may stand for: itself where it is one, else those it differs from by a slip of the
   * keyboard. "Lokasi" is no slip of "alokasi".
   * @example new Vocabulary(['realisasi', 'target']).like('realisai') // ['realisasi']
   */
  readonly like = rememberTexts(mostRemembered, (word): readonly string[] =>
    this.known.has(word) ? [word] : [...this.known].filter((known) => sameWord(word, known)),
  );
}

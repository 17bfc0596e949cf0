/** A number that is written together with the name of its class: `B (65,00)`, `Baik: 82,5`, `70,40/BB`. */

/** What an evaluation ends with, menurut praktik: a letter, a quality, a level. */
const LETTER = '(?:AA|BB|CC|[A-F])-?';
const QUALITY =
  '(?:(?:sangat|amat|cukup|kurang|tidak|menuju) ){0,2}(?:baik|tinggi|rendah|sedang|cukup|kurang|berhasil|memuaskan|memadai|istimewa|informatif|inovatif|sehat|unggul)';
const HEAD = /^(?:predikat|kategori|mutu) /i;
const CLASS = String.raw`(?:(?:predikat|kategori|mutu) )?(?:${LETTER}|${QUALITY}|(?:level|tingkat) \d)`;

/** With decimals: the numbers of answers, `Baik (3)`, of letters and of rows, `A 1.1`, have none. */
const DECIMAL = String.raw`(?:\d{1,3},\d{1,4}|\d{2,3}\.\d{1,2}|\d\.\d{2})(?: ?%)?`;
const IN_BRACKETS = String.raw`\((${DECIMAL}|\d{2,3}(?: ?%)?)\)`;
const SIGN = '[/:;=,–-]';

const FORMS = [
  `^(${CLASS}) ?${IN_BRACKETS}$`,
  `^\\((${CLASS})\\) ?(${DECIMAL})$`,
  `^(${CLASS}) ?${SIGN} ?(${DECIMAL})$`,
  `^(${LETTER}) (${DECIMAL})$`,
  `^(?<number>${DECIMAL}) ?${SIGN} ?(?<name>${CLASS})$`,
  `^(?<number>${DECIMAL}) ?\\((?<name>${CLASS})\\)$`,
  `^(?<number>${DECIMAL}) (?<name>${LETTER})$`,
].map((form) => new RegExp(form, 'i'));

/** A class and its number as they are written, without the word for a class. */
export interface ClassNumber {
  readonly name: string;
  readonly number: string;
}

/**
 * The class and the number of a text that is nothing but both; null for any other text.
 *
 * Sumber: menurut praktik; evaluations (AKIP, RB, SPBE, IKM) are announced by their class and reported by their number.
 * @example readClassNumber('B (65,00)') // { name: 'B', number: '65,00' }
 * @example readClassNumber('Baik (3)') // null: an answer of a form
 */
export function readClassNumber(text: string): ClassNumber | null {
  for (const form of FORMS) {
    const found = form.exec(text);
    if (found !== null) {
      const [, first = '', second = ''] = found;
      const name = found.groups?.name ?? first;
      return { name: name.replace(HEAD, ''), number: found.groups?.number ?? second };
    }
  }
  return null;
}

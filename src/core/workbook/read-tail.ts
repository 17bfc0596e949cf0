/** What stands after the digits of a written number: a percent sign, a unit, a remark in parentheses. */

/** The tail of a number. */
export interface Tail {
  readonly percent: boolean;
  readonly rupiah: boolean;
  readonly unit: string | null;
  /** The power of ten that a word names: 6 for `2,5 juta ekor`, else 0. */
  readonly magnitude: number;
  /** True when a remark says something else than the number itself in words. */
  readonly remark: boolean;
}

const PERCENT = /^(?:[%％]|(?:persen|prosen|percent)(?!\p{L}))[.,]? ?/iu;
const RUPIAH = /^(?:rupiah|idr)$/i;

/** Words for powers of ten; a unit may follow. */
const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^(?:ribu|rb)(?!\p{L})\.? ?/iu, 3],
  [/^(?:juta|jt)(?!\p{L})\.? ?/iu, 6],
  [/^(?:miliar|milyar)(?!\p{L})\.? ?/iu, 9],
  [/^(?:triliun|trilyun)(?!\p{L})\.? ?/iu, 12],
];

/** Up to three words: `Dok`, `orang/bulan`, `m2`, `Laporan Hasil Pemeriksaan`. More words make a sentence. */
const UNIT = /^\p{L}[\p{L}/²³]*[23]?\.?(?: \p{L}[\p{L}/²³-]*[23]?\.?){0,2}$/u;

/** The star that refers to a note below the table: `81,09*)`. */
const FOOTNOTE = /\*{1,3}\)?$/;

/** Words after a number that make it a date or a time. */
const NOT_A_UNIT =
  /^(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|wib|wita|wit)(?!\p{L})/iu;

/** `tiga`, `dua belas`, `seratus persen`: the number again, in words. */
const NUMBER_WORDS =
  /^(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|belas|puluh|ratus|ribu|juta|miliar|milyar|koma|persen|rupiah)(?: |$))+$/i;

/**
 * Reads what follows the digits, or gives null when it makes the whole no number (`-90`, `/12`, `Agustus 1945`, `a`).
 * @param written the rest of the text, beginning with a space unless it touches the digits
 * @example readTail('% (Baik)') // { percent: true, rupiah: false, unit: null, … }
 * @example readTail(' Juta Ekor') // { percent: false, rupiah: false, unit: 'Ekor', magnitude: 6, remark: false }
 */
export function readTail(written: string): Tail | null {
  // `1a` is an item of a list.
  if (/^\p{L}$/u.test(written)) return null;
  const footnote = FOOTNOTE.exec(written);
  let remark = footnote !== null;
  let rest = (footnote === null ? written : written.slice(0, footnote.index)).trim();
  const brackets = /\(([^()]*)\)/.exec(rest);
  if (brackets !== null) {
    remark ||= !NUMBER_WORDS.test((brackets[1] ?? '').trim());
    rest = `${rest.slice(0, brackets.index).trim()} ${rest.slice(brackets.index + brackets[0].length).trim()}`.trim();
  }
  const sign = PERCENT.exec(rest);
  const percent = sign !== null;
  const behind = sign === null ? rest : rest.slice(sign[0].length);
  const [word, magnitude] = magnitudeOf(behind);
  const words = behind.slice(word.length);
  if (words === '') return { percent, rupiah: false, unit: null, magnitude, remark };
  if (RUPIAH.test(words)) return { percent, rupiah: true, unit: null, magnitude, remark };
  if (!UNIT.test(words) || NOT_A_UNIT.test(words)) return null;
  return { percent, rupiah: false, unit: words, magnitude, remark };
}

/** The word for a power of ten at the start, with that power. */
function magnitudeOf(words: string): readonly [word: string, power: number] {
  for (const [pattern, power] of MAGNITUDES) {
    const found = pattern.exec(words);
    if (found !== null) return [found[0], power];
  }
  return ['', 0];
}

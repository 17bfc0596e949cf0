/** Headings of what changed from one year to the next, or from one number to another: "Kenaikan/Penurunan", "Pertumbuhan (%)". */
import { wordsOf } from '../names/words';

const changes = new Set(
  [
    'kenaikan penurunan peningkatan pertumbuhan perkembangan naik turun',
    'meningkat menurun bertambah berkurang lebih kurang selisih deviasi',
  ].flatMap((words) => words.split(' ')),
);

/** What stands beside or below these and says only in what unit it is a change. */
const units = new Set('persen persentase rp rupiah angka nilai poin point jumlah laju tingkat'.split(' '));
/** What stands beside them and says only of what, or since when. */
const details = new Set(
  'realisasi capaian kinerja anggaran tahun lalu sebelumnya dari dengan terhadap dibanding dibandingkan dan atau'.split(
    ' ',
  ),
);

/** "Perubahan" is the stage of a budget, too; "Perubahan (%)" is none. */
const changeInPercent = /(?:^|› )perubahan\s*\(?\s*(?:%|persen(?:tase)?|prosentase)\s*(?:\(\s*%\s*\))?\s*\)?$/i;

/** Names a change where a heading says it otherwise. */
export const changeWord = 'kenaikan';

function isUnit(word: string): boolean {
  return units.has(word) || /^\d+$/.test(word);
}

/** True for a word that says a change. */
export function isChangeWord(word: string): boolean {
  return changes.has(word);
}

/**
 * True where a heading, or a group heading above nothing but units, says a change and nothing else: below it stands no target, no
 * realisasi and no capaian of a year.
 *
 * @param levels the texts from the group heading down
 * @example saysChange(['Kenaikan/Penurunan', '%']) // true; so is ['Perubahan (%)']
 * @example saysChange(['Penurunan Stunting', 'Target']) // false
 */
export function saysChange(levels: readonly string[]): boolean {
  if (changeInPercent.test(levels.join(' › '))) return true;
  return levels.some((level, depth) => {
    const words = wordsOf(level).filter((word) => !isUnit(word) && !details.has(word));
    const below = levels.slice(depth + 1).flatMap(wordsOf);
    return words.length > 0 && words.every(isChangeWord) && below.every((word) => isUnit(word) || isChangeWord(word));
  });
}

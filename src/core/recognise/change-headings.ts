/** Headings of what changed from one year to the next, or from one number to another: "Kenaikan/Penurunan", "Pertumbuhan (%)". */
import { wordsOf } from '../names/words';
import { yearIn } from '../names/year-in';

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

const stageOfBudget = /\b(?:murni|sebelum|semula|penetapan|awal|setelah|sesudah|menjadi|renja|rkpd|dpa)\b/i;
const money = /\b(?:anggaran|pagu|belanja|apbd|rp|rupiah)\b/i;

/** True for a group heading of a change, or of what may be the stage of a budget as well. */
function maySayChange(level: string): boolean {
  const words = wordsOf(level).filter((word) => !isUnit(word));
  return words.length > 0 && words.every((word) => word === 'perubahan' || isChangeWord(word));
}

/**
 * The group headings of a table that say a change by what stands beside them: two years, or, below "Perubahan" in a table
 * without money, nothing but units. Beside another stage, or a plan of which one is made, "Perubahan" is one, too.
 *
 * @param all the texts above each column from the group heading down
 */
export function groupsOfChange(all: readonly (readonly string[])[]): ReadonlySet<string> {
  const above = all.flatMap((levels) => levels.slice(0, -1));
  const groups = new Set(above.filter(maySayChange));
  if (groups.size === 0) return groups;
  const texts = all.flat();
  if (texts.some((text) => stageOfBudget.test(text))) return new Set();
  if (new Set(above.flatMap((level) => yearIn(level) ?? [])).size >= 2) return groups;
  if (texts.some((text) => money.test(text))) return new Set();
  for (const levels of all) {
    const lowest = levels.at(-1) ?? '';
    const saysUnit = wordsOf(lowest).every((word) => isUnit(word) || isChangeWord(word)) && yearIn(lowest) === null;
    if (!saysUnit) levels.forEach((level) => groups.delete(level));
  }
  return groups;
}

/** What headings say of percentages: what they are shares of. */
import { wordsOf } from '../names/words';
import { joinedLevels, levelsOfHeading, lowestHeading, type TableColumn } from '../tables/table';
import type { Form } from './form';

/** What was reached of a plan, or spent of a budget, and no other words: "Capaian (%)". */
export const outcomeShare = /^\W*(?:persen(?:tase)?|prosentase|tingkat)?\W*(?:capaian|serapan|penyerapan)\W*$/i;
/** Headings that say themselves what is divided by what. */
const numeratorWords = /\b(?:pembilang|numerator)\b/i;
const denominatorWords = /\b(?:penyebut|den(?:om|um)(?:in)?erator|denominator)\b/i;
/** The unit of money or percentages in a heading. */
const unitWords: readonly string[] = ['rp', 'rupiah', 'persentase', 'jumlah'];
/** "%" and no word of what it is a percentage of. */
export const bareShare = /^\(?\s*(?:%|persen(?:tase)?|prosentase)\s*(?:\(?\s*%\s*)?\)?$/i;

/** True for "%" below the heading under which the number stands that is divided. */
export function isOfItsGroup(result: string, above: string): boolean {
  const [group, ofAbove] = [result, above].map((heading) => joinedLevels(levelsOfHeading(heading).slice(0, -1)));
  return group !== '' && group === ofAbove && bareShare.test(lowestHeading(result));
}

/** True for "%" right behind the number that it is a share of: "Sasaran | BCG | % | Campak | %"; of what the numbers tell. */
export function isShareBehind({ isShare, result, operands }: Form, columns: readonly TableColumn[]): boolean {
  return isShare === true && operands[0] === result - 1 && bareShare.test(lowestHeading(columns[result]!.heading));
}

/** True for a table that prints of what its percentages are computed: "Pembilang" and "Penyebut". */
export function namesDenominator(columns: readonly TableColumn[]): boolean {
  return columns.some(({ heading }) => denominatorWords.test(heading));
}

/** True for "Pembilang" ÷ "Penyebut". */
export function isOfNumerator({ isShare, operands }: Form, columns: readonly TableColumn[]): boolean {
  const [above, below] = operands.map((place) => columns[place]!.heading);
  return isShare === true && numeratorWords.test(above!) && denominatorWords.test(below!);
}

/** What a heading says of the whole of which it is a percentage. */
const ofWhole = /(?:%|\b(?:persen|prosen)).*?\b(?:thd|terhadap|dari)\b(.+)$/i;

/** True for "% thd Tahunan" right behind the number of a quarter, beside "Target Tahunan". */
export function isOfNamedWhole({ isShare, result, operands }: Form, columns: readonly TableColumn[]): boolean {
  if (isShare !== true || operands[0] !== result - 1) return false;
  const named = wordsOf(ofWhole.exec(lowestHeading(columns[result]!.heading))?.[1] ?? '');
  const whole = wordsOf(columns[operands[1]!]!.heading);
  return named.length > 0 && named.every((word) => whole.includes(word));
}

/** True for "Efisiensi (%)" right behind "Efisiensi (Rp)". */
export function isSameInPercent({ isShare, result, operands }: Form, columns: readonly TableColumn[]): boolean {
  if (isShare !== true || operands[0] !== result - 1) return false;
  const [own, beside] = [result, result - 1].map((place) =>
    wordsOf(columns[place]!.heading).filter((word) => !unitWords.includes(word)),
  );
  return own!.length > 0 && own!.join(' ') === beside!.join(' ');
}

/** What the headings alone say of how a column is computed. */
import { wordsOf } from '../names/words';
import { yearIn } from '../names/year-in';
import { isOfMonth, numberOfPart } from '../tables/part-of-year';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { Form } from './form';
import {
  balanceWords,
  changeWords,
  differenceWords,
  growthWords,
  meanWords,
  periodWords,
  productWords,
  sumWords,
} from './heading-words';
import { bareShare, isOfItsGroup, isOfNamedWhole, isOfNumerator, isSameInPercent, outcomeShare } from './said-shares';
import type { Traits } from './traits';

/** A year has so many. */
const quarters = 4;
/** What came of what was planned. */
const outcomeWords = /^realisasi\b/i;
/** What came of other years, too, or is to come of them. */
const ofOtherYears = /\b(?:lalu|sebelumnya|akhir|renstra|rpjmd|s\s*[/.]\s*d|sampai|hingga)\b/i;
/** What the headings say of the columns beside them. */
const namingWords = [sumWords, differenceWords, meanWords, balanceWords];
/** What was reached until then is no sum of what stands beside it, which is of this year. */
const untilLastYear = /\b(?:s\s*[/.]\s*d|sampai|hingga)\b.*\b(?:lalu|sebelumnya)\b/i;
/** What joins a difference and what it is a difference from: "Selisih dengan Target Nasional". */
const linking = /^(?:dengan|dari|terhadap|thd|antara|dan|atas)$/;
/** True where the headings alone say it: the months of a year beside their sum, a part of a number beside that number. */
export function isSaid(form: Form, columns: readonly TableColumn[]): boolean {
  if (addsUpYear(form, columns)) return isSumOfYear(form, columns) || isOutcomeOfQuarters(form, columns);
  if (!form.isShare) return false;
  if (isOfItsGroup(columns[form.result]!.heading, columns[form.operands[0]!]!.heading)) return true;
  const [part, whole] = form.operands.map((place) => wordsOf(columns[place]!.heading));
  return whole!.length > 0 && part!.length > whole!.length && whole!.every((word) => part!.includes(word));
}

/**
 * True for columns side by side, right beside the one that is called their Jumlah, Selisih or Rata-rata; months may be left
 * out of a sum. "Selisih Provinsi" is that of the column about the Provinsi, wherever it stands.
 */
export function isNamedForm(form: Form, columns: readonly TableColumn[]): boolean {
  const { result, operands, words } = form;
  if (!namingWords.includes(words) || operands.length < 2 || addsUpYear(form, columns)) return false;
  const lowest = lowestHeading(columns[result]!.heading);
  if (!words.test(lowest) || untilLastYear.test(lowest)) return false;
  const all = [result, ...operands].sort((a, b) => a - b);
  const isBeside = all[0] === result || all.at(-1) === result;
  if (isBeside && countAlike(columns, all[0]!, all.at(-1)!, columns[result]!) === all.length) return true;
  const named =
    words === differenceWords ? wordsOf(lowest).filter((word) => !words.test(word) && !linking.test(word)) : [];
  return named.length > 0 && operands.some((place) => namesAll(columns[place]!.heading, named));
}

/** How many columns from one place to another hold what a column holds: "L | % | P | % | Jumlah" has three numbers of people. */
function countAlike(columns: readonly TableColumn[], from: number, to: number, { spec }: TableColumn): number {
  return columns.slice(from, to + 1).filter((other) => spec.content === 'percent' || other.spec.content !== 'percent')
    .length;
}

function namesAll(heading: string, words: readonly string[]): boolean {
  const own = wordsOf(heading);
  return words.every((word) => own.includes(word));
}

/** True where the headings name the relation, so that few rows tell: sums and differences of neighbours, the whole year, growth. */
export function isNamed(form: Form, traits: readonly Traits[], columns: readonly TableColumn[]): boolean {
  return (
    isNamedForm(form, columns) ||
    isSumOfWholeYear(form, columns) ||
    isOutcomeOfQuarters(form, columns) ||
    isOutcomeOfPlan(form, traits, columns) ||
    isOfDifferenceBeside(form, traits, columns) ||
    isSameInPercent(form, columns) ||
    isOfNamedWhole(form, columns) ||
    isOfNumerator(form, columns) ||
    isGrowthOfYear(form, columns) ||
    isProductOfNamed(form, columns) ||
    isWeighedBeside(form, traits)
  );
}

/** True for "Nilai" right behind "Bobot" and "Skor". */
function isWeighedBeside({ words, result, operands }: Form, traits: readonly Traits[]): boolean {
  if (words !== productWords || operands.length !== 2) return false;
  const areBeside = operands.includes(result - 1) && operands.includes(result - 2);
  const weights = operands.filter((place) => traits[place]!.isWeight);
  const [own, score] = [result, operands.find((place) => !weights.includes(place))];
  return areBeside && weights.length === 1 && traits[own]!.isProduct && traits[score!]!.isIndex;
}

/** The product in brackets: "(Bobot x Indeks)". */
const productInBrackets = /\(([^()]*(?:\s[x×]\s|\*|×)[^()]*)\)/i;

/** True for "Nilai x Bobot", or "Nilai Akhir (Nilai x Bobot)", beside "Nilai Indeks" and "Bobot". */
function isProductOfNamed({ words, result, operands }: Form, columns: readonly TableColumn[]): boolean {
  if (words !== productWords) return false;
  const lowest = lowestHeading(columns[result]!.heading);
  const factors = (productInBrackets.exec(lowest)?.[1] ?? lowest).split(/\s[x×]\s|\*|×/i).map(wordsOf);
  const areNamed = (places: readonly number[]): boolean =>
    places.every((place, index) => namesAll(columns[place]!.heading, factors[index]!));
  const isProduct = factors.length === operands.length && factors.every((factor) => factor.length > 0);
  return isProduct && (areNamed(operands) || areNamed([...operands].reverse()));
}

/** True for "%" or "Capaian (%)" behind "Anggaran" and "Realisasi", and for "Selisih" or "Deviasi". */
function isOutcomeOfPlan(
  { isShare, words, result, operands }: Form,
  traits: readonly Traits[],
  columns: readonly TableColumn[],
): boolean {
  const [first, second] = operands.map((place) => traits[place]!);
  const own = traits[result]!;
  if (words === differenceWords && own.isDifference)
    return [first, second].some((each) => each?.isPlan) && [first, second].some((each) => each?.isOutcome);
  const isShareOfPlan = isShare === true && first!.isOutcome && second?.isPlan === true;
  const heading = lowestHeading(columns[result]!.heading);
  return isShareOfPlan && (bareShare.test(heading) || outcomeShare.test(heading));
}

/** True for "%" right behind "Kenaikan/Penurunan", in parts of one of the numbers that differ. */
function isOfDifferenceBeside(
  { isShare, result, operands }: Form,
  traits: readonly Traits[],
  columns: readonly TableColumn[],
): boolean {
  const isBeside = isShare === true && operands[0] === result - 1 && traits[result - 1]?.mentionsDifference === true;
  return isBeside && bareShare.test(lowestHeading(columns[result]!.heading));
}

/** True for "Pertumbuhan" from one year to the next, of two columns that differ in their years alone. */
function isGrowthOfYear({ words, overRight, result, operands }: Form, columns: readonly TableColumn[]): boolean {
  if (words !== changeWords || overRight !== true || !growthWords.test(columns[result]!.heading)) return false;
  const [now, before] = operands.map((place) => columns[place]!.heading);
  const [year, yearBefore] = [yearIn(now!), yearIn(before!)];
  return year !== null && year - 1 === yearBefore && withoutYear(now!) === withoutYear(before!);
}

function withoutYear(heading: string): string {
  const year = String(yearIn(heading));
  return wordsOf(heading)
    .filter((word) => word !== year)
    .join(' ');
}

/** True for parts of a year beside what is called their sum. */
function isSumOfYear(form: Form, columns: readonly TableColumn[]): boolean {
  return addsUpYear(form, columns) && sumWords.test(columns[form.result]!.heading);
}

/** The same with all the parts that stand side by side. */
function isSumOfWholeYear(form: Form, columns: readonly TableColumn[]): boolean {
  const [first, last] = [Math.min(...form.operands), Math.max(...form.operands)];
  const isPart = (place: number): boolean => columns[place] !== undefined && isPartOfYear(columns[place].heading);
  const isWhole = last - first === form.operands.length - 1 && !isPart(first - 1) && !isPart(last + 1);
  return isWhole && isSumOfYear(form, columns);
}

/**
 * True for what came of all four quarters beside what came of the year: column 12 of Formulir E.81 of Permendagri 86/2017
 * is the sum of columns 8 to 11.
 */
export function isOutcomeOfQuarters({ addsUp, result, operands }: Form, columns: readonly TableColumn[]): boolean {
  const { heading } = columns[result]!;
  if (!addsUp || operands.length !== quarters || isPartOfYear(heading) || ofOtherYears.test(heading)) return false;
  const parts = operands.map((place) => columns[place]!.heading);
  if (![heading, ...parts].every((each) => outcomeWords.test(each))) return false;
  return new Set(parts.map(numberOfPart)).size === quarters && parts.every((each) => numberOfPart(each) !== null);
}

/** True for a sum of the parts of a year. */
export function addsUpYear({ addsUp, operands }: Form, columns: readonly TableColumn[]): boolean {
  return addsUp && operands.every((place) => isPartOfYear(columns[place]!.heading));
}

function isPartOfYear(heading: string): boolean {
  return periodWords.test(heading) || isOfMonth(heading);
}

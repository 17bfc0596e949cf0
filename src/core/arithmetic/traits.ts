/** What the headings of columns of numbers say of how they may be computed. */
import { isOfMonth } from '../tables/part-of-year';
import { lowestHeading, type TableColumn } from '../tables/table';
import { isWithoutRole } from './columns';
import { averageWords, balanceWords, differenceWords, meanWords, productWords, sumWords } from './heading-words';
import { weightWords } from '../names/weight-words';

const productSign = /[x×*]\s*(?:nilai|skor)|(?:nilai|skor)\s*[x×*]/i;
const days = /\bhari\b/i;
const harvest = /\bproduksi\b/i;
const quarter = /(?:\b|_)(?:tri\s*wulan|tw)[\s._]*(iv|i{1,3}|[1-4])\b/i;
/** What was planned, and what came of it, by the words that come first in a heading. */
const plan = /^(?:target|pagu|anggaran|rencana)\b/i;
const outcome = /^realisasi\b/i;

const perMany = /\bper\s+(1[0.]*00)\b/i;

/**
 * Of how many a name says that something is counted; null where it says none.
 * @example readMany('AKI per 100.000 KH') // 100000
 */
export function readMany(heading: string): number | null {
  const many = perMany.exec(heading)?.[1];
  return many === undefined ? null : Number(many.replaceAll('.', ''));
}

/** What is asked of a column for each pair of others. */
export type Traits = Readonly<ReturnType<typeof traitsOf>>;

/** The traits of a column: most by its lowest heading, a plan and an outcome by what its headings begin with. */
export function traitsOf({ spec, heading }: TableColumn) {
  const lowest = lowestHeading(heading);
  return {
    content: spec.content,
    isOfMonth: isOfMonth(heading),
    /** Which one it is, `ii` or `2`; null for none. */
    quarter: quarter.exec(lowest)?.[1]?.toLowerCase() ?? null,
    lowest,
    isSum: sumWords.test(lowest),
    isMean: meanWords.test(lowest),
    isIndex: averageWords.test(lowest),
    isDifference: differenceWords.test(lowest),
    isBalance: balanceWords.test(lowest),
    /** By any of its headings. */
    mentionsDifference: differenceWords.test(heading),
    isProduct: productWords.test(lowest),
    isHarvest: harvest.test(lowest),
    isOfDays: days.test(lowest),
    /** Of how many it is counted, 100.000 for "AKI per 100.000 KH"; null where the heading says none. */
    perMany: readMany(lowest),
    isWeight: weightWords.test(lowest) && !productSign.test(lowest),
    isPlan: plan.test(heading),
    isOutcome: outcome.test(heading),
    hasRole: !isWithoutRole({ spec }),
  };
}

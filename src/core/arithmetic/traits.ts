/** What the headings of columns of numbers say of how they may be computed. */
import { isOfMonth } from '../tables/part-of-year';
import { lowestHeading, type TableColumn } from '../tables/table';
import { isWithoutRole } from './columns';
import { balanceWords, differenceWords, meanWords, productWords, sumWords, weightWords } from './heading-words';

const productSign = /[x×*]\s*(?:nilai|skor)|(?:nilai|skor)\s*[x×*]/i;
const days = /\bhari\b/i;
const harvest = /\bproduksi\b/i;
const quarter = /(?:\b|_)(?:tri\s*wulan|tw)[\s._]*(iv|i{1,3}|[1-4])\b/i;
/** What was planned, and what came of it, by the words that come first in a heading. */
const plan = /^(?:target|pagu|anggaran|rencana)\b/i;
const outcome = /^realisasi\b/i;

/** What is asked of a column for each pair of others. */
export interface Traits {
  readonly content: TableColumn['spec']['content'];
  readonly isOfMonth: boolean;
  /** Which one it is by its lowest heading, `ii` or `2`; null for none. */
  readonly quarter: string | null;
  readonly lowest: string;
  /** By its lowest heading. */
  readonly isSum: boolean;
  readonly isMean: boolean;
  readonly isDifference: boolean;
  readonly isBalance: boolean;
  /** The same by any of its headings. */
  readonly mentionsDifference: boolean;
  readonly isProduct: boolean;
  readonly isHarvest: boolean;
  readonly isOfDays: boolean;
  readonly isWeight: boolean;
  readonly isPlan: boolean;
  readonly isOutcome: boolean;
  readonly hasRole: boolean;
}

/** The traits of a column. */
export function traitsOf({ spec, heading }: TableColumn): Traits {
  const lowest = lowestHeading(heading);
  return {
    content: spec.content,
    isOfMonth: isOfMonth(heading),
    quarter: quarter.exec(lowest)?.[1]?.toLowerCase() ?? null,
    lowest,
    isSum: sumWords.test(lowest),
    isMean: meanWords.test(lowest),
    isDifference: differenceWords.test(lowest),
    isBalance: balanceWords.test(lowest),
    mentionsDifference: differenceWords.test(heading),
    isProduct: productWords.test(lowest),
    isHarvest: harvest.test(lowest),
    isOfDays: days.test(lowest),
    isWeight: weightWords.test(lowest) && !productSign.test(lowest),
    isPlan: plan.test(heading),
    isOutcome: outcome.test(heading),
    hasRole: !isWithoutRole({ spec }),
  };
}

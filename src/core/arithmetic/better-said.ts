/** Of several forms that say the same, the one that is meant. */
import type { TableColumn } from '../tables/table';
import type { FoundForm } from './form';
import { sumWords } from './heading-words';

/** Jiwa/Km², rasio guru per murid. */
export const perUnit = /\p{L}\s*\/\s*\p{L}|\b(?:per|kepadatan|rasio)\b/iu;

/**
 * True where another form says the same better: that of the same columns which is a percentage, which more rows keep, or
 * whose heading says so (kepadatan = jiwa ÷ luas, which was rounded); or where what is called the sum of the same ones is it everywhere (what was
 * to be spent is mostly what was spent, but not by its making).
 */
export function isBetterSaid(other: FoundForm, each: FoundForm, columns: readonly TableColumn[]): boolean {
  if (other === each) return false;
  const columnsOf = ({ form }: FoundForm): string => [form.result, ...form.operands].sort((a, b) => a - b).join();
  const isPerUnit = ({ form }: FoundForm): boolean => perUnit.test(columns[form.result]!.heading);
  const isPercentage = ({ form }: FoundForm): boolean => columns[form.result]!.spec.content === 'percent';
  const areOfSame = columnsOf(other) === columnsOf(each);
  if (areOfSame && other.form.isQuotient && each.form.isQuotient && isPercentage(other) !== isPercentage(each))
    return isPercentage(other);
  if (each.broken === 0) return false;
  if (areOfSame) {
    if (other.broken < each.broken) return true;
    return other.broken === each.broken && isPerUnit(other) && !isPerUnit(each);
  }
  const isSum = ({ form }: FoundForm): boolean => form.addsUp && sumWords.test(columns[form.result]!.heading);
  return (
    other.broken === 0 &&
    isSum(other) &&
    each.form.addsUp &&
    !isSum(each) &&
    other.form.operands.join() === each.form.operands.join()
  );
}

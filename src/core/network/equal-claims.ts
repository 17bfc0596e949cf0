/** What several tables print of the same one is the same number: an equation like any other. */
import {
  areOtherTargets,
  contradicts,
  decidingPrinting,
  isComputed,
  isDecidedBy,
  isFixed,
  isNamedAlike,
  isPlanAlone,
  isPlanOfYear,
  mayHaveChanged,
} from '../claims/conflicts';
import type { FactCell } from '../claims/fact';
import { factsAtStages, type FactAtStage } from '../claims/facts-at-stages';
import { hasChangedAgreement, isAgreement, isPlanning, quotesRenstra } from '../claims/stage';
import type { Equation } from '../tables/relation';
import type { Report } from '../tables/table-values';
import { SameFactEquation, type Printing, type Standing } from './same-fact-equation';

/** What decides for certain tells more; what is computed from other numbers differs with them, and a quotation with what it quotes. */
const [weightOfFixed, weightOfTyped, weightOfComputed] = [1.5, 1, 0.4];
/** Plans come before reports, and the first table before the others. */
const [forPlan, forFirst] = [0.75, 0.4];

/** One equation for each printing of a fact that is printed differently, with the printing that decides about it. */
export function equalClaims(report: Report): Equation[] {
  const isChanged = hasChangedAgreement(report.values);
  return factsAtStages(report).flatMap((each) => {
    const numbers = each.cells.filter(({ reading }) => reading.kind === 'number');
    const ofNumbers = { ...each, cells: numbers };
    return numbers.flatMap((cell) => {
      const reference = decidingPrinting(cell, ofNumbers);
      if (reference === null) return [];
      const [own, deciding] = [printingOf(cell, report), printingOf(reference, report)];
      if (own === null || deciding === null) return [];
      return [new SameFactEquation(each.fact, own, deciding, standingOf(cell, reference, ofNumbers, isChanged))];
    });
  });
}

function standingOf(cell: FactCell, reference: FactCell, { fact, cells }: FactAtStage, isChanged: boolean): Standing {
  const certain = isNamedAlike(cell, reference) || (cell.certain && reference.certain);
  const mayDiffer =
    (fact.role === 'target' && (areOtherTargets(cell, reference) || mayHaveChanged(cell, reference, cells))) ||
    (isChanged && isPlanAlone(fact, reference, cells));
  const weight = isComputed(fact.role) || quotesRenstra(cell) ? weightOfComputed : weightOfTyped;
  const isCertain = isFixed(fact, cell, reference);
  return {
    agree: !contradicts(fact, cell, reference, cells),
    isFixed: isCertain,
    likely: !certain || mayDiffer,
    weight: isCertain ? weightOfFixed : weight,
    weightOfAgreeing: weight,
    forOperand: isPlanning(reference.table) ? forPlan : forFirst,
    mayOperandDiffer: fact.role === 'target' && areOtherTargets(reference, cell) && !isAgreement(reference.table),
    isUndecided: !isDecidedBy(fact, cell, reference),
    isSaidOnce: isPlanOfYear(reference),
  };
}

function printingOf(cell: FactCell, { values }: Report): Printing | null {
  const own = values.find(({ table }) => table === cell.table);
  const quantity = own?.quantity(cell.column, cell.item) ?? null;
  return quantity === null ? null : { cell, quantity };
}

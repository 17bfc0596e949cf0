/** The printings that must say the same: those of one fact, at one stage of the agreement. */
import { remember } from '../remember';
import type { Report } from '../tables/table-values';
import { factsOf } from './collect-facts';
import type { Fact, FactCell } from './fact';
import { columnsOfRealisasi } from './realisasi-columns';

/** The printings of a fact before the change of the agreement, after it, or where none is spoken of. */
export interface FactAtStage {
  readonly fact: Fact;
  readonly cells: readonly FactCell[];
}

/** The facts that a report prints more than once, stage by stage; several ask for the same. */
export const factsAtStages = remember((report: Report): readonly FactAtStage[] => {
  const { facts } = factsOf(report);
  const stated = columnsOfRealisasi(facts, report.values, report.year);
  return facts.flatMap((fact) =>
    (['before', 'after', null] as const).flatMap((stage) => {
      const cells = fact.cells.filter((cell) => cell.stage === stage && !stated.has(cell.column));
      return cells.length < 2 ? [] : [{ fact, cells }];
    }),
  );
});

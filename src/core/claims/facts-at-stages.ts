/** The printings that must say the same: those of one fact, at one stage of the agreement. */
import { remember } from '../remember';
import type { Report } from '../tables/report';
import { factsOf } from './collect-facts';
import type { Fact, FactCell } from './fact';
import { columnsOfRealisasi } from './realisasi-columns';

/** The printings of a fact before the change of the agreement, after it, or where none is spoken of. */
export interface FactAtStage {
  readonly fact: Fact;
  readonly cells: readonly FactCell[];
  /** True for a printing of which only the numbers say that it is one: it decides about nothing. */
  isMeant(this: void, cell: FactCell): boolean;
}

/** The facts that a report prints more than once, stage by stage; several ask for the same. */
export const factsAtStages = remember((report: Report): readonly FactAtStage[] => {
  const { facts, meant } = factsOf(report);
  const stated = columnsOfRealisasi(facts, report.values, report.year);
  const isMeant = ({ column }: FactCell): boolean => meant.some((each) => each.column === column);
  return facts.flatMap((fact) =>
    (['before', 'after', null] as const).flatMap((stage) => {
      const cells = fact.cells.filter((cell) => cell.stage === stage && !stated.has(cell.column));
      return cells.length < 2 ? [] : [{ fact, cells, isMeant }];
    }),
  );
});

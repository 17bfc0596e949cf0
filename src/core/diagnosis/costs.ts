/** What speaks for the blame of a cell, and what against it. */
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';

/** Repairing by a change that other cells were computed from costs less than contradicting what a cell was computed from. */
const [costOfKnockOn, costOfContradiction] = [0.5, 1];
/** A typed number is blamed before the total computed from it only when two equations speak against it. */
const costOfSingleWitness = 1;

/** How much it tells that an equation is broken. */
export function weightOf({ repetition }: Equation): number {
  return repetition?.weight ?? 1;
}

/** What it costs that an equation no longer holds once a cell is changed. */
export function costOf({ result, repetition }: Equation, changed: Quantity): number {
  if (repetition !== undefined) return repetition.weightOfAgreeing * costOfContradiction;
  return result === changed ? costOfContradiction : costOfKnockOn;
}

/** What it costs to blame the operand of the only broken equation that speaks against it. */
export function costOfOnlyWitness({ repetition }: Equation): number {
  return repetition?.forOperand ?? costOfSingleWitness;
}

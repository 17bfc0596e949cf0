/** Equations whose result follows from cells of which no single one can be blamed: answers, names beside them, its own place. */
import type { Quantity } from '../tables/quantity';
import { BaseEquation } from './base-equation';

/** `result = known` */
export abstract class KnownEquation extends BaseEquation {
  constructor(
    result: Quantity,
    readonly known: number,
  ) {
    super(result, []);
  }

  compute(): number {
    return this.known;
  }
}

/** A likely cause of a wrong number. */
import type { Report } from '../../tables/report';
import type { Message } from '../../findings/messages';
import type { Culprit } from '../diagnose';

/** Names itself when it reproduces the wrong value, otherwise null. */
export type Cause = (culprit: Culprit, report: Report) => Message | null;

/** True when a computed value prints as the number that stands in the cell, rounded or cut off. */
export function reproduces(culprit: Culprit, value: number): boolean {
  const { value: written, step } = culprit.quantity;
  const noise = step * 1e-6;
  const rounded = Math.abs(value - written) <= step / 2 + noise;
  const cutOff =
    Math.abs(value) >= Math.abs(written) - noise && Math.abs(value) < Math.abs(written) + step && value * written >= 0;
  return rounded || cutOff;
}

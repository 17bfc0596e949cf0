import { boundOf, capaian, type Direction, type TargetRange } from '../../core/calc/capaian';
import { readWrittenTarget } from '../../core/calc/target';
import { Call } from './call';
import { isBlankOrZero } from './cell-input';
import type { FunctionDefinition } from './definition';

const TARGET = 0;
const REALISASI = 1;
const ARAH = 2;
const BATAS = 3;

/** Below this a number with decimals is a fraction, and from the other on a number is a percent number or a count. */
const LARGEST_LIKELY_FRACTION = 1.5;
const SMALLEST_LIKELY_PERCENT = 20;

/** A target as a number or a range, with the direction that its sign tells. */
interface Target {
  readonly range: TargetRange;
  readonly direction: Direction | null;
}

/** Reads a number, or a target written as `80–90`, `≥ 90` or `maks. 5`; with a percent sign it is a fraction. */
function readTarget(call: Call): Target {
  const value = call.single(TARGET);
  const written = typeof value === 'string' ? readWrittenTarget(value) : null;
  if (written === null) {
    const number = call.numberAt(TARGET);
    return { range: { lower: number, upper: number }, direction: null };
  }
  const unit = written.percent ? 100 : 1;
  return {
    range: { lower: written.lower / unit, upper: written.upper / unit },
    direction: written.direction,
  };
}

/** The direction that is given, else the one that the sign of the target tells. */
function readDirection(call: Call, told: Direction | null): Direction {
  if (isBlankOrZero(call.single(ARAH))) return told ?? 'naik';
  const given = call.choice(ARAH, ['naik', 'turun']);
  if (told !== null && told !== given) {
    call.fail('#VALUE!', 'direction-contradicts', {
      target: String(call.single(TARGET)).trim(),
      direction: given,
      meant: told,
    });
  }
  return given;
}

function isFraction(value: number): boolean {
  return Math.abs(value) < LARGEST_LIKELY_FRACTION && !Number.isInteger(value);
}

/** Refuses a fraction beside a percent number: 0,9 and 95. */
function requireSameUnit(call: Call, target: number, realisasi: number): void {
  const differ = (one: number, other: number): boolean => isFraction(one) && Math.abs(other) >= SMALLEST_LIKELY_PERCENT;
  if (!differ(target, realisasi) && !differ(realisasi, target)) return;
  const [fraction, percent] = isFraction(target) ? [TARGET, REALISASI] : [REALISASI, TARGET];
  const [small, large] = isFraction(target) ? [target, realisasi] : [realisasi, target];
  call.fail('#VALUE!', 'units-differ', {
    fraction: call.name(fraction),
    small: call.shown(small),
    percentNumber: call.name(percent),
    large: call.shown(large),
    asPercent: call.shown(small * 100),
  });
}

function readCap(call: Call): number | null {
  if (isBlankOrZero(call.single(BATAS))) return null;
  const cap = call.numberAt(BATAS);
  call.requireFraction(cap, BATAS);
  if (cap < 0) call.fail('#VALUE!', 'cap-negative', { value: call.shown(cap) });
  return cap;
}

/** CAPAIAN(target, realisasi, [arah], [batas]): how far a target was reached, as a fraction. */
export const CAPAIAN: FunctionDefinition = {
  id: 'CAPAIAN',
  parameters: [
    { name: 'target', range: false, optional: false },
    { name: 'realisasi', range: false, optional: false },
    { name: 'arah', range: false, optional: true },
    { name: 'batas', range: false, optional: true },
  ],
  spills: false,
  call(args, options) {
    const call = new Call(this.parameters, args, options);
    const { range, direction } = readTarget(call);
    const realisasi = call.numberAt(REALISASI);
    const arah = readDirection(call, direction);
    requireSameUnit(call, boundOf(range, realisasi), realisasi);
    return capaian(range, realisasi, arah, readCap(call)) ?? call.fail('#N/A', 'target-zero', {});
  },
};

import { capaian, type TargetRange } from '../../core/calc/capaian';
import { Call } from './call';
import { isBlankOrZero } from './cell-input';
import type { CellInput, FunctionDefinition } from './definition';

const TARGET = 0;
const REALISASI = 1;
const ARAH = 2;
const BATAS = 3;

/** Reads a target written as a range: 80–90. */
function targetRange(value: CellInput): TargetRange | null {
  const written = /^\s*(\d+(?:[.,]\d+)?)\s*[-–]\s*(\d+(?:[.,]\d+)?)\s*$/.exec(typeof value === 'string' ? value : '');
  if (written === null) return null;
  const [lower, upper] = [written[1]!, written[2]!].map((text) => Number(text.replace(',', '.'))) as [number, number];
  return lower <= upper ? { lower, upper } : { lower: upper, upper: lower };
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
    const target = targetRange(call.single(TARGET)) ?? call.numberAt(TARGET);
    const realisasi = call.numberAt(REALISASI);
    return (
      capaian(target, realisasi, call.choice(ARAH, ['naik', 'turun']), readCap(call)) ??
      call.fail('#N/A', 'target-zero', {})
    );
  },
};

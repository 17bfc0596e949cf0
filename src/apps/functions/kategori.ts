import { kategori } from '../../core/calc/kategori';
import { CAPAIAN, SCALES, scaleOf } from '../../core/calc/scales';
import { scaleFromLowerBounds, type LowerBound } from '../../core/calc/scales/own-scale';
import type { Scale } from '../../core/calc/scales/scale';
import { Call } from './call';
import { isBlank, isBlankOrZero } from './cell-input';
import type { FunctionDefinition } from './definition';

const NILAI = 0;
const SKALA = 1;

function readBounds(call: Call): LowerBound[] {
  const bounds: LowerBound[] = [];
  call.range(SKALA).forEach(([lower, label], row) => {
    if (isBlankOrZero(lower) && isBlankOrZero(label)) return;
    call.passOn(label);
    if (isBlankOrZero(label)) call.fail('#VALUE!', 'scale-label', { cell: call.cell(SKALA, row, 1) });
    // A blank beside a label is the bound 0, which some hosts pass for it anyway.
    bounds.push({ lower: isBlank(lower) ? 0 : call.numberAt(SKALA, row), label: String(label) });
  });
  return bounds;
}

function readScale(call: Call): Scale {
  const cells = call.range(SKALA);
  if (cells.every((row) => row.every(isBlankOrZero))) return CAPAIAN;
  if (cells.length === 1 && cells[0]?.length === 1) {
    const value = call.single(SKALA);
    call.passOnWord(value, SKALA, 'IKM');
    call.refuseDecimals(SKALA);
    const list = SCALES.map((scale) => scale.id).join(', ');
    return scaleOf(String(value)) ?? call.fail('#VALUE!', 'scale-unknown', { value: call.shown(value), list });
  }
  if (cells.some((row) => row.length !== 2)) {
    call.fail('#VALUE!', 'scale-columns', { size: `${cells.length} × ${cells[0]?.length ?? 0}` });
  }
  return requireUnitOfScale(call, scaleFromLowerBounds(readBounds(call)));
}

/** A scale whose highest bound is above this is one of percent numbers (91, 76, …), or of points of a hundred. */
const LOWEST_TOP_OF_HUNDRED = 50;
/** A scale whose highest bound is below this, and one of whose bounds has decimals, is one of fractions (0,91). */
const LARGEST_FRACTION_BOUND = 1.5;
/** No fraction is this large. */
const SMALLEST_PERCENT_NUMBER = 20;

/** Refuses a fraction on a scale of percent numbers, where it would be in the lowest class, and the other way round. */
function requireUnitOfScale(call: Call, scale: Scale): Scale {
  const value = call.single(NILAI);
  if (typeof value !== 'number') return scale;
  const bounds = scale.classes.map(({ lower }) => lower ?? 0);
  const top = Math.max(...bounds);
  const isFraction = value > 0 && (value === 1 || (value < LARGEST_FRACTION_BOUND && !Number.isInteger(value)));
  const ofFractions = top < LARGEST_FRACTION_BOUND && bounds.some((bound) => !Number.isInteger(bound));
  if (isFraction && top >= LOWEST_TOP_OF_HUNDRED) {
    call.fail('#VALUE!', 'scale-of-percent-numbers', {
      value: call.shown(value),
      percent: call.shown(value * 100),
      bound: call.shown(top),
      fraction: call.shown(top / 100),
    });
  }
  if (value >= SMALLEST_PERCENT_NUMBER && ofFractions) {
    call.fail('#VALUE!', 'scale-of-fractions', {
      value: call.shown(value),
      fraction: call.shown(value / 100),
      bound: call.shown(top),
    });
  }
  return scale;
}

/** KATEGORI(nilai, [skala]): the label of a value on a built-in scale or on the user's own. */
export const KATEGORI: FunctionDefinition = {
  id: 'KATEGORI',
  parameters: [
    { name: 'nilai', range: false, optional: false },
    { name: 'skala', range: true, optional: true },
  ],
  spills: false,
  call(args, options) {
    const call = new Call(this.parameters, args, options);
    const scale = readScale(call);
    const value = call.numberAt(NILAI);
    if (scale.unit === 'percent') call.requireFraction(value, NILAI);
    const label = kategori(value, scale);
    if (label !== null) return label;
    const minimum = call.shown(scale.minimum);
    const range = scale.maximum === undefined ? `≥ ${minimum}` : `${minimum}–${call.shown(scale.maximum)}`;
    return call.fail('#VALUE!', 'outside-scale', { value: call.shown(value), range });
  },
};

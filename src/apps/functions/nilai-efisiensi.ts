import { nilaiEfisiensi } from '../../core/calc/nilai-efisiensi';
import { Call } from './call';
import type { FunctionDefinition } from './definition';

const EFISIENSI = 0;

/** An efficiency beyond 200 % either way is taken for a percent number. */
const LARGEST_EFFICIENCY = 2;

/** NILAIEFISIENSI(efisiensi): the value given to an efficiency, 0 to 1. */
export const NILAIEFISIENSI: FunctionDefinition = {
  id: 'NILAIEFISIENSI',
  parameters: [{ name: 'efisiensi', range: false, optional: false }],
  spills: false,
  call(args, options) {
    const call = new Call(this.parameters, args, options);
    const value = call.numberAt(EFISIENSI);
    call.requireFraction(value, EFISIENSI, 0, 0, LARGEST_EFFICIENCY);
    return nilaiEfisiensi(value);
  },
};

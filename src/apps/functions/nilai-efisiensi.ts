import { nilaiEfisiensi } from '../../core/calc/nilai-efisiensi';
import { Call } from './call';
import type { FunctionDefinition } from './definition';

const EFISIENSI = 0;

/** No method gives more than this: an efficiency above 200 % is taken for a percent number. Below there is no limit. */
const LARGEST_EFFICIENCY = 2;

/** NILAIEFISIENSI(efisiensi): the value given to an efficiency, 0 to 1. */
export const NILAIEFISIENSI: FunctionDefinition = {
  id: 'NILAIEFISIENSI',
  parameters: [{ name: 'efisiensi', range: false, optional: false }],
  spills: false,
  call(args, options) {
    const call = new Call(this.parameters, args, options);
    const value = call.numberAt(EFISIENSI);
    if (value > 0) call.requireFraction(value, EFISIENSI, 0, 0, LARGEST_EFFICIENCY);
    return nilaiEfisiensi(value);
  },
};

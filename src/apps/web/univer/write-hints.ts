/** Lets the hints of functions write formulas as they are typed here: semicolons between arguments, decimal commas. */
import type { Injector } from '@univerjs/core';
import { IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core';
import { argumentSeparator } from './argument-separator';
import { toIndonesianFormula } from './indonesian-entry';

/** Changes the examples of all functions, and what stands between their arguments. */
export function writeHints(injector: Injector): void {
  argumentSeparator.sign = '; ';
  // It gives its descriptions to the other when it begins.
  injector.get(IDescriptionService);
  const functions = injector.get(IFunctionService);
  const described = [...functions.getDescriptions().values()];
  functions.registerDescriptions(
    ...described.map((each) => ({
      ...each,
      functionParameter: each.functionParameter.map((parameter) => ({
        ...parameter,
        example: toIndonesianFormula(parameter.example),
      })),
    })),
  );
}

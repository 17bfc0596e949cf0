/** What IKM and TABELIKM have in common: the answers and the weights of a survey. */
import { unsurAverages } from '../../core/calc/unsur-averages';
import { weightTotal, weightTotalIsSound } from '../../core/calc/weights';
import type { Call } from './call';
import { isBlankOrZero } from './cell-input';
import type { Parameter } from './definition';

/** The parameters of a survey. */
export const SURVEY_PARAMETERS: readonly Parameter[] = [
  { name: 'nilai', range: true, optional: false },
  { name: 'bobot', range: true, optional: true },
];
/** The position of the answers among them. */
export const NILAI = 0;
const BOBOT = 1;

/** The averages per unsur and the weights that were given. */
export interface Survey {
  readonly averages: readonly (number | null)[];
  readonly weights: readonly number[] | null;
}

function readAverages(call: Call): readonly (number | null)[] {
  const values = call.range(NILAI);
  const { averages, bad } = unsurAverages(values);
  if (averages === null) {
    const value = values[bad.row]?.[bad.column];
    call.passOn(value);
    const oneLine = values.length === 1 || values[0]?.length === 1;
    const cell = call.cell(NILAI, bad.row, bad.column);
    return call.fail('#VALUE!', oneLine ? 'average-outside' : 'answer-outside', { cell, value: call.shown(value) });
  }
  if (averages.every((average) => average === null)) call.fail('#N/A', 'no-answers', {});
  return averages;
}

/** Tells whether any weight was given. */
export function hasWeights(call: Call): boolean {
  return !call.range(BOBOT).every((row) => row.every(isBlankOrZero));
}

function readWeights(call: Call, unsurCount: number): readonly number[] | null {
  if (!hasWeights(call)) return null;
  const given: number[] = [];
  call.range(BOBOT).forEach((row, rowIndex) =>
    row.forEach((value, column) => {
      call.passOn(value);
      if (typeof value !== 'number' || !(value > 0 && value <= 1)) {
        const cell = call.cell(BOBOT, rowIndex, column);
        return call.fail('#VALUE!', 'weight-wrong', { cell, value: call.shown(value) });
      }
      return given.push(value);
    }),
  );
  const single = given.length === 1;
  if (!single && given.length !== unsurCount) {
    call.fail('#VALUE!', 'weight-count', { given: String(given.length), expected: String(unsurCount) });
  }
  const perUnsur = single ? Array<number>(unsurCount).fill(given[0]!) : given;
  if (!weightTotalIsSound(perUnsur)) {
    call.fail('#VALUE!', 'weight-total', { count: String(unsurCount), total: call.shown(weightTotal(perUnsur)) });
  }
  return perUnsur;
}

/**
 * Reads the arguments of a survey.
 * @throws FunctionError #VALUE! for what cannot be an answer or a weight, #N/A when there are no answers
 */
export function readSurvey(call: Call): Survey {
  const averages = readAverages(call);
  return { averages, weights: readWeights(call, averages.length) };
}

import type { Respondent } from '../office';
import { respondentGroups } from '../rows/respondent-rows';
import { unsurNames } from '../rows/survey-rows';

const respondents = 120;
/** What most people answer to each unsur; the rest answers one better or worse. */
const usual = [3, 3, 3, 4, 3, 3, 4, 3, 3];
/** Numbers without a common divisor spread the answers evenly over the respondents. */
const spread = 7;
const skippedEvery = 41;
const betterEvery = 3;
const worseEvery = 11;

/** The made-up answer of a respondent: most give the usual one, some one more or less, a few none. */
function answer(respondent: number, unsur: number): number | null {
  const turn = respondent * spread + unsur * 5;
  if (turn % skippedEvery === 0) return null;
  const common = usual[unsur]!;
  if (turn % betterEvery === 1) return Math.min(4, common + 1);
  return turn % worseEvery === 2 ? common - 1 : common;
}

function pick(groups: readonly string[], turn: number): string {
  return groups[turn % groups.length]!;
}

/** 120 respondents, some of whom left a question open. */
export function exampleRespondents(): Respondent[] {
  return Array.from({ length: respondents }, (_, index) => ({
    answers: unsurNames.map((_name, unsur) => answer(index + 1, unsur)),
    sex: pick(respondentGroups.sex, index * 3 + Math.floor(index / 7)),
    education: pick(respondentGroups.education, index * 5 + Math.floor(index / 11)),
    occupation: pick(respondentGroups.occupation, index * 5 + Math.floor(index / 4)),
  }));
}

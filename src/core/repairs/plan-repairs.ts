/**
 * Plans repairs that hold: each is tried on a copy of the workbook, its formulas computed anew and everything checked
 * again, and what does not stand that test is not offered.
 */
import type { CheckResult } from '../findings/check-result';
import type { Finding } from '../findings/finding';
import { recalculate, type CellChange } from '../formulas/recalculate';
import { placeKey } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';
import { candidatesOf, type Candidate } from './candidates';
import { usualContent } from './usual-formula';

/** Says whether a finding stands, or the office has decided to ignore it. */
export type Stands = (finding: Finding, workbook: Workbook) => boolean;

/**
 * The steps of planning: each gives a workbook and takes what a check finds in it, so that the check may be made anywhere
 * and a page stays usable meanwhile.
 */
export type Planning<T> = Generator<Workbook, T, CheckResult>;

/**
 * Takes all steps at once.
 * @example runPlanning(planRepairs(workbook, check(workbook)), check)
 */
export function runPlanning<T>(steps: Planning<T>, check: (workbook: Workbook) => CheckResult): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next(check(step.value));
  return step.value;
}

/** Repairs follow each other no further than this: a sum, the sum above it, its percentage, its label. */
const mostRounds = 6;
/** More attempts than this mean that the repairs are at odds with each other. */
const mostAttempts = 8;

/**
 * The repairs of a workbook, made together with those that become necessary by them. After all of them nothing more is
 * offered, no cell depends on itself, there are no more errors than before, none of them is as wrong as it was, and none
 * was changed twice.
 */
export function* planRepairs(
  workbook: Workbook,
  result: CheckResult,
  stands: Stands = always,
): Planning<readonly Candidate[]> {
  const start = trial(workbook, standing(result, workbook, stands));
  const banned = new Set<string>();
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const tried = yield* attemptOf(start, banned, stands);
    if (tried.refused.length === 0) return tried.planned;
    for (const key of tried.refused) banned.add(key);
  }
  return [];
}

/**
 * What one repair takes with it: the cells that are wrong only because the repaired one was. Null where the repair does
 * not hold by itself.
 */
export function* planOneRepair(
  finding: Finding,
  workbook: Workbook,
  result: CheckResult,
  stands: Stands = always,
): Planning<readonly Candidate[] | null> {
  const findings = standing(result, workbook, stands);
  const first = offeredBy([finding], workbook);
  if (first.length === 0) return null;
  const known = new Set(offeredBy(findings.filter(isOfNumbers), workbook).map(({ key }) => key));
  let state = applied(trial(workbook, findings), first);
  const planned = [...first];
  for (let round = 0; round < mostRounds; round++) {
    if (state.circular.length > 0) return null;
    const after = standing(yield state.workbook, state.workbook, stands);
    const all = offeredBy(after.filter(isOfNumbers), state.workbook);
    const wasInVain = ({ key }: Candidate): boolean => planned.some((each) => each.key === key);
    if (isOfNumbers(finding) && all.some(wasInVain)) return null;
    const followers = all.filter(({ key }) => !known.has(key));
    if (followers.length === 0)
      return errorsIn(after) > errorsIn(findings) || stillWrong(planned, after).includes(first[0]!.key)
        ? null
        : planned;
    planned.push(...followers);
    state = applied({ ...state, findings: after }, followers);
  }
  return null;
}

/** A workbook during a trial, with the findings that stand in it. */
interface Trial {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  readonly circular: readonly string[];
}

interface Attempt {
  readonly planned: readonly Candidate[];
  /** The cells that must not be repaired; empty when the plan holds. */
  readonly refused: readonly string[];
}

/** False for texts that can be made numbers: that is asked for by itself, and follows from nothing. */
function isOfNumbers({ textNumbers }: Finding): boolean {
  return textNumbers === undefined;
}

function offeredBy(findings: readonly Finding[], workbook: Workbook): Candidate[] {
  return candidatesOf(findings, workbook, usualContent);
}

function trial(workbook: Workbook, findings: readonly Finding[]): Trial {
  return { workbook, findings, circular: [] };
}

function always(): boolean {
  return true;
}

function standing({ findings }: CheckResult, workbook: Workbook, stands: Stands): readonly Finding[] {
  return findings.filter((finding) => stands(finding, workbook));
}

function errorsIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

function applied(from: Trial, changes: readonly CellChange[]): Trial {
  const { workbook, circular } = recalculate(from.workbook, changes);
  return { workbook, findings: from.findings, circular: circular.map(placeKey) };
}

function* attemptOf(start: Trial, banned: ReadonlySet<string>, stands: Stands): Planning<Attempt> {
  let state = start;
  const planned: Candidate[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const candidates = offeredBy(state.findings, state.workbook).filter(({ key }) => !banned.has(key));
    const twice = candidates.filter(({ key }) => planned.some((each) => each.key === key));
    if (twice.length > 0) return { planned, refused: twice.map(({ key }) => key) };
    if (candidates.length === 0) return yield* settled(start, state, planned, banned, stands);
    const next = applied(state, candidates);
    const inCircle = candidates.filter(({ key }) => next.circular.includes(key));
    if (inCircle.length > 0) return { planned, refused: inCircle.map(({ key }) => key) };
    if (next.circular.length > 0) return { planned, refused: candidates.map(({ key }) => key) };
    planned.push(...candidates);
    state = { ...next, findings: standing(yield next.workbook, next.workbook, stands) };
  }
  return { planned, refused: planned.slice(-1).map(({ key }) => key) };
}

/**
 * Holds a plan that offers nothing more against what is asked of it. What was refused must not be offered anew in the
 * repaired workbook: there it is tried once more, and joins the plan where it holds.
 */
function* settled(
  start: Trial,
  end: Trial,
  planned: readonly Candidate[],
  banned: ReadonlySet<string>,
  stands: Stands,
): Planning<Attempt> {
  if (errorsIn(end.findings) > errorsIn(start.findings)) {
    return { planned, refused: suspects(start, end, planned) };
  }
  if (planned.length === 0) return { planned, refused: [] };
  const inVain = stillWrong(planned, end.findings);
  if (inVain.length > 0) return { planned, refused: inVain };
  if (!offeredBy(end.findings, end.workbook).some(({ key }) => banned.has(key))) return { planned, refused: [] };
  const again = yield* planRepairs(end.workbook, resultOf(end), stands);
  if (again.length === 0) return { planned, refused: [] };
  const twice = again.filter(({ key }) => planned.some((each) => each.key === key));
  if (twice.length > 0) return { planned, refused: twice.map(({ key }) => key) };
  return { planned: [...planned, ...again], refused: [] };
}

/** The repaired cells that are as wrong as before. */
function stillWrong(planned: readonly Candidate[], findings: readonly Finding[]): string[] {
  const wrong = new Set(
    findings.flatMap(({ severity, place, rule }) =>
      severity === 'error' && place !== null ? [`${rule} ${placeKey(place)}`] : [],
    ),
  );
  return planned.filter(({ finding, key }) => wrong.has(`${finding.rule} ${key}`)).map(({ key }) => key);
}

/** Only the findings of a result are looked at here. */
function resultOf({ findings }: Trial): CheckResult {
  return { findings } as CheckResult;
}

/** The repairs beside which new errors stand: on the same sheet and row or column, or named by them; else all. */
function suspects(start: Trial, end: Trial, planned: readonly Candidate[]): string[] {
  const before = new Set(start.findings.map(({ place }) => (place === null ? '' : placeKey(place))));
  const fresh = end.findings.filter(
    ({ severity, place }) => severity === 'error' && place !== null && !before.has(placeKey(place)),
  );
  const near = planned.filter(({ place, key }) =>
    fresh.some(
      (finding) =>
        finding.related.some((other) => placeKey(other) === key) ||
        (finding.place!.sheet === place.sheet &&
          (finding.place!.row === place.row || finding.place!.column === place.column)),
    ),
  );
  return (near.length > 0 ? near : planned).map(({ key }) => key);
}

/** Plans repairs step by step, so that the pane can be used meanwhile. */
import type { CheckResult } from '../../../core/findings/check-result';
import type { Planning } from '../../../core/repairs/plan-repairs';
import type { Workbook } from '../../../core/workbook/workbook';
import { nextTask } from '../next-task';

/**
 * Takes the steps of a planning, with a breath before each check.
 * @throws the reason of the signal when it is stopped
 */
export async function takeSteps<T>(
  steps: Planning<T>,
  check: (workbook: Workbook) => CheckResult | Promise<CheckResult>,
  signal: AbortSignal,
): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    await nextTask();
    signal.throwIfAborted();
    step = steps.next(await check(step.value));
    signal.throwIfAborted();
  }
  return step.value;
}

/** The planner comes after the first result, which does not wait for it. */
export const loadPlanner = () => import(/* webpackChunkName: "repair" */ '../../../core/repairs/plan-repairs');

/** The states that the pane goes through when it checks. */
import type { CheckResult } from '../../../core/findings/check-result';
import type { IgnoredFinding } from '../../../hosts/excel/ignored-findings';
import type { Workbook } from '../../../core/workbook/workbook';
import type { FailureId } from '../../../messages/pane';

/** Nothing was checked yet, or a check was stopped. */
export interface StartState {
  readonly step: 'start';
  readonly wasStopped: boolean;
  /** Whether the workbook holds nothing yet; taken for filled until it is known. */
  readonly isEmpty: boolean;
}

/** The workbook is being read or checked. */
export interface WorkingState {
  readonly step: 'working';
  readonly doing: 'reading' | 'checking';
  /** How much is done of all, 0 to 1; null while it is not known. */
  readonly share: number | null;
}

/** The check could not finish. */
export interface FailedState {
  readonly step: 'failed';
  readonly failure: FailureId;
  /** What Excel said, for someone who is asked to help. */
  readonly details: string;
}

/** There is a result. */
export interface DoneState {
  readonly step: 'done';
  readonly workbook: Workbook;
  readonly result: CheckResult;
  /** What the office has decided to ignore. */
  readonly ignored: readonly IgnoredFinding[];
  /** True when cells have changed since and could not be checked again. */
  readonly isStale: boolean;
}

/** What the pane shows. */
export type CheckState = StartState | WorkingState | FailedState | DoneState;

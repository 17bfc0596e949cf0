/** What the components of the task "Periksa" share. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../../../core/findings/finding';
import type { Workbook } from '../../../core/workbook/workbook';
import type { CheckMessages } from '../../../messages/pane/check/check-messages';
import type { Repair } from '../repair/shown-repair';
import type { CheckAction, CheckView } from './check-view';
import type { FindingKeys } from './finding-keys';
import type { SortedFindings } from './sort-findings';

/** The sentences, what is shown, and what can be mended. */
export interface CheckTools {
  readonly texts: CheckMessages;
  readonly view: CheckView;
  readonly act: (action: CheckAction) => void;
  readonly workbook: Workbook;
  readonly findings: SortedFindings;
  /** The keys that go from finding to finding. */
  readonly keys: FindingKeys;
  /** All repairs, by the key of their finding; most findings have one. */
  readonly repairs: ReadonlyMap<string, readonly Repair[]>;
  /** The repairs that belong to one finding: of its own cell, and of those that follow from it. */
  readonly repairsOf: (finding: Finding, signal: AbortSignal) => Promise<readonly Repair[]>;
}

/** Provided by the task. */
export const CheckContext = createContext<CheckTools | null>(null);

/**
 * The tools of the task, for a component.
 * @throws Error outside the task
 */
export function useCheck(): CheckTools {
  const tools = useContext(CheckContext);
  if (tools === null) throw new Error('useCheck outside CheckTab');
  return tools;
}

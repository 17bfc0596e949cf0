/** What the form that inserts standard sheets is doing. */
import type { InsertedSheet } from '../../../hosts/excel/apply-plan';

/** The form, the work, or what came of it. */
export type InsertState =
  | { readonly step: 'form'; readonly wasStopped: boolean }
  | { readonly step: 'working'; readonly share: number }
  | { readonly step: 'done'; readonly sheets: readonly InsertedSheet[]; readonly left: readonly string[] };

/** What happens to it. */
export type InsertAction =
  | { readonly type: 'begin' }
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'finish'; readonly sheets: readonly InsertedSheet[]; readonly left: readonly string[] }
  | { readonly type: 'stop' }
  | { readonly type: 'fail' }
  | { readonly type: 'again' };

/** The form before anything was done. */
export const firstInsertState: InsertState = { step: 'form', wasStopped: false };

/** The state after an action; word of progress that comes late changes nothing. */
export function insertState(state: InsertState, action: InsertAction): InsertState {
  switch (action.type) {
    case 'begin':
      return { step: 'working', share: 0 };
    case 'progress':
      return state.step === 'working' ? { step: 'working', share: action.done / action.total } : state;
    case 'finish':
      return { step: 'done', sheets: action.sheets, left: action.left };
    case 'stop':
      return { step: 'form', wasStopped: true };
    case 'fail':
    case 'again':
      return firstInsertState;
  }
}

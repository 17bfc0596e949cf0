/** Which screen of the task "Periksa" is shown, and what of the findings. */
import type { SeverityChoice } from '../../../messages/pane/check/check-messages';

/** The list (with what it was left for done, whose button may be about to go), one finding, the preview of repairs, the reason for ignoring one, or those that are ignored. */
export type CheckScreen =
  | { readonly name: 'list'; readonly isFinished?: boolean }
  | { readonly name: 'detail'; readonly key: string }
  | { readonly name: 'repair'; readonly keys: readonly string[]; readonly from: CheckScreen }
  | { readonly name: 'ignore'; readonly key: string; readonly from: CheckScreen };

/** What the reader has chosen to see. */
export interface CheckView {
  readonly screen: CheckScreen;
  /** The finding of the selected cell; null where there is none. */
  readonly current: string | null;
  readonly search: string;
  readonly severity: SeverityChoice;
}

/** What the reader does. */
export type CheckAction =
  | { readonly type: 'point'; readonly key: string | null }
  | { readonly type: 'open'; readonly key: string }
  | { readonly type: 'preview'; readonly keys: readonly string[] }
  | { readonly type: 'ask-reason'; readonly key: string }
  | { readonly type: 'back' }
  | { readonly type: 'finished' }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'choose'; readonly severity: SeverityChoice }
  | { readonly type: 'show-all' };

/** The list with everything in it. */
export const firstView: CheckView = { screen: { name: 'list' }, current: null, search: '', severity: 'all' };

/** The view after an action; "back" leads to where a screen was opened from, "finished" to the list. */
export function checkView(view: CheckView, action: CheckAction): CheckView {
  switch (action.type) {
    case 'point':
      return action.key === view.current ? view : { ...view, current: action.key };
    case 'open':
      return { ...view, screen: { name: 'detail', key: action.key }, current: action.key };
    case 'preview':
      return { ...view, screen: { name: 'repair', keys: action.keys, from: view.screen } };
    case 'ask-reason':
      return { ...view, screen: { name: 'ignore', key: action.key, from: view.screen } };
    case 'back':
      return { ...view, screen: 'from' in view.screen ? view.screen.from : { name: 'list' } };
    case 'finished':
      return { ...view, screen: { name: 'list', isFinished: true } };
    case 'search':
      return { ...view, search: action.text };
    case 'choose':
      return { ...view, severity: action.severity };
    case 'show-all':
      return { ...view, search: '', severity: 'all' };
  }
}

/** Puts the pane into a page. */
import { render } from 'preact';
import { Pane } from './components/pane';
import type { PaneHost } from './pane-host';

/** Shows the pane inside an element of the page. */
export function mountPane(element: HTMLElement, host: PaneHost): void {
  render(<Pane host={host} />, element);
}

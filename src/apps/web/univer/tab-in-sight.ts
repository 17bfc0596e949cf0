/** Brings the tab of the sheet in front into sight: Univer leaves one that is wholly out of sight where it is. */

const BAR = '[data-u-comp="slide-tab-bar"]';
const FRONT = '[role="tab"][aria-selected="true"]';

/** Scrolls the bar of the sheets inside an element whenever another sheet comes to the front, or sheets come, move or go. */
export function keepTabInSight(container: HTMLElement): void {
  new MutationObserver((changes) => {
    const bar = container.querySelector(BAR);
    if (!changes.some(({ type, target }) => type === 'attributes' || target === bar)) return;
    const tab = bar?.querySelector(FRONT);
    if (!bar || !tab) return;
    // What scrolled the bar itself, such as the focus, Univer learns only when it scrolls, too: then it is a second turn.
    for (let turn = 0; turn < 2; turn += 1) {
      const deltaY = beyond(tab.getBoundingClientRect(), bar.getBoundingClientRect());
      if (deltaY === 0) return;
      bar.dispatchEvent(new WheelEvent('wheel', { deltaY }));
    }
  }).observe(container, { subtree: true, childList: true, attributeFilter: ['aria-selected'] });
}

/** How far the bar is to be scrolled until a tab lies in it, and at least begins in it. */
function beyond(tab: DOMRect, bar: DOMRect): number {
  if (tab.left < bar.left) return tab.left - bar.left;
  return tab.right > bar.right ? Math.min(tab.right - bar.right, tab.left - bar.left) : 0;
}

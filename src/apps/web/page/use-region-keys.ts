/** Going from part to part of the page by keyboard, as F6 does in Excel. */
import { useEffect } from 'preact/hooks';

/** The parts in their order, and what takes the focus in each: the first of these that is there. */
const parts = [
  { part: '.page-toolbar', focus: ['button:not(:disabled)'] },
  { part: '.page-grid', focus: ['canvas[id^="univer-sheet-main-canvas"]'] },
  { part: '.page-pane', focus: ['[role="tab"][aria-selected="true"]', 'button:not(:disabled)'] },
  { part: '.many', focus: ['h1'] },
] as const;
const grid = 1;

function focusPart(index: number): void {
  const { part, focus } = parts[index]!;
  for (const wanted of focus) {
    const found = document.querySelector<HTMLElement>(`${part} ${wanted}`);
    if (found === null) continue;
    found.focus();
    return;
  }
}

/** Lets what is typed next go into the grid. */
export function focusGrid(): void {
  focusPart(grid);
}

/** The same when something of the bar was pressed and is done, unless somebody went on elsewhere meanwhile. */
export function leaveToolbar(): void {
  const active = document.activeElement;
  if (active === null || active === document.body || active.closest('.page-toolbar') !== null) focusGrid();
}

/** F6 goes to the next part of the page, Shift+F6 to the one before; the grid keeps Tab for its cells. */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      const here = parts.findIndex(({ part }) => document.activeElement?.closest(part));
      // The grid types into an element that lies outside of it.
      const from = here === -1 ? grid : here;
      // The list of many files lies over the grid and the pane, which take no keys then.
      const isThere = (index: number): boolean =>
        document.querySelector(parts[index]!.part)?.closest('[hidden], [inert]') === null;
      const step = event.shiftKey ? parts.length - 1 : 1;
      let to = (from + step) % parts.length;
      while (!isThere(to)) to = (to + step) % parts.length;
      focusPart(to);
    };
    // After the window, at which keys are kept while the grid cannot take them: F6 waits in line with the others.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
}

/** Names for the buttons and fields around the grid, which Univer shows as pictures only: a screen reader needs words. */
import type { GridMessages, MisnamedPart, PartName } from '../../../messages/web/grid';

/** What opens a list or a palette of a command. */
const opens = (command: string): string => {
  const own = `[data-u-command="sheet.command.${command}"]`;
  return `${own}[aria-haspopup], ${own} [aria-haspopup]`;
};

/** Shows, and takes, the address of the selected cell. */
export const ADDRESS_BOX = '[data-u-comp="defined-name"] input';

/** What is pressed in the hint of a function that is being typed. */
const HINT_BUTTON = 'section [class*="univer-w-[250px]"] .univer-size-6';

/** How each part is found; of several, the first. */
const parts: Readonly<Record<PartName, string>> = {
  undo: 'button[data-u-command="univer.command.undo"]',
  redo: 'button[data-u-command="univer.command.redo"]',
  copyFormat: 'button[data-u-command="sheet.command.set-once-format-painter"]',
  clearFormat: 'button[data-u-command^="sheet.command.clear-"]',
  larger: 'button[data-u-command="sheet.command.set-range-font-increase"]',
  smaller: 'button[data-u-command="sheet.command.set-range-font-decrease"]',
  bold: 'button[data-u-command="sheet.command.set-range-bold"]',
  italic: 'button[data-u-command="sheet.command.set-range-italic"]',
  underline: 'button[data-u-command="sheet.command.set-range-underline"]',
  strike: 'button[data-u-command="sheet.command.set-range-stroke"]',
  font: '[data-u-command="sheet.command.set-range-font-family"] input',
  fontSize: '[data-u-command="sheet.command.set-range-fontsize"] input',
  address: ADDRESS_BOX,
  names: '[data-u-comp="defined-name"] a[aria-haspopup]',
  formulaBar: '[data-u-comp="formula-bar"] button',
  newSheet: ':not([aria-haspopup]) > [data-u-comp="sheet-bar-append-button"]',
  allSheets: '[aria-haspopup] > [data-u-comp="sheet-bar-append-button"]',
  gridlines: 'button[data-u-command="sheet.command.toggle-gridlines"]',
  zoomOut: 'button[data-u-comp="button"]:has(~ div [role="track"])',
  zoomIn: 'div:has([role="track"]) ~ button[data-u-comp="button"]',
  zoomKnob: 'button[role="handle"]',
  zoomUsual: '[role="track"] > a',
  fonts: opens('set-range-font-family'),
  fontSizes: opens('set-range-fontsize'),
  textColors: opens('set-range-text-color'),
  fillColors: opens('set-background-color'),
  borders: opens('set-border-basic'),
  alignAcross: opens('set-horizontal-text-align'),
  alignDown: opens('set-vertical-text-align'),
  wrap: opens('set-text-wrap'),
  hintMore: `${HINT_BUTTON}:first-child`,
  hintClose: `${HINT_BUTTON}:last-child`,
};

/** What has a name of Univer's in English, or a key in place of one. */
const misnamed: Readonly<Record<MisnamedPart, string>> = {
  toolbar: '[data-u-comp="ribbon-toolbar"]',
  sheets: '[data-u-comp="slide-tab-bar"]',
  sidebar: '[data-u-comp="sidebar"]',
  closeSidebar: '[aria-label="Close sidebar"]',
  notices: 'section[aria-label^="Notifications"]',
  // Questions lie over the page, outside the grid.
  closeQuestion: '[role="dialog"] > button:has(> .univer-sr-only)',
};

/** What Univer gives a role that there is none of, or says something of without a role, and what it is. */
const roles = {
  // What holds a button is none itself.
  '[aria-haspopup]:not(button, [role], :has(button))': 'button',
  [HINT_BUTTON]: 'button',
  '[role="track"]': 'presentation',
  'button[role="handle"]': 'button',
  'a:not([href], [role])': 'button',
} as const;

/** What is said already is not said again: the browser would look through its styles for it. */
function set(part: Element, attribute: string, value: string): void {
  if (part.getAttribute(attribute) !== value) part.setAttribute(attribute, value);
}

/** Names the parts inside an element, also those that come later; what has a name of its own keeps it. */
export function nameParts(container: HTMLElement, names: GridMessages['parts']): void {
  const nameAll = (): void => {
    for (const [part, selector] of Object.entries(parts) as [PartName, string][]) {
      const found = container.querySelector(selector);
      if (found?.hasAttribute('aria-label') === false) found.setAttribute('aria-label', names[part]);
    }
    for (const [part, selector] of Object.entries(misnamed) as [MisnamedPart, string][])
      for (const found of document.querySelectorAll(selector)) set(found, 'aria-label', names[part]);
    for (const [selector, role] of Object.entries(roles))
      for (const found of container.querySelectorAll(selector)) set(found, 'role', role);
  };
  let isWaiting = false;
  const observer = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    // Once for all that changes together; nothing of it is in a hurry.
    setTimeout(() => {
      isWaiting = false;
      nameAll();
    }, 200);
  });
  observer.observe(container, { childList: true, subtree: true });
  observer.observe(document.body, { childList: true });
  nameAll();
}

/** Keys and clicks that wait until the grid can take them. */

const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu'] as const;
/** Preventing these would keep the browser from sending the events of the mouse that follow. */
const leadsToOthers = /^pointer/;
const FOCUSABLE = 'button, input, select, textarea, a[href], [contenteditable="true"], [tabindex]';
/** After so many milliseconds something went wrong, and a page that takes nothing any more would be worse. */
const LONGEST = 10_000;

/**
 * Keeps for a while the keys that are pressed in an element and the clicks anywhere in the page, and does them again in
 * the same order. It has to listen before whatever else listens to keys and clicks, which would take them first.
 */
export class KeptInput {
  private readonly kept: Event[] = [];
  /** How many reasons there are to wait. */
  private reasons = 0;
  private isRepeating = false;

  constructor(private readonly container: HTMLElement) {
    for (const type of ['keydown', ...POINTER]) window.addEventListener(type, this.onInput, { capture: true });
  }

  /** From now on keys and clicks wait; what is given back lets them go. */
  keep(): () => void {
    this.reasons += 1;
    let isOver = false;
    const release = (): void => {
      if (isOver) return;
      isOver = true;
      this.reasons -= 1;
      if (!this.isRepeating) void this.repeatAll();
    };
    setTimeout(release, LONGEST);
    return release;
  }

  private readonly onInput = (event: Event): void => {
    if (!event.isTrusted || (this.reasons === 0 && !this.isRepeating)) return;
    if (event instanceof KeyboardEvent && !this.isKeyOfGrid(event)) return;
    if (!leadsToOthers.test(event.type)) event.preventDefault();
    event.stopImmediatePropagation();
    this.kept.push(event);
  };

  private isKeyOfGrid(event: KeyboardEvent): boolean {
    // What an input method puts together cannot be put together again.
    if (event.isComposing || event.key === 'Process') return false;
    return event.target instanceof Node && this.container.contains(event.target);
  }

  private async repeatAll(): Promise<void> {
    this.isRepeating = true;
    // A key may begin to take over the next entry; what comes behind it waits again.
    while (this.reasons === 0) {
      const event = this.kept.shift();
      if (event === undefined) break;
      if (event instanceof KeyboardEvent) press(event);
      else point(event as MouseEvent);
      // What a key brings about is done when the page has had its turn, as between two keys that are really pressed.
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.isRepeating = false;
  }
}

/** Does what a key does: tells whoever listens and, where nobody took it, writes its sign or presses the button. */
function press(event: KeyboardEvent): void {
  const focused = document.activeElement;
  if (focused?.dispatchEvent(new KeyboardEvent('keydown', event)) !== true) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (focused instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ')) focused.click();
  else if (event.key === 'Tab') focusNext(focused, event.shiftKey ? -1 : 1);
  // The one way to write into an editable element so that it hears of it as of a key.
  else if (event.key.length === 1) document.execCommand('insertText', false, event.key);
}

/** Moves the focus to the next or the previous element of the page that takes it; a key that is made does not. */
function focusNext(from: Element, step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (each) => each === from || (each.tabIndex >= 0 && each.checkVisibility() && !each.matches(':disabled')),
  );
  all[(all.indexOf(from as HTMLElement) + step + all.length) % all.length]?.focus();
}

/** Does what a part of a click does: tells whoever listens, and moves the focus when the button goes down. */
function point(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || !target.isConnected) return;
  const again = event instanceof PointerEvent ? new PointerEvent(event.type, event) : new MouseEvent(event.type, event);
  const isTaken = !target.dispatchEvent(again);
  if (event.type === 'mousedown' && !isTaken) target.closest<HTMLElement>(FOCUSABLE)?.focus();
}

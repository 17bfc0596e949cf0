/** Keys that wait until the grid can take them. */

/**
 * Keeps the keys that are pressed in an element for a while, and presses them again in the same order. It has to be made
 * before whatever else listens to keys, which would take them first.
 */
export class KeptKeys {
  private readonly kept: KeyboardEvent[] = [];
  /** How many reasons there are to wait. */
  private reasons = 0;
  private isPressing = false;

  constructor(private readonly container: HTMLElement) {
    window.addEventListener('keydown', this.onKey, { capture: true });
  }

  /** From now on keys wait; what is given back lets them go. */
  keep(): () => void {
    this.reasons += 1;
    return () => {
      this.reasons -= 1;
      if (!this.isPressing) void this.pressAgain();
    };
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    // What an input method puts together cannot be put together again.
    if (!event.isTrusted || event.isComposing || event.key === 'Process') return;
    if (this.reasons === 0 && !this.isPressing) return;
    // F6 has left the grid already; pressed again it would go one part further.
    if (event.defaultPrevented) return;
    if (!(event.target instanceof Node) || !this.container.contains(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.kept.push(event);
  };

  private async pressAgain(): Promise<void> {
    this.isPressing = true;
    // A key may begin to take over the next entry; those behind it wait again.
    while (this.reasons === 0) {
      const event = this.kept.shift();
      if (event === undefined) break;
      press(event);
      // What a key brings about is done when the page has had its turn, as between two keys that are really pressed.
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.isPressing = false;
  }
}

/** Does what a key does: tells whoever listens and, where nobody took it, writes its sign. */
function press(event: KeyboardEvent): void {
  const isTaken = !document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', event));
  const isSign = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  // The one way to write into an editable element so that it hears of it as of a key.
  if (!isTaken && isSign) document.execCommand('insertText', false, event.key);
}

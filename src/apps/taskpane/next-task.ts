/** A breath between pieces of long work. */

/** Lets the page show the last state, and take a click, before the next piece of work occupies it. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

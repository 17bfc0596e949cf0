/**
 * Says what to check when the pane does not come up, or the page was not opened by Excel. It stands by itself in front of
 * office.js: whatever is missing or refused, this one runs.
 */

/** Longer than a slow network takes. */
const PATIENCE = 15_000;

setTimeout(() => {
  const trouble = document.getElementById('trouble');
  // The pane puts its own content in the place of the sentence that it is loading.
  const isLoading = document.querySelector('#pane > .pane') === null;
  if (trouble !== null && isLoading) trouble.hidden = false;
}, PATIENCE);

export {};

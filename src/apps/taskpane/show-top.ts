/** Shows the top of the pane. */

/**
 * Scrolls whatever an element of the pane stands in to its top, where the bar of the pane and what stands below it are.
 * `scrollIntoView` would also move a page around the pane, under the bar of that page.
 */
export function showTop(element: Element): void {
  for (let around = element.parentElement; around !== null; around = around.parentElement) around.scrollTop = 0;
}

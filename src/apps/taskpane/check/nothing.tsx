/** A result without findings: why, and what to do next. */

/** A title and a sentence, announced. */
export function Nothing({ title, advice }: { readonly title: string; readonly advice: string }) {
  return (
    <div class="pane-message" role="status">
      <p class="strong">{title}</p>
      <p>{advice}</p>
    </div>
  );
}

/** What a repair does to a cell. */
import { useCheck } from '../check/check-context';
import type { Repair } from '../repair/shown-repair';

/** Old → new, and the formula if the new content is one. */
export function RepairChange({ repair }: { readonly repair: Repair }) {
  const { texts } = useCheck();
  const { before, after, formula } = repair;
  return (
    <>
      <p class="finding-change">
        <span class="old">{before === '' ? texts.emptyCell : before}</span>
        <span aria-hidden="true"> → </span>
        <span class="unseen"> {texts.becomes} </span>
        <span class="new">{after}</span>
      </p>
      {formula !== null && formula !== after && (
        <code class="quiet" title={formula}>
          {formula}
        </code>
      )}
    </>
  );
}

/** The result of a check. */
import type { DoneState } from '../check-state';
import { countNumbers } from '../count-numbers';
import { countOf, groupFindings } from '../../../core/findings/group-findings';
import { orderGroups } from '../order-groups';
import { usePane } from '../pane-context';
import { Counts } from './counts';
import { Group } from './group';

/** The counts and the tables with their findings; or why there is nothing to show. */
export function Results({ state }: { readonly state: DoneState }) {
  const { messages } = usePane();
  const { workbook, result } = state;
  const { tables, findings } = result;
  const isEmpty = workbook.sheets.every((sheet) => sheet.rows.length === 0);
  if (isEmpty) return <Nothing title={messages.emptyTitle} advice={messages.emptyAdvice} />;
  if (tables.length === 0 && findings.length === 0)
    return <Nothing title={messages.noTablesTitle} advice={messages.noTablesAdvice} />;
  const isClean = countOf(findings, 'error') === 0 && countOf(findings, 'warning') === 0;
  return (
    <section class="pane-results" aria-label={messages.results}>
      {isClean && (
        <Nothing
          title={messages.cleanTitle}
          advice={messages.cleanSummary(tables.length, countNumbers(workbook, tables))}
        />
      )}
      {findings.length > 0 && <Counts findings={findings} />}
      {orderGroups(groupFindings(result)).map((group, index) => (
        <Group key={index} group={group} />
      ))}
    </section>
  );
}

function Nothing({ title, advice }: { readonly title: string; readonly advice: string }) {
  return (
    <div class="pane-message" role="status">
      <p class="strong">{title}</p>
      <p>{advice}</p>
    </div>
  );
}

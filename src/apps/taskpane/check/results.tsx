/** The result of a check: the counts, and the tables with their findings. */
import { groupFindings } from '../../../core/findings/group-findings';
import { usePane } from '../pane-context';
import { useCheck } from './check-context';
import type { DoneState } from './check-state';
import { Clean } from './clean';
import { Counts } from './counts';
import { filterGroups } from './filter-groups';
import { Group } from './group';
import { IgnoredList } from './ignored-list';
import { Nothing } from './nothing';
import { orderGroups } from './order-groups';
import { ResultActions } from './result-actions';
import { Toolbar } from './toolbar';

/** The counts and the tables with their findings; or why there is nothing to show. */
export function Results({ state }: { readonly state: DoneState }) {
  const { messages, sentences } = usePane();
  const { texts, view, act, findings } = useCheck();
  const { workbook, result } = state;
  const isEmpty = workbook.sheets.every((sheet) => sheet.rows.length === 0);
  if (isEmpty) return <Nothing title={messages.emptyTitle} advice={messages.emptyAdvice} insert={messages.startNew} />;
  const nothing = result.tables.length === 0 && (
    <Nothing title={messages.noTablesTitle} advice={messages.noTablesAdvice} insert={messages.startInsert} />
  );
  if (nothing && result.findings.length === 0) return nothing;
  const ignored = new Map(
    groupFindings({ ...result, findings: findings.ignored.map(({ finding }) => finding) }).map((group) => [
      group.table,
      group.findings.length,
    ]),
  );
  const groups = orderGroups(groupFindings({ ...result, findings: findings.open }));
  const shown = filterGroups(groups, view, sentences);
  const isFiltered = view.search !== '' || view.severity !== 'all';
  const count = shown.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <section class="pane-results" aria-label={messages.results}>
      {state.isStale && (
        <p class="pane-hint" role="status">
          {texts.stale}
        </p>
      )}
      {nothing}
      <Clean state={state} />
      {findings.open.length > 0 && <Counts findings={findings.open} />}
      <Toolbar />
      <ResultActions />
      {isFiltered && (
        <p class="pane-hint" role="status">
          {count === 0 ? texts.nothingFits : texts.found(count)}{' '}
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              act({ type: 'show-all' });
            }}
          >
            {texts.showAll}
          </button>
        </p>
      )}
      {shown.map((group) => (
        <Group
          key={
            group.table === null
              ? String(group.findings[0]?.place === null)
              : `${group.table.sheet} ${String(group.table.area.top)} ${String(group.table.area.left)}`
          }
          group={group}
          ignored={ignored.get(group.table) ?? 0}
        />
      ))}
      {!isFiltered &&
        result.unrecognised.map((sheet) => (
          <p key={sheet} class="group-clean">
            <span class="group-name">{sheet}</span>
            <span class="quiet">{messages.unrecognised}</span>
          </p>
        ))}
      <IgnoredList />
    </section>
  );
}

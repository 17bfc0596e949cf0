/** Everything about one finding. */
import type { Finding } from '../../../core/findings/finding';
import { formatPlace } from '../../../core/workbook/address';
import { Lazy } from '../components/lazy';
import { SeveritySign } from '../components/severity-sign';
import { Subpage } from '../components/subpage';
import { usePane } from '../pane-context';
import { useCheck } from './check-context';
import { DetailFacts } from './detail-facts';
import { findingKey } from './finding-key';
import { RuleBasis } from './rule-basis';
import { useSubject } from './use-subject';

const loadColumnChoice = () =>
  import(/* webpackChunkName: "tasks" */ './column-choice').then((part) => part.ColumnChoice);

/** The finding of the screen "detail": what, the numbers, the cause, the cells that follow, what to do, and the rule. */
export function FindingDetail() {
  const finding = useSubject('detail');
  return finding === null ? null : <Detail finding={finding} />;
}

function Detail({ finding }: { readonly finding: Finding }) {
  const { messages, goTo, write } = usePane();
  const { texts, repairs, act } = useCheck();
  const key = findingKey(finding);
  const { place } = finding;
  const hasRepair = repairs.has(key);
  return (
    <Subpage
      title={place === null ? messages.wholeWorkbook : formatPlace(place)}
      help={`aturan:${finding.rule}`}
      onBack={() => {
        act({ type: 'back' });
      }}
    >
      <div class="detail">
        <p class="finding-head">
          <SeveritySign severity={finding.severity} /> <span class="finding-word">{messages[finding.severity]}</span>
        </p>
        <p>{write(finding.message)}</p>
        <DetailFacts finding={finding} />
        {finding.column !== undefined && <Lazy load={loadColumnChoice} />}
        <p class="button-row">
          {hasRepair && (
            <button
              type="button"
              class="button-primary"
              onClick={() => {
                act({ type: 'preview', keys: [key] });
              }}
            >
              {finding.textNumbers === undefined ? texts.repair : texts.makeNumbers}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              act({ type: 'ask-reason', key });
            }}
          >
            {texts.ignore}
          </button>
          {place !== null && (
            <button
              type="button"
              onClick={() => {
                goTo(place);
              }}
            >
              {texts.toCell}
            </button>
          )}
        </p>
        <RuleBasis rule={finding.rule} isRepairable={hasRepair} />
      </div>
    </Subpage>
  );
}

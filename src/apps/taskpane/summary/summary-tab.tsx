/** The task "Ringkasan": the year on one screen, for the head of the office. */
import { useMemo } from 'preact/hooks';
import { standar } from '../../../core/profiles/standar';
import { en } from '../../../messages/summary/en';
import { id } from '../../../messages/summary/id';
import type { SummaryMessages } from '../../../messages/summary/summary-messages';
import type { DoneState } from '../check/check-state';
import { NotChecked } from '../check/not-checked';
import { usePane } from '../pane-context';
import { ChangeList } from './change-list';
import { ChartList } from './chart-list';
import { FigureList } from './figure-list';
import { InsertGrafik } from './insert-grafik';
import { MissingList } from './missing-list';
import { yearReport } from './year-report';

/** Figures, changes, what is missing, charts: from the last check. */
export function SummaryTab() {
  const { checking, language } = usePane();
  const texts = language === 'id' ? id : en;
  const { state } = checking;
  return (
    <div class="pane-message">{state.step === 'done' ? <Summary state={state} texts={texts} /> : <NotChecked />}</div>
  );
}

function Summary({ state, texts }: { readonly state: DoneState; readonly texts: SummaryMessages }) {
  const { profile } = usePane();
  const { scale } = profile ?? standar;
  const report = useMemo(() => yearReport(state, scale), [state, scale]);
  if (state.result.tables.length === 0) return <p>{texts.noTables}</p>;
  const { year, figures, changes, charts, errors } = report;
  return (
    <>
      {state.isStale && <p role="status">{texts.stale}</p>}
      <section class="send-part" aria-label={texts.figures}>
        <h2 class="part-title">{texts.figures}</h2>
        <FigureList figures={figures} year={year} texts={texts} />
      </section>
      {year !== null && (
        <section class="send-part" aria-label={texts.changes(String(year - 1))}>
          <h2 class="part-title">{texts.changes(String(year - 1))}</h2>
          <ChangeList changes={changes} texts={texts} />
        </section>
      )}
      <section class="send-part" aria-label={texts.missing}>
        <h2 class="part-title">{texts.missing}</h2>
        <MissingList report={report} texts={texts} />
      </section>
      {charts.length > 0 && (
        <section class="send-part" aria-label={texts.charts}>
          <h2 class="part-title">{texts.charts}</h2>
          {errors.length > 0 && <p>{texts.chartsWrong}</p>}
          <InsertGrafik charts={charts} texts={texts} />
          <ChartList charts={charts} texts={texts} />
        </section>
      )}
    </>
  );
}

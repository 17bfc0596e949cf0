/** The button that puts the charts on a sheet of the workbook. */
import type { Chart } from '../../../core/charts/chart';
import { planGrafik } from '../../../core/charts/grafik/plan-grafik';
import { writeNumber } from '../../../core/workbook/write-number';
import { insertCharts } from '../../../hosts/excel/insert-charts';
import { grafikSentences } from '../../../messages/charts/grafik';
import type { SummaryMessages } from '../../../messages/summary/summary-messages';
import { usePane } from '../pane-context';
import { undoSheets } from '../undo-sheets';
import { useAction } from '../use-action';

/** Inserts the sheet; undoing takes it away. */
export function InsertGrafik({
  charts,
  texts,
}: {
  readonly charts: readonly Chart[];
  readonly texts: SummaryMessages;
}) {
  const { host, say, messages, language } = usePane();
  const { isRunning, run } = useAction(async () => {
    const plan = planGrafik(charts, true, grafikSentences);
    if (plan === null) return;
    const { sheets, undo } = await insertCharts(host.excel, plan);
    const name = sheets[0]!.name;
    const count = writeNumber({ value: charts.length, decimals: 0, style: 'plain' }, language);
    say({
      text: host.drawsNoCharts === true ? texts.insertedUndrawn(name) : texts.inserted(name, count),
      undo: () => undoSheets(undo, messages),
    });
  });
  return (
    <button type="button" aria-disabled={isRunning} onClick={isRunning ? undefined : run}>
      {isRunning ? texts.inserting : texts.insert}
    </button>
  );
}

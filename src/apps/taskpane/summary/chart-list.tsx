/** The charts of the year, each to be copied as a picture. */
import type { Chart } from '../../../core/charts/chart';
import { drawChart } from '../../../core/charts/drawing';
import { en as chartsEn } from '../../../messages/charts/en';
import { id as chartsId } from '../../../messages/charts/id';
import type { SummaryMessages } from '../../../messages/summary/summary-messages';
import { download } from '../../download';
import { fileNameOf } from '../../file-name';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';
import { DrawingView } from './drawing-view';
import { paintDrawing } from './paint-drawing';

function ChartItem({ chart, texts }: { readonly chart: Chart; readonly texts: SummaryMessages }) {
  const { host, language, say } = usePane();
  const words = language === 'id' ? chartsId : chartsEn;
  const title = words.title(chart);
  const drawing = drawChart(chart, {
    title,
    series: chart.series.map(({ role }) => words.series[role]),
    mark: words.mark(chart),
  });
  const { isRunning, run } = useAction(async () => {
    say(null);
    const picture = await paintDrawing(drawing);
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      say({ text: texts.copied });
    } catch {
      if (host.savesNoFiles === true) {
        say({ text: texts.notCopied, isFailure: true });
        return;
      }
      const file = `${fileNameOf(title.slice(0, 80))}.png`;
      download(file, new Uint8Array(await picture.arrayBuffer()));
      say({ text: texts.downloaded(file) });
    }
  });
  return (
    <li class="chart">
      <DrawingView drawing={drawing} alternative={words.alternative(chart)} />
      <button
        type="button"
        aria-label={texts.copyOf(title)}
        aria-disabled={isRunning}
        onClick={isRunning ? undefined : run}
      >
        {texts.copy}
      </button>
    </li>
  );
}

/** All charts that the tables give. */
export function ChartList({ charts, texts }: { readonly charts: readonly Chart[]; readonly texts: SummaryMessages }) {
  return (
    <ul class="plain-list">
      {charts.map((chart, index) => (
        <ChartItem key={`${chart.id} ${chart.subject} ${index}`} chart={chart} texts={texts} />
      ))}
    </ul>
  );
}

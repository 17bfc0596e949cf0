/** What charts say in English; names and numbers stay as the workbook writes them. */
import type { Chart } from '../../core/charts/chart';
import { listed, markedNames, type ChartSentences } from './chart-sentences';

function ofYear({ year }: Chart): string {
  return year === null ? '' : ` in ${String(year)}`;
}

function title(chart: Chart): string {
  switch (chart.id) {
    case 'capaian':
      return `Achievement of the indicators${ofYear(chart)} against 100%`;
    case 'realisasi-tahun':
      return `Realisation and target: ${chart.subject}${chart.isLowerBetter ? ' (the lower the better)' : ''}`;
    case 'ikm-unsur':
      return `Satisfaction survey by element${ofYear(chart)}${chart.subject === '' ? '' : `: ${chart.subject}`}`;
    case 'serapan':
      return `Budget used by programme${ofYear(chart)}`;
    case 'responden':
      return `Respondents by ${chart.subject.toLowerCase()}`;
  }
}

function alternative(chart: Chart): string {
  const { id, marked, categories, series } = chart;
  const names = markedNames(chart);
  if (id === 'realisasi-tahun') {
    const targets = series[1]?.values;
    const years = categories.map((year, index) => {
      const target = targets?.[index];
      return `${year} ${series[0]!.values[index]?.text ?? '–'}${target ? ` of a target of ${target.text}` : ''}`;
    });
    return `${title(chart)}. ${years.join('; ')}.`;
  }
  const below =
    id === 'capaian'
      ? marked.length === 0
        ? ' All reach 100%.'
        : ` Below 100%: ${names}.`
      : marked.length === 0
        ? ''
        : ` Lowest: ${names}.`;
  return `${title(chart)}. ${listed(chart)}.${below}`;
}

/** The sentences of charts in English. */
export const en: ChartSentences = {
  title,
  series: {
    realisasi: 'Realisation',
    target: 'Target',
    capaian: 'Achievement',
    nilai: 'Score',
    serapan: 'Budget used',
    responden: 'Respondents',
  },
  mark: (chart) => (chart.id === 'capaian' ? 'below 100%' : 'lowest'),
  alternative,
};

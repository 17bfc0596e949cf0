/** What charts say in Indonesian. */
import type { Chart } from '../../core/charts/chart';
import { listed, markedNames, type ChartSentences } from './chart-sentences';

function ofYear({ year }: Chart): string {
  return year === null ? '' : ` tahun ${String(year)}`;
}

function title(chart: Chart): string {
  switch (chart.id) {
    case 'capaian':
      return `Capaian indikator${ofYear(chart)} terhadap 100%`;
    case 'realisasi-tahun':
      return `Realisasi dan target: ${chart.subject}${chart.isLowerBetter ? ' (makin rendah makin baik)' : ''}`;
    case 'ikm-unsur':
      return `Nilai survei kepuasan per unsur${ofYear(chart)}${chart.subject === '' ? '' : `: ${chart.subject}`}`;
    case 'serapan':
      return `Serapan anggaran per program${ofYear(chart)}`;
    case 'responden':
      return `Responden menurut ${chart.subject.toLowerCase()}`;
  }
}

function alternative(chart: Chart): string {
  const { id, marked, categories, series } = chart;
  const names = markedNames(chart);
  if (id === 'realisasi-tahun') {
    const targets = series[1]?.values;
    const years = categories.map((year, index) => {
      const target = targets?.[index];
      return `${year} ${series[0]!.values[index]?.text ?? '–'}${target ? ` dari target ${target.text}` : ''}`;
    });
    return `${title(chart)}. ${years.join('; ')}.`;
  }
  const below =
    id === 'capaian'
      ? marked.length === 0
        ? ' Semua mencapai 100%.'
        : ` Di bawah 100%: ${names}.`
      : marked.length === 0
        ? ''
        : ` Terendah: ${names}.`;
  return `${title(chart)}. ${listed(chart)}.${below}`;
}

/** The sentences of charts in Indonesian. */
export const id: ChartSentences = {
  title,
  series: {
    realisasi: 'Realisasi',
    target: 'Target',
    capaian: 'Capaian',
    nilai: 'Nilai',
    serapan: 'Serapan',
    responden: 'Responden',
  },
  mark: (chart) => (chart.id === 'capaian' ? 'di bawah 100%' : 'terendah'),
  alternative,
};

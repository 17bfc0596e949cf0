import { collectFacts } from '../../../src/core/claims/collect-facts';
import { valuesOf } from '../../support/table';

const capaian = `Capaian Kinerja 2024
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Jumlah rekomendasi | 4 | 5 | 125
2 | Nilai SAKIP | 80 | 84 | 105
3 | Jumlah unit layanan | 12 | 15 | 125
4 | Nilai IKM | 80 | 70 | 87,5`;

test('growth called "(%)" is no other printing of the capaian', () => {
  const growth = `Perbandingan Realisasi Kinerja Tahun 2023 dan 2024
No | Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | (%)
1 | Jumlah rekomendasi | 3 | 5 | 166,67
2 | Nilai SAKIP | 72 | 84 | 116,67
3 | Jumlah unit layanan | 9 | 15 | 166,67
4 | Nilai IKM | 60 | 70 | 116,67`;
  const { facts, others } = collectFacts(valuesOf(capaian, growth), 2024);
  expect(others.map(({ column, differing, rows }) => [column.heading, differing, rows])).toEqual([['(%)', 4, 4]]);
  expect(facts.filter(({ role, cells }) => role === 'capaian' && cells.length > 1)).toEqual([]);
});

test('where most rows agree, the others are mistakes', () => {
  const again = capaian.replace('| 105\n', '| 101\n').replace('Capaian Kinerja 2024', 'Analisis Capaian Kinerja 2024');
  const { facts, others } = collectFacts(valuesOf(capaian, again), 2024);
  expect(others).toEqual([]);
  expect(facts.filter(({ role }) => role === 'capaian').map(({ name }) => name)).toEqual(['Nilai SAKIP']);
});

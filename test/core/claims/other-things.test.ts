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

test('money of different groups is compared group by group, and that of all groups with what stands without any', () => {
  const groups = (title: string, modal: string): string => `${title}
    No | Program | Operasi | < | Modal | < | Total | <
    ^ | ^ | Anggaran (Rp) | Realisasi (Rp) | Anggaran (Rp) | Realisasi (Rp) | Anggaran (Rp) | Realisasi (Rp)
    1 | Program Jalan | 61.300.000 | 60.200.000 | ${modal} | 31.500.000 | 94.700.000 | 91.700.000
    2 | Program Pasar | 42.800.000 | 41.900.000 | 12.250.000 | 11.750.000 | 55.050.000 | 53.650.000
    3 | Program Taman | 23.150.000 | 22.400.000 | 8.600.000 | 8.450.000 | 31.750.000 | 30.850.000`;
  const plain = `Realisasi Anggaran Program Tahun 2024
    No | Program | Anggaran (Rp) | Realisasi (Rp)
    1 | Program Jalan | 94.700.000 | 91.700.000
    2 | Program Pasar | 55.500.000 | 53.650.000
    3 | Program Taman | 31.750.000 | 30.850.000`;
  const tables = [
    groups('Rekapitulasi Belanja Tahun 2024', '33.400.000'),
    groups('Belanja Bidang Tahun 2024', '34.300.000'),
    plain,
  ];
  const { facts, others } = collectFacts(valuesOf(...tables), 2024);
  expect(others).toEqual([]);
  expect(facts.map(({ name, cells }) => [name, cells.map(({ column }) => column.heading)])).toEqual([
    ['Program Jalan', ['Modal › Anggaran (Rp)', 'Modal › Anggaran (Rp)']],
    ['Program Pasar', ['Total › Anggaran (Rp)', 'Total › Anggaran (Rp)', 'Anggaran (Rp)']],
  ]);
  // Another table may call the groups a little otherwise.
  const renamed = tables[1]!.replace('Operasi |', 'BELANJA OPERASI |').replace('Modal |', 'BELANJA MODAL |');
  const [jalan] = collectFacts(valuesOf(tables[0]!, renamed), 2024).facts;
  expect(jalan!.cells.map(({ column }) => column.heading)).toEqual([
    'Modal › Anggaran (Rp)',
    'BELANJA MODAL › Anggaran (Rp)',
  ]);
});

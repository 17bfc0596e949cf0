import {
  answeredAverages,
  countedAverages,
  isUnsurRow,
  printedAverages,
} from '../../../src/core/relations/survey-sources';
import { valuesOf } from '../../support/table';

const unsur = ['Persyaratan', 'Prosedur', 'Waktu Penyelesaian', 'Biaya/Tarif', 'Produk Spesifikasi'];
const below = (line: (name: string, index: number) => string): string => unsur.map(line).join('\n');

describe('averages that are printed', () => {
  const table = (last: string): string =>
    `Nilai Rata-rata Unsur\nNo | Unsur Pelayanan | Nilai Rata-Rata\n${below((name, i) => `${i + 1} | ${name} | 3,${i}`)}\n${last}`;

  test('are those of the unsur, not the index below them', () => {
    const [values] = valuesOf(table('  | Indeks Kepuasan Masyarakat | 80,00'));
    expect(printedAverages(values!)?.printed.map(({ value }) => value)).toEqual([3, 3.1, 3.2, 3.3, 3.4]);
    expect(values!.table.rows.map((_, item) => isUnsurRow(values!, item))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('are no source when one of them is no average of answers from 1 to 4', () => {
    expect(printedAverages(valuesOf(table('6 | Kompetensi Pelaksana | 81,00'))[0]!)).toBeNull();
  });
});

describe('counts of answers', () => {
  /** 5 × 2 + 80 × 3 + 20 × 4 = 330 points from 105 answers. */
  const table = (total: string): string =>
    `Jawaban per Unsur
     No | Unsur Layanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total
     ${below((name, i) => `${i + 1} | ${name} | 0 | 5 | 80 | 20 | ${total}`)}`;

  test('give unrounded averages', () => {
    expect(countedAverages(valuesOf(table('105')))?.computed).toEqual(unsur.map(() => 330 / 105));
  });

  test('that do not add up to their own total prove nothing', () => {
    expect(countedAverages(valuesOf(table('150')))).toBeNull();
  });
});

describe('answers of respondents', () => {
  const table = (second: string): string =>
    `Jawaban Responden\nNo. Responden | U1 | U2 | U3 | U4 | U5\n1 | 4 | 3 | 3 | 3 | 2\n${second}`;

  test('blank and 0 are no answer', () => {
    expect(answeredAverages(valuesOf(table('2 | 2 | 0 |  | 4 | 3'))[0]!)?.computed).toEqual([3, 3, 3, 3.5, 2.5]);
  });

  test('of fewer than five unsur are no survey', () => {
    expect(answeredAverages(valuesOf('Jawaban Responden\nNo. Responden | U1 | U2\n1 | 4 | 3')[0]!)).toBeNull();
  });
});

/** One example of each function, with arguments as a sheet passes them; the values are those of the worked examples. */
import type { Argument } from '../../src/apps/functions/definition';

/** A formula and what its cells hold. */
export interface Example {
  readonly id: string;
  /** The formula as an Indonesian Excel shows it. */
  readonly formula: string;
  readonly cells: string;
  readonly args: readonly Argument[];
  /** How the result is shown: a percentage, or a number with two decimals. */
  readonly style: 'percent' | 'number';
}

const FIVE_RESPONDENTS = ['333433434', '433433334', '332434334', '343433343', '433443434'].map((row) =>
  [...row].map(Number),
);

/** The examples, in the order of the page. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'IKM',
    formula: '=IKM(B3:J7)',
    cells: 'B3:J7 berisi jawaban lima responden untuk sembilan unsur',
    args: [FIVE_RESPONDENTS],
    style: 'number',
  },
  {
    id: 'IKM',
    formula: '=IKM(B3:J7; 0,11)',
    cells: 'jawaban yang sama, penimbang 0,11',
    args: [FIVE_RESPONDENTS, 0.11],
    style: 'number',
  },
  {
    id: 'CAPAIAN',
    formula: '=CAPAIAN(D5; E5)',
    cells: 'target 88, realisasi 93,69',
    args: [88, 93.69],
    style: 'percent',
  },
  {
    id: 'CAPAIAN',
    formula: '=CAPAIAN(D6; E6; "turun")',
    cells: 'target 8, realisasi 9',
    args: [8, 9, 'turun'],
    style: 'percent',
  },
  {
    id: 'EFISIENSI',
    formula: '=EFISIENSI(C4; D4; E4)',
    cells: 'anggaran Rp2.273.853.295, realisasi Rp2.187.105.981, capaian 103,03%',
    args: [2273853295, 2187105981, 1.0303],
    style: 'percent',
  },
  {
    id: 'KATEGORI',
    formula: '=KATEGORI(F5)',
    cells: 'capaian 106,46%',
    args: [1.0646],
    style: 'number',
  },
  {
    id: 'KATEGORI',
    formula: '=KATEGORI(B9; "IKM")',
    cells: 'IKM 83,89',
    args: [83.89, 'IKM'],
    style: 'number',
  },
  {
    id: 'TABELIKM',
    formula: '=TABELIKM(B3:C4)',
    cells: 'jawaban dua responden untuk dua unsur: 3 dan 4, 4 dan 4',
    args: [
      [
        [3, 4],
        [4, 4],
      ],
    ],
    style: 'number',
  },
  {
    id: 'NILAIEFISIENSI',
    formula: '=NILAIEFISIENSI(G4)',
    cells: 'efisiensi 6,64%',
    args: [0.0664],
    style: 'percent',
  },
];

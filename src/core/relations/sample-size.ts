/**
 * The least number of respondents follows from the number of people who use the service.
 *
 * @aturan sampel
 * @judul Sampel minimal survei
 * @apa Sampel minimal = 3,841 × N × 0,25 ÷ (0,0025 × (N − 1) + 3,841 × 0,25), dibulatkan; N adalah jumlah pengguna
 *   layanan.
 * @mengapa Indeks kepuasan dari responden yang terlalu sedikit tidak mewakili pengguna layanan.
 * @sumber Permen PANRB 14/2017 (tabel Krejcie dan Morgan).
 * @salah
 *   Tabel Jumlah Sampel Minimal Survei Kepuasan Masyarakat
 *   Jumlah Pengguna Layanan | Sampel Minimal (Krejcie–Morgan) | Jumlah Responden
 *   1.000 | 287 !sampel | 300
 * @benar
 *   Tabel Jumlah Sampel Minimal Survei Kepuasan Masyarakat
 *   Jumlah Pengguna Layanan | Sampel Minimal (Krejcie–Morgan) | Jumlah Responden
 *   1.000 | 278 | 300
 * @perbaiki Hitung ulang dari jumlah pengguna layanan.
 */
import { sampleSize } from '../calc/sample-size';
import type { Message } from '../findings/messages';
import { columnsWithRole, isGuessed } from '../tables/table';
import { shownNumber, type Quantity } from '../tables/quantity';
import { addressOf } from './formula';
import type { Relation } from '../tables/relation';
import { fullRows } from './full-rows';
import { BaseEquation } from './base-equation';

const rule = 'sampel';

/**
 * The formula that says whether respondents are enough, and by how many they are too few; blank without both numbers.
 * @param least the cell with the least sample
 * @param respondents the cell with how many answered
 * @example sufficiencyFormula('$B4', '$C4') // `=IF(COUNT($B4,$C4)<2,"",IF($C4>=$B4,"Cukup","Kurang "&…))`
 */
export function sufficiencyFormula(least: string, respondents: string): string {
  return (
    `=IF(COUNT(${least},${respondents})<2,"",IF(${respondents}>=${least},"Cukup",` +
    `"Kurang "&(${least}-${respondents})&" responden"))`
  );
}

/** `sampelMinimal = sampleSize(populasi)` in every row. */
export const sampleSizeRelation: Relation = {
  kind: 'sampleSize',
  rule,
  bind(values) {
    const [size] = columnsWithRole(values.table, 'sampelMinimal');
    const [population] = columnsWithRole(values.table, 'populasi');
    if (size === undefined || population === undefined) return [];
    // Other methods (Slovin) give other numbers; a column guessed to be the sample is held against the one of the regulation.
    if (!/krejcie/i.test(size.heading) && !isGuessed(size)) return [];
    return fullRows(values, [size, population])
      .filter(([, people]) => people!.value >= 1)
      .map(([own, people]) => new SampleSizeEquation(own!, [people!]));
  },
};

class SampleSizeEquation extends BaseEquation<readonly [population: Quantity]> {
  readonly rule = rule;
  override readonly roundable = false;

  compute([population]: readonly number[]): number {
    return sampleSize(population!);
  }

  /** Many populations have one sample. */
  override solve(): number {
    return NaN;
  }

  explain(expected: number): Message {
    return { id: rule, values: { ...this.shown(expected), population: shownNumber(this.operands[0]) } };
  }

  override formula(): string {
    const people = addressOf(this.operands[0]);
    return `=IF(COUNT(${people})=0,"",ROUND(3.841*${people}*0.25/(0.0025*(${people}-1)+3.841*0.25),0))`;
  }
}

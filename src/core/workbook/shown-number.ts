/** A number inside a sentence, shown as the workbook writes it. */
export interface ShownNumber {
  readonly value: number;
  readonly decimals: number;
  readonly style: 'plain' | 'percent' | 'rupiah';
}

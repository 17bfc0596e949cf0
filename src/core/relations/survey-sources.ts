/** Where a report shows how its satisfaction index came about: averages, counts of answers, or the answers themselves. */
import { columnsWithRole } from '../recognise/table';
import type { TableValues } from '../tables/table-values';
import type { Quantity } from '../tables/quantity';

/** Averages per unsur from one source. */
export interface SurveySource {
  /** Averages printed in cells; they were rounded before they were printed. */
  readonly printed: readonly Quantity[];
  /** Averages computed from counts or answers, without rounding; empty when `printed` is not. */
  readonly computed: readonly number[];
}

const lowestAnswer = 1;
const highestAnswer = 4;
const fewestUnsur = 5;
const indexWords = /\b(?:ikm|skm|indeks|index|jumlah|total|rata\s*-?\s*rata|nilai|mutu)\b/i;
const unsurWords =
  /persyaratan|prosedur|waktu|kecepatan|biaya|tarif|produk|hasil|kompetensi|kemampuan|perilaku|kesopanan|pengaduan|saran|sarana|kenyamanan|keamanan|keadilan|tanggung\s*jawab|kedisiplinan|kejelasan|kepastian|spesifikasi/i;

/** True for a row that names an unsur; a row with the index or a total names none. */
export function isUnsurRow(values: TableValues, item: number): boolean {
  if (values.table.totals.includes(item)) return false;
  const name = values.text('unsur', item);
  if (/^u\s*\d{1,2}$/i.test(values.text('nomor', item))) return true;
  return unsurWords.test(name) || (name !== '' && !indexWords.test(name));
}

/** The averages per unsur of a table that prints them, or null when they are no averages of answers 1 to 4. */
export function printedAverages(values: TableValues): SurveySource | null {
  const column = values.column('nilaiRataRata');
  if (column === undefined) return null;
  const printed: Quantity[] = [];
  let complete = true;
  values.quantities(column).forEach((quantity, item) => {
    if (!isUnsurRow(values, item)) return;
    if (quantity === null || quantity.value < lowestAnswer || quantity.value > highestAnswer) complete = false;
    else printed.push(quantity);
  });
  return complete && printed.length >= fewestUnsur ? { printed, computed: [] } : null;
}

/** The averages per unsur from tables that count how often each answer was given, one unsur a row. */
export function countedAverages(tables: readonly TableValues[]): SurveySource | null {
  const computed: number[] = [];
  for (const values of tables) {
    if (values.table.layout.kind !== 'ikm-jawaban') continue;
    const columns = columnsWithRole(values.table, 'jawaban');
    if (columns.length !== highestAnswer) return null;
    const total = values.column('jumlah');
    values.table.rows.forEach((_, item) => {
      const counts = columns.map((column) => values.quantities(column)[item] ?? null);
      if (
        !counts.every(
          (count): count is Quantity => count !== null && count.reading.decimals === 0 && !count.reading.percent,
        )
      )
        return;
      let answers = 0;
      let sum = 0;
      counts.forEach((count, index) => {
        answers += count.value;
        sum += count.value * (index + lowestAnswer);
      });
      const printedTotal = total === undefined ? null : (values.quantities(total)[item] ?? null);
      if (answers > 0 && (printedTotal === null || printedTotal.value === answers)) computed.push(sum / answers);
    });
  }
  return computed.length >= fewestUnsur ? { printed: [], computed } : null;
}

/** The averages per unsur from the answers of each respondent; blank and 0 are no answer. */
export function answeredAverages(values: TableValues): SurveySource | null {
  const columns = columnsWithRole(values.table, 'jawabanUnsur');
  if (columns.length < fewestUnsur) return null;
  const computed: number[] = [];
  for (const column of columns) {
    let answers = 0;
    let sum = 0;
    const totals = new Set(values.table.totals);
    values.quantities(column).forEach((quantity, item) => {
      if (quantity === null || totals.has(item) || !Number.isInteger(quantity.value)) return;
      if (quantity.value < lowestAnswer || quantity.value > highestAnswer) return;
      answers++;
      sum += quantity.value;
    });
    if (answers === 0) return null;
    computed.push(sum / answers);
  }
  return { printed: [], computed };
}

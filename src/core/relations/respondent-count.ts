/**
 * The number of respondents beside the least sample is that of the rows with an answer.
 *
 * @aturan sampel
 * @judul Jumlah responden
 * @apa Jumlah responden di tabel sampel = banyaknya baris yang terisi di lembar jawaban responden.
 * @mengapa Responden yang tercatat tetapi tidak menjawab membuat sampel tampak cukup padahal kurang.
 * @sumber Permen PANRB 14/2017.
 * @salah Lembar jawaban berisi 118 responden yang menjawab, tetapi tabel sampel menulis 120.
 * @benar Tabel sampel menulis 118.
 * @perbaiki Hitung dari lembar jawaban, atau tekan Perbaiki pada temuannya.
 */
import type { AcrossRelation } from '../tables/relation';
import type { Message } from '../findings/messages';
import { columnsWithRole } from '../tables/table';
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { answerArea, isRespondent, onlyAnswers } from './respondent-answers';
import { KnownEquation } from './base-equation';

/**
 * The formula that counts the rows with an answer.
 * @param columns the columns of answers, one area for each
 * @example respondentCountFormula(["'Jawaban SKM'!$B$3:$B$124", …])
 */
export function respondentCountFormula(columns: readonly string[]): string {
  const answered = `SUMPRODUCT(((${columns.map((area) => `ISNUMBER(${area})`).join('+')})>0)*1)`;
  return `=IF(COUNT(${columns.join(',')})=0,"",${answered})`;
}

/** Binds the number of respondents to the answers, where a workbook has both. */
export const respondentCount: AcrossRelation = (own, { values }) => {
  const source = onlyAnswers(values);
  if (source === null) return [];
  return own.flatMap((each) =>
    columnsWithRole(each.table, 'jumlahResponden').flatMap((column) =>
      each.quantities(column).flatMap((count) => (count === null ? [] : [new RespondentCountEquation(count, source)])),
    ),
  );
};

/** How many rows of respondents have an answer. */
function respondentsIn(source: TableValues): number {
  const columns = columnsWithRole(source.table, 'jawabanUnsur').map((column) => source.quantities(column));
  return source.table.rows.filter(
    (_, item) => isRespondent(source, item) && columns.some((quantities) => (quantities[item] ?? null) !== null),
  ).length;
}

class RespondentCountEquation extends KnownEquation {
  readonly rule = 'sampel';
  override readonly roundable = false;

  constructor(
    result: Quantity,
    private readonly source: TableValues,
  ) {
    super(result, respondentsIn(source));
  }

  explain(expected: number): Message {
    return { id: 'sampel.respondents', values: { ...this.shown(expected), sheet: this.source.table.sheet.name } };
  }

  override formula(): string {
    const { table } = this.source;
    return respondentCountFormula(
      columnsWithRole(table, 'jawabanUnsur').map(({ index }) => answerArea(this.source, index, index)),
    );
  }
}

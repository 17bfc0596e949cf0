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
import type { AcrossRelation } from '../tables/report';
import type { Message } from '../findings/messages';
import { columnsWithRole } from '../tables/table';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import type { Equation } from '../tables/relation';
import { answerArea, isRespondent, onlyAnswers } from './respondent-answers';

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

class RespondentCountEquation implements Equation {
  readonly rule = 'sampel';
  readonly operands: readonly Quantity[] = [];
  readonly roundable = false;

  constructor(
    readonly result: Quantity,
    private readonly source: TableValues,
  ) {}

  compute(): number {
    const columns = columnsWithRole(this.source.table, 'jawabanUnsur').map((column) => this.source.quantities(column));
    const { rows } = this.source.table;
    return rows.filter(
      (_, item) => isRespondent(this.source, item) && columns.some((quantities) => (quantities[item] ?? null) !== null),
    ).length;
  }

  solve(): number {
    return NaN;
  }

  explain(expected: number): Message {
    return {
      id: 'sampel.respondents',
      values: {
        written: shownNumber(this.result, this.result.value),
        expected: shownNumber(this.result, expected),
        sheet: this.source.table.sheet.name,
      },
    };
  }

  formula(): string {
    const { table } = this.source;
    return respondentCountFormula(
      columnsWithRole(table, 'jawabanUnsur').map(({ index }) => answerArea(this.source, index, index)),
    );
  }
}

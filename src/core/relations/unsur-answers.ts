/**
 * The average of an unsur follows from the answers of the respondents (Permen PANRB 14/2017).
 *
 * @aturan ikm
 * @judul Nilai unsur dari lampiran jawaban
 * @apa Nilai rata-rata unsur = jumlah jawabannya ÷ banyaknya responden yang menjawab, di lampiran yang memuat jawaban
 *   tiap responden; dikalikan 25 bila dicetak sebagai nilai konversi.
 * @mengapa Tabel di laporan dan lampirannya harus menceritakan survei yang sama.
 * @sumber Permen PANRB 14/2017.
 * @salah Di lampiran, jawaban U3 berjumlah 66 dari 23 responden, tetapi nilai unsur ketiga tertulis 2,739.
 * @benar Nilai unsur ketiga tertulis 2,870: 66 ÷ 23.
 * @perbaiki Hitung ulang nilai unsurnya, atau betulkan jawaban yang salah ketik.
 */
import type { Message } from '../findings/messages';
import type { Quantity } from '../tables/quantity';
import type { AcrossRelation } from '../tables/relation';
import { columnsWithRole, lowestHeading } from '../tables/table';
import type { Place } from '../workbook/workbook';
import { KnownEquation } from './base-equation';
import { onlyAnswers } from './respondent-answers';
import { answeredAverage, isUnsurRow, printedAverages } from './survey-sources';
import { unsurNamed } from './unsur-name';

/** The average of the answers to an unsur, and where they stand. */
interface UnsurAverage {
  readonly average: number;
  readonly place: Place;
}

/** The unsur after these stand in either order. */
const inOneOrder = 7;

/** The equations between the printed value of each unsur and its column of answers: likely, where most rows keep them. */
export const unsurAnswers: AcrossRelation = ([values, ...others], report) => {
  const answers = onlyAnswers(report.values);
  const column = values?.column('nilaiRataRata');
  const perAnswer = values === undefined ? undefined : printedAverages(values)?.perAnswer;
  if (answers === null || column === undefined || perAnswer === undefined || others.length > 0) return [];
  const { sheet, rows } = answers.table;
  const byUnsur = new Map<string, UnsurAverage>();
  for (const each of columnsWithRole(answers.table, 'jawabanUnsur')) {
    const average = answeredAverage(answers, each);
    const unsur = unsurOf(lowestHeading(each.heading), '');
    if (average === null || unsur === null) continue;
    byUnsur.set(unsur, { average, place: { sheet: sheet.name, row: rows[0]!, column: each.index } });
  }
  return values!.quantities(column).flatMap((quantity, item) => {
    if (quantity === null || !isUnsurRow(values!, item)) return [];
    const [number, name] = [values!.text('nomor', item), values!.text('unsur', item)];
    const average = [unsurOf('', name), unsurOf(number, '')].flatMap((unsur) => byUnsur.get(unsur ?? '') ?? [])[0];
    return average === undefined ? [] : [new UnsurAverageEquation(quantity, average, perAnswer)];
  });
};

/** An unsur by its name, else by its number: `U8`, or a plain number where all surveys have the same order. */
function unsurOf(number: string, name: string): string | null {
  const named = unsurNamed(`${number} ${name}`);
  const [, sign, digits] = /^\s*(u?)\s*[.-]?\s*(\d{1,2})\.?\s*$/i.exec(number) ?? [];
  if (named !== null || digits === undefined) return named;
  return sign !== '' || Number(digits) <= inOneOrder ? digits : null;
}

/** `value = average of the answers × perAnswer`; which of many answers is wrong it does not tell. */
class UnsurAverageEquation extends KnownEquation {
  readonly rule = 'ikm';
  readonly customary = true;
  readonly likely = true;

  constructor(
    result: Quantity,
    private readonly answers: UnsurAverage,
    perAnswer: number,
  ) {
    super(result, answers.average * perAnswer);
  }

  explain(expected: number): Message {
    return { id: 'ikm.counted', values: { ...this.shown(expected), place: this.answers.place } };
  }
}

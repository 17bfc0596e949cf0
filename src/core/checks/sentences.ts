/**
 * @aturan kalimat
 * @judul Angka dalam kalimat
 * @apa Target, realisasi, capaian, dan kenaikan yang dikutip dalam kalimat harus sama dengan tabelnya. Diperiksa hanya
 *   kalimat yang menyebut nama indikatornya dan jenis angkanya.
 * @mengapa Pembaca membaca kalimatnya, bukan tabelnya; kalimat tahun lalu yang disalin adalah kekeliruan yang paling sering.
 * @sumber Permen PANRB 53/2014 (reviu laporan kinerja).
 * @salah Tabel: realisasi Nilai IKM 84,00. Kalimat: "Realisasi Nilai IKM sebesar 83,00 dari target 80,00."
 * @benar Kalimat: "Realisasi Nilai IKM sebesar 84,00 dari target 80,00."
 * @perbaiki Cocokkan keduanya dengan data aslinya, lalu betulkan yang keliru.
 */
import { capaian } from '../calc/capaian';
import { aroundName, namedIn } from '../claims/named-indicator';
import { isNarrowed } from '../claims/narrowed-name';
import { officeName } from '../claims/office-name';
import { ofYear, printedOf, type Figures, type Printed } from '../claims/printed-figures';
import { mayQuote, quotedIn, sentencesOf, type QuotedFigure, type QuotedRole } from '../claims/quoted-figures';
import { findingAt, type Finding } from '../findings/finding';
import { placeOf, shownNumber } from '../tables/quantity';
import { kept } from '../remember';
import { indicatorIn, isGuessed } from '../tables/table';
import type { NumberReading } from '../workbook/reading';
import { shownReading } from '../workbook/shown-number';
import type { CellValue, Place } from '../workbook/workbook';
import type { CheckContext, Corrected } from './context';
import { isQuoted, judgeChange, type Sentence } from './quoting-sentence';
import { mayLabel, wrongLabelsIn } from './sentence-labels';

/** A shorter text is no sentence. */
const shortestSentence = 30;
/** Everything a report says in one cell is no longer. */
const longestText = 6000;

/**
 * Figures that a sentence quotes of an indicator that it names, and that no table prints for it.
 *
 * @param corrected what numbers that are wrong should be: a sentence that says so is right
 */
export function checkSentences(context: CheckContext, corrected: Corrected): Finding[] {
  const known = new Map<string, Figures>();
  const figuresOf = (name: string): Figures => kept(known, name, () => printedOf(name, context));
  const titles = context.recognition.tables.map(({ title }) => title);
  const office = officeName(context.workbook, titles);
  const wrongIn = (text: string, place: Place): Finding[] =>
    sentencesOf(office === null ? text : aroundName(text, office).join(' ')).flatMap((sentence) => {
      const name = mayQuote(sentence) ? namedIn(sentence, context.values) : null;
      if (name === null) return [];
      const [before, ...behind] = aroundName(sentence, name);
      if (behind.some(isNarrowed)) return [];
      const { figures, changes, others } = quotedIn([before, ...behind].join(' '));
      if (figures.length === 0 && changes.length === 0) return [];
      const quoted: Sentence = { place, name, figures, others, printed: figuresOf(name), context, corrected };
      return [
        ...figures.flatMap((each) => judge(each, quoted)),
        ...changes.flatMap((each) => judgeChange(each, quoted)),
      ];
    });
  const found: Finding[] = [];
  for (const { name: sheet, rows } of context.workbook.sheets) {
    rows.forEach((cells, row) => {
      for (let column = 0; column < (cells?.length ?? 0); column++) {
        const text = cells![column]?.value;
        if (!mayBeSentence(text)) continue;
        if (mayQuote(text)) found.push(...wrongIn(text, { sheet, row, column }));
        if (mayLabel(text)) found.push(...wrongLabelsIn(text, { sheet, row, column }, context));
      }
    });
  }
  return found;
}

/** Cheap, because it is asked of every cell: true for a text with a digit that is neither too short nor too long. */
function mayBeSentence(value: CellValue | undefined): value is string {
  if (typeof value !== 'string' || value.length < shortestSentence || value.length > longestText) return false;
  return /\d/.test(value);
}

function judge({ role, year, reading, unit }: QuotedFigure, sentence: Sentence): Finding[] {
  const { printed, context } = sentence;
  const wanted = year ?? context.year;
  const all = ofYear(printed[role], wanted);
  // The figure of another year may be told of without its year.
  const meant = year === null ? printed[role] : all;
  if (all.length === 0 || meant.some((each) => isQuoted(reading, each, role, sentence.corrected))) return [];
  // Some call the realisasi capaian, and the other way round.
  const others = role === 'target' ? [] : ofYear(printed[role === 'capaian' ? 'realisasi' : 'capaian'], wanted);
  if (others.some((each) => isQuoted(reading, each, role, sentence.corrected))) return [];
  const first = all[0]!;
  if (unit !== '' && isOfOtherUnit(unit, first)) return [];
  // The figure that is meant stands elsewhere in the sentence: 3,36 of 4 points are 84,00.
  if (sentence.others.some((other) => all.some((each) => isQuoted(other, each, role, sentence.corrected)))) return [];
  const isTable = isTableWrong(role, reading, first, sentence);
  const isSure =
    (year !== null || new Set(printed[role].map((each) => each.year)).size === 1) && !isGuessed(first.quantity.column);
  const quoted = { shown: shownReading(reading), place: sentence.place };
  const inTable = { shown: shownNumber(first.quantity), place: placeOf(first.quantity) };
  const [wrong, right] = isTable ? [inTable, quoted] : [quoted, inTable];
  const values = { name: indicatorIn(first.quantity), written: wrong.shown, expected: right.shown, place: right.place };
  const severity = isSure ? 'error' : 'warning';
  return [findingAt('kalimat', severity, wrong.place, `silang.${role}`, values, { related: [right.place] })];
}

/** True for so many things beside a percentage, or beside a number of other things. */
function isOfOtherUnit(counted: string, { quantity, unit }: Printed): boolean {
  if (unit === '') return quantity.column.spec.content === 'percent' || quantity.reading.percent;
  return !unit.includes(counted) && !counted.includes(unit);
}

/**
 * True where the other figures of the sentence bear out the quoted one, and nothing in the row of the table bears out
 * the printed one.
 */
function isTableWrong(
  role: QuotedRole,
  reading: NumberReading,
  { quantity, year }: Printed,
  sentence: Sentence,
): boolean {
  const inRow = (each: QuotedRole): number | undefined =>
    sentence.printed[each].find(
      (other) =>
        other.quantity.table === quantity.table && other.quantity.item === quantity.item && other.year === year,
    )?.reading.value;
  const quotedAs = (each: QuotedRole): number | undefined =>
    sentence.figures.find((other) => other.role === each)?.reading.value;
  if (reading.value === inRow(role) || fit(inRow)) return false;
  const told = (each: QuotedRole): number | undefined => quotedAs(each) ?? inRow(each);
  return fit(told) && !fit((each) => (each === role ? inRow(each) : told(each)));
}

/** So far from the quotient a printed percentage may be. */
const rounding = 0.02;

/** True where the capaian follows from target and realisasi, in percent. */
function fit(valueOf: (role: QuotedRole) => number | undefined): boolean {
  const [target, realisasi, printed] = [valueOf('target'), valueOf('realisasi'), valueOf('capaian')];
  if (target === undefined || realisasi === undefined || printed === undefined) return false;
  return (['naik', 'turun'] as const).some((direction) => {
    const expected = capaian(target, realisasi, direction);
    return expected !== null && Math.abs(expected * 100 - printed) <= rounding;
  });
}

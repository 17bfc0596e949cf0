/** The figures that a sentence of the report quotes: the target, realisasi and capaian of an indicator that it names. */
import { readText } from '../workbook/read-text';
import type { NumberReading } from '../workbook/reading';
import { goesOn, isNamedAlone } from './narrowed-name';

/** What a sentence says of an indicator. */
export type QuotedRole = 'target' | 'realisasi' | 'capaian';

/** One figure in a sentence. */
export interface QuotedFigure {
  readonly role: QuotedRole;
  /** The word behind it that says what it counts; empty where there is none. */
  readonly unit: string;
  /** The year named beside it, or last before it, or the only one of the sentence; null where it names none. */
  readonly year: number | null;
  readonly reading: NumberReading;
}

/** By how much a sentence says that something rose, below zero that it fell. */
export interface QuotedChange {
  readonly role: QuotedRole;
  /** The year that it is compared with. */
  readonly since: number;
  readonly reading: NumberReading;
  readonly sign: 1 | -1;
}

/** What is quoted in one sentence. */
export interface Quoted {
  readonly figures: readonly QuotedFigure[];
  readonly changes: readonly QuotedChange[];
  /** The numbers that no word names; the figure that is meant may be one of them. */
  readonly others: readonly NumberReading[];
}

const number = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:[.,]\d+)?(?:\s?%|\s+persen\b)?`;
/** What may stand between a word and its number without making it another number. */
const between = String.raw`(?:\s+(?:kinerja(?:nya)?|indikator|tahun(?:\s+(?:19|20)\d\d)?|(?:19|20)\d\d|yang|telah|sudah|ini|itu|tersebut|dapat|ditetapkan|diperjanjikan|dicapai|adalah|yaitu|yakni|sebesar|senilai|sebanyak|mencapai|menjadi|tercatat|berada|pada|di|angka|nilai|skor|hanya|sampai|dengan|sehingga|atas|nya))*\s*[:=]?\s*`;
const named = String.raw`\b(target|terealisasi|realisasi|capaian)(?:nya)?(?!\s+(?:akhir|renstra|rpjmd|anggaran|keuangan|belanja|program|nasional|provinsi))`;
/** A number that is no year stands somewhere behind what it may be. */
const anyFigure = new RegExp(String.raw`${named}.*?(?<![\d.,])(?!(?:199\d|20[0-5]\d|2060)(?![\d.,]\d|\d))\d`, 'isu');
const figure = new RegExp(
  String.raw`${named}(${between})(${number})(?!\s*(?:ribu|juta|miliar|milyar|triliun|[x×*/÷:]|s\s*[./]\s*d|sampai|hingga|tahun\s+(?:terakhir|berturut|ke\s+depan)|[-–]\s*\d)|[.,]?\d)`,
  'giu',
);
const anyNumber = new RegExp(String.raw`(?<![\d.,])${number}`, 'giu');
const change = new RegExp(
  String.raw`\b(naik|meningkat|kenaikan|peningkatan|turun|menurun|penurunan)(?:\s+(?:sebesar|sebanyak|senilai))?\s+(${number})(?:\s*(?:poin|point))?(?:\s+persen)?\s+(?:dari|dibanding(?:kan)?(?:\s+dengan)?|terhadap)\s+(capaian|realisasi)(?:nya)?(?:\s+kinerja(?:nya)?)?(?:\s+(?:pada|di))?(?:\s+tahun)?\s+((?:19|20)\d\d)\b`,
  'giu',
);
const yearWord = /(?<![\d.,/])(?:19|20)\d\d(?![\d.,]\d|\d)/gu;
/** The year may follow the number: "81,50 pada tahun 2022", "81,50 tahun sebelumnya". */
const yearAfter =
  /^\s*(?:poin|orang|%|persen)?\s*(?:(?:pada|di|untuk|dalam)\s+)?(?:tahun\s+)((?:19|20)\d\d|sebelumnya|lalu)\b/iu;
/** After such a word another year is meant. */
const comparison = /\b(?:naik|turun|meningkat|menurun|dibanding\w*|sebelum(?:nya)?|lalu|semula)\b/iu;
/** Behind a number: "3,47 pada skala 4". */
const onOtherScale = /^\W*(?:(?:pada|dari|dalam|dengan)\s+)?skala\b/iu;
/** Before the word that names a figure: it is one of money, of a weight, of a part, or of how far two are from each other. */
const ofOtherFigures =
  /\b(?:anggaran|pagu|keuangan|belanja|penyerapan|program|kegiatan|bobot|unsur|komponen|aspek|dimensi|responden|selisih|antara|deviasi|mendukung|menunjang|pendukung|penunjang)\b/iu;
/** Beside the target of a plan of years a capaian is one of that. */
const ofOtherTarget =
  /\b(?:jangka\s+(?:menengah|panjang)|rpjm[dn]?|rpjp[dn]?|renstra|nasional|provinsi|target(?:nya)?\s+akhir)\b/iu;
/** A sentence about a part of the year says nothing of the year. */
const ofPartOfYear = /\b(?:tri\s?wulan|tw\s*(?:i|ii|iii|iv|[1-4])|semester|per\s+bulan)\b/iu;

/** False for a text that quotes nothing, whatever indicator it names. */
export function mayQuote(text: string): boolean {
  return /target|realisasi|capaian/i.test(text) && (anyFigure.test(text) || text.search(change) >= 0);
}

/** What a sentence quotes; a number that a word does not clearly name is left out. */
export function quotedIn(sentence: string): Quoted {
  if (ofPartOfYear.test(sentence)) return { figures: [], changes: [], others: [] };
  const figures: QuotedFigure[] = [];
  const spoken = [...sentence.matchAll(figure)];
  const compared = comparison.exec(sentence)?.index ?? Infinity;
  for (const match of spoken) {
    const [all, role, words, written] = match;
    const [before, after] = [sentence.slice(0, match.index), sentence.slice(match.index + all.length)];
    const reading = numberIn(written!);
    // What is said of something else goes on: "responden yang menjadi target 400, yang terealisasi 412".
    if (!isNamedAlone(before)) break;
    if (reading === null || isYear(reading) || onOtherScale.test(after)) continue;
    if (ofOtherFigures.test(clauseBefore(before))) continue;
    if (roleOf(role!) === 'capaian' && ofOtherTarget.test(sentence)) continue;
    const beside = yearAfter.exec(after)?.[1] ?? yearsIn(words!).at(-1);
    // "81,50 menjadi 84,00" speaks of two years, and what follows "dibanding" of another one.
    if (beside === undefined && (match.index > compared || /\bmenjadi\b/i.test(after))) continue;
    if (beside !== undefined && !/\d/.test(beside)) continue;
    const only = yearsIn(sentence);
    const year = beside ?? yearsIn(before).at(-1) ?? (only.length === 1 ? only[0] : undefined);
    const unit = goesOn(after) ? '' : /^\s*(\p{L}+)/u.exec(after)![1]!.toLowerCase();
    figures.push({ role: roleOf(role!), unit, year: year === undefined ? null : Number(year), reading });
  }
  const changes: QuotedChange[] = [];
  for (const { index, 1: verb, 2: written, 3: role, 4: year } of sentence.matchAll(change)) {
    // By how much a target rises is another thing.
    if (/\btarget/i.test(clauseBefore(sentence.slice(0, index)))) continue;
    const reading = numberIn(written!);
    const sign = /turun/i.test(verb!) ? -1 : 1;
    if (reading !== null) changes.push({ role: roleOf(role!), since: Number(year), reading, sign });
  }
  const rest = spoken.reduce((text, [all]) => text.replace(all, ' '), sentence);
  const others = [...rest.matchAll(anyNumber)].flatMap(([written]) => numberIn(written) ?? []);
  return { figures, changes, others };
}

/** What the same part of a sentence says before a word. */
function clauseBefore(before: string): string {
  return /[^,;:()]*$/.exec(before)![0];
}

function yearsIn(text: string): string[] {
  return [...text.matchAll(yearWord)].map(([year]) => year);
}

function roleOf(word: string): QuotedRole {
  return word.toLowerCase().replace('terealisasi', 'realisasi') as QuotedRole;
}

function numberIn(text: string): NumberReading | null {
  const reading = readText(text.replace(/\s+persen$/i, '%'));
  return reading.kind === 'number' ? reading : null;
}

function isYear({ value, decimals }: NumberReading): boolean {
  return decimals === 0 && value >= 1990 && value <= 2060;
}

/** The sentences of a text: a full stop ends one where no digit follows. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;!?])\s+(?=\p{Lu})|\n+/u).filter((sentence) => sentence.trim() !== '');
}

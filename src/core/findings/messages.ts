/**
 * Every sentence that the checker says, by its id, with what is put into it. `messages/findings` has the words, in both
 * languages: an id without words, words with a hole that nothing fills, and an id that is not listed here do not compile.
 */
import type { ShownNumber } from '../workbook/shown-number';
import type { Place } from '../workbook/workbook';
import type {
  Bounded,
  Classes,
  Computed,
  Counted,
  Efficiency,
  Elsewhere,
  ErrorValue,
  Grades,
  Label,
  Named,
  Nothing,
  OfTable,
  Quotient,
  ReadText,
  SumOfParts,
  Typed,
  Units,
  Worded,
  Written,
} from './message-shapes';

/** What is put into each sentence. */
export interface MessageValues {
  capaian: Quotient & Computed;
  'capaian.overZero': Quotient;
  'capaian.mean': Counted;
  'rasio.joinedMean': Counted;
  'rasio.joinedSums': Counted;
  'capaian.turun': Written;
  'capaian.inverse': Computed;
  'capaian.down': Quotient & Computed;
  'kemajuan.down': Quotient & Computed;
  'pembanding.down': Quotient & Computed;
  'rasio.range': Bounded;
  'rasio.rangeDown': Bounded;
  'arah.ignored': Computed;
  'arah.doubtful': Computed & { readonly target: ShownNumber; readonly realisasi: ShownNumber };
  'arah.otherwise': Computed & { readonly place: Place };
  'arah.neighbours': Computed & { readonly place: Place };
  'arah.contradicts': { readonly target: string; readonly meant: string; readonly direction: string };
  'target.gradeReached': Grades;
  'target.gradeMissed': Grades;
  'target.labelReached': Grades & { readonly written: string };
  'target.labelMissed': Grades & { readonly written: string };
  'target.text': { readonly target: string };
  'capaian.capped': Computed;
  'persen-anggaran': Quotient & Computed;
  kemajuan: Quotient & Computed;
  pembanding: Quotient & Computed;
  sampel: Computed & { readonly population: ShownNumber };
  'sampel.respondents': Computed & { readonly sheet: string };
  'sampel.sufficiency': { readonly written: string; readonly respondents: ShownNumber; readonly least: ShownNumber };
  sisa: Computed & { readonly minuend: ShownNumber; readonly subtrahend: ShownNumber };
  perubahan: Computed & { readonly now: ShownNumber; readonly before: ShownNumber };
  'perubahan.growth': Computed & { readonly now: ShownNumber; readonly before: ShownNumber };
  'jumlah.tooSmall': SumOfParts;
  'jumlah.belowParts': SumOfParts;
  'jumlah.tooLarge': SumOfParts;
  'jumlah.across': Computed & { readonly parts: readonly ShownNumber[] };
  'jumlah.group': Computed & { readonly group: string; readonly sheet: string };
  'jumlah.share': Computed & { readonly part: ShownNumber; readonly total: ShownNumber };
  hitungan: Computed & { readonly column: string; readonly calculation: Calculation };
  'hitungan.row': Computed & { readonly name: string; readonly calculation: Calculation };
  'hitungan.carried': Computed & { readonly column: string; readonly of: string };
  'hitungan.yearEnd': Computed & { readonly column: string; readonly of: string };
  'hitungan.rank': Computed & { readonly column: string; readonly number: ShownNumber; readonly of: string };
  ikm: Counted;
  'ikm.roundedWeight': Counted & { readonly weight: ShownNumber };
  'ikm.counted': Computed & { readonly place: Place };
  'ikm.sum': Counted;
  'silang.source': { readonly choice: string; readonly indicator: string };
  'silang.sourceUnknown': { readonly choice: string };
  'jumlah.unnumbered': { readonly name: string };
  'ikm.answerSum': Counted & { readonly unsur: string };
  'ikm.answerAverage': Counted & { readonly unsur: string };
  'ikm.weight': Computed & { readonly place: Place };
  'ikm.weights': { readonly total: ShownNumber };
  'ikm.weighted': Counted & { readonly average: ShownNumber };
  'ikm.conversion': Computed & { readonly average: ShownNumber };
  'efisiensi.keluaran': Efficiency;
  'efisiensi.selisih': Efficiency;
  'efisiensi.sisa': Efficiency;
  kategori: Label;
  'kategori.border': Label;
  'kategori.change': Worded & { readonly before: ShownNumber; readonly after: ShownNumber };
  'kategori.efficiency': Worded & { readonly efisiensi: ShownNumber };
  'kategori.efficient': Worded & { readonly capaian: ShownNumber; readonly serapan: ShownNumber };
  'kategori.reached': Worded & { readonly target: ShownNumber; readonly value: ShownNumber };
  'kategori.spelling': Worded;
  'rounding.truncated': Computed;
  'rounding.near': Computed;
  'rounding.loose': Computed;
  typed: Typed;
  'typed.doubted': Typed;
  'silang.target': Elsewhere;
  'silang.realisasi': Elsewhere;
  'silang.capaian': Elsewhere;
  'silang.targetAkhir': Elsewhere;
  'silang.anggaran': Elsewhere;
  'silang.persenAnggaran': Elsewhere;
  'silang.realisasiAnggaran': Elsewhere;
  'silang.ikm': Computed & { readonly place: Place };
  'kalimat.change': Computed & { readonly now: ShownNumber; readonly before: ShownNumber };
  'silang.belanja': Elsewhere & { readonly parts: string };
  'skala.overlap': Classes;
  'skala.skipped': Classes;
  'skala.gap': Classes;
  'skala.gaps': Classes & { readonly count: string };
  'skala.top': { readonly label: string; readonly below: string; readonly value: ShownNumber };
  'skala.number': Computed;
  'skala.conversion': {
    readonly written: string;
    readonly converted: string;
    readonly average: ShownNumber;
    readonly product: ShownNumber;
    readonly bound: ShownNumber;
  };
  'cause.roundedWeight': { readonly weight: ShownNumber; readonly count: string };
  'cause.swapped': Nothing;
  'cause.otherMethod': Nothing;
  'cause.inverted': Nothing;
  'cause.exchangedTerms': Nothing;
  'cause.leftOut': Named;
  'cause.countedTwice': Named;
  'cause.exchanged': Nothing;
  'cause.mistyped': Nothing;
  'cause.thousandth': Nothing;
  'cause.percentAsNumber': Nothing;
  'cause.outdated': Nothing;
  'cause.otherCell': { readonly place: Place };
  'kelengkapan.part': { readonly tables: readonly string[] };
  'kelengkapan.table': OfTable;
  'kelengkapan.table.unread': OfTable & { readonly title: string };
  'kelengkapan.table.pk': OfTable;
  'kelengkapan.table.capaian': OfTable;
  'kelengkapan.table.perbandingan-tahun': OfTable;
  'kelengkapan.table.kemajuan-renstra': OfTable;
  'kelengkapan.table.standar-nasional': OfTable;
  'kelengkapan.table.analisis': OfTable;
  'kelengkapan.table.efisiensi': OfTable;
  'kelengkapan.table.program-penunjang': OfTable;
  'kelengkapan.table.realisasi-anggaran': OfTable;
  'kelengkapan.column.capaian': Nothing;
  'kelengkapan.column.kategori': Nothing;
  'kelengkapan.indicator.error': Named;
  'kelengkapan.indicator.warning': Named;
  'kelengkapan.indicator.unagreed': Named;
  'kelengkapan.cell': Named & { readonly column: string };
  'kelengkapan.row': Named;
  'angka.unread': { readonly text: string };
  'angka.two': { readonly text: string };
  'angka.text': { readonly count: ShownNumber };
  'angka.leftOut': {
    readonly count: ShownNumber;
    readonly place: Place;
    readonly written: MessageValue;
    readonly expected: MessageValue;
  };
  'angka.textTable': { readonly count: ShownNumber };
  'angka.textTables': { readonly count: ShownNumber; readonly tables: ShownNumber };
  'angka.mended': ReadText;
  'angka.ambiguous': ReadText;
  'angka.allAmbiguous': ReadText;
  'angka.leadingZero': ReadText;
  'angka.decimalPoint': ReadText;
  'satuan.bare': Units;
  'satuan.signed': Units;
  'satuan.fraction': Units;
  'satuan.percentNumber': Units;
  'satuan.pair': Units;
  'rentang.answer': Written;
  'rentang.noAnswer': Nothing;
  'rentang.average': Written;
  'rentang.impossibleAverage': Written & {
    readonly count: string;
    readonly below: ShownNumber;
    readonly above: ShownNumber;
  };
  'rentang.conversion': Written;
  'rentang.maturity': Written;
  'rentang.share': Written;
  'rentang.index': Written;
  'rentang.hundred': Written;
  'rentang.otherScale': { readonly count: string; readonly lower: ShownNumber; readonly upper: ShownNumber };
  'rentang.overspent': Written & { readonly budget: ShownNumber };
  'rentang.weight': Computed;
  'rentang.otherWeights': Nothing;
  'rentang.component': Written & { readonly weight: ShownNumber };
  'rumus.uncomputed': { readonly count: string };
  'rumus.manual': { readonly count: string };
  galat: ErrorValue;
  'galat.division': ErrorValue;
  'galat.reference': ErrorValue;
  'galat.name': ErrorValue;
  'galat.value': ErrorValue;
  'galat.notAvailable': ErrorValue;
  'galat.waiting': ErrorValue;
  'kolom.guessed': { readonly heading: string; readonly role: string };
  'kolom.chosen': { readonly heading: string; readonly role: string };
  'kolom.leftOut': { readonly heading: string };
  'kolom.otherwise': { readonly heading: string; readonly role: string };
  'kolom.beyond': { readonly heading: string; readonly role: string };
  'kolom.refuted': { readonly heading: string; readonly role: string; readonly broken: string; readonly rows: string };
  'kolom.other': {
    readonly heading: string;
    readonly other: string;
    readonly place: Place;
    readonly differing: string;
    readonly rows: string;
  };
  'tabel.unreadSheets': { readonly sheets: string };
  'tabel.unknown': { readonly title: string };
  'tabel.unknownRows': { readonly from: string; readonly to: string };
  'rumus.typed': { readonly usual: string };
  'rumus.differs': { readonly formula: string; readonly usual: string };
  'rumus.sum': { readonly formula: string; readonly usual: string; readonly place: Place };
  'rumus.linked': { readonly count: string };
  'rumus.linkedTo': { readonly count: string; readonly file: string };
  'rumus.own': { readonly count: string; readonly name: string };
  'rumus.blank': { readonly name: string; readonly cell: string; readonly value: string };
  'tersembunyi.rows': { readonly rows: readonly string[] };
  'tersembunyi.sheet': { readonly sheet: string; readonly tables: readonly string[] };
}

/** The id of a sentence. */
export type MessageId = keyof MessageValues;

/** Numbers and the signs between them: `30 × 80 ÷ 100`. */
export interface Calculation {
  readonly calculation: readonly (string | ShownNumber)[];
}

/** Something put into a sentence: text of a cell, a number, a place, a calculation, or a list of them. */
export type MessageValue = string | ShownNumber | Place | Calculation | readonly MessageValue[];

/** A sentence by its id, with what is put into it. */
export type Message = { [Id in MessageId]: MessageOf<Id> }[MessageId];

/** The sentence of one id, or one of several that take the same. */
interface MessageOf<Id extends MessageId> {
  readonly id: Id;
  readonly values: MessageValues[Id];
}

/** The ids of sentences that take the same as a sentence. */
export type LikeId<Id extends MessageId> = {
  [Other in MessageId]: MessageValues[Id] extends MessageValues[Other] ? Other : never;
}[MessageId];

/** What is put into a sentence, by the names of its holes, for those to whom all sentences are alike. */
export function valuesIn(message: Message): Readonly<Record<string, MessageValue | undefined>> {
  return message.values as Readonly<Record<string, MessageValue | undefined>>;
}

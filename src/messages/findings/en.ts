/** What the checker says, in English. `{name}` is replaced by a value of the message. */
import type { Filled, FindingSentences } from '../write-message';
import { completeness } from './en/completeness';
import { direction } from './en/direction';
import { numbers } from './en/numbers';
import { sheet } from './en/sheet';

const texts = {
  capaian:
    'The achievement (capaian) is not realisasi ÷ target. Written {written}; {numerator} ÷ {denominator} = {expected}.',
  'capaian.overZero':
    'The achievement is written {written}, but the target is {denominator}. With a target of zero there is no achievement: write N/A.',
  'capaian.mean': 'The mean does not fit. Written {written}; the mean of the {count} numbers above is {expected}.',
  'capaian.turun':
    'The achievement is written {written}, which fits the formula for indicators where less is better: (2 × target − realisasi) ÷ target. Make sure that this is one.',
  'capaian.capped':
    'The achievement is written {written}; it computes to {expected}. If achievements are capped, say so in the report.',
  'rasio.joinedMean': 'The joined figure does not fit. Written {written}; the mean of its {count} rows is {expected}.',
  'rasio.joinedSums':
    'The joined percentage does not fit. Written {written}; realisasi ÷ budget of its {count} rows together is {expected}.',
  'persen-anggaran':
    'The percentage is not realisasi ÷ budget. Written {written}; {numerator} ÷ {denominator} = {expected}.',
  kemajuan:
    'The progress is not realisasi ÷ final target. Written {written}; {numerator} ÷ {denominator} = {expected}.',
  pembanding:
    'The percentage is not realisasi ÷ standard. Written {written}; {numerator} ÷ {denominator} = {expected}.',
  sampel:
    'The least sample does not follow from the Krejcie–Morgan formula. Written {written}; for {population} users of the service it is {expected}.',
  'sampel.respondents':
    'The number of respondents is written {written}, but {expected} respondents have answered on the sheet {sheet}.',
  'sampel.sufficiency':
    'The remark says “{written}”, but there are {respondents} respondents and the least sample is {least}. Make the remark agree.',
  sisa: 'The rest is not the difference of budget and realisasi. Written {written}; {minuend} − {subtrahend} = {expected}.',
  perubahan: 'The change is not the difference of the two years. Written {written}; {now} − {before} = {expected}.',
  'perubahan.growth':
    'The growth does not follow from the realisasi of the two years. Written {written}; ({now} − {before}) ÷ {before} × 100 = {expected}.',
  'jumlah.tooSmall':
    'The sum in column {column} is {difference} less than its parts. Written {written}; its {parts} parts add up to {expected}.',
  'jumlah.belowParts':
    'The sum in column {column} is {difference} too small. Written {written}, but the parts that are filled in ({parts} rows) already make {expected}; the blank ones are not counted yet.',
  'jumlah.tooLarge':
    'The sum in column {column} is {difference} more than its parts. Written {written}; its {parts} parts add up to {expected}.',
  'jumlah.across': 'The sum of this row does not fit. Written {written}; {parts} add up to {expected}.',
  'jumlah.group':
    'The number of respondents “{group}” is written {written}, but there are {expected} on the sheet {sheet}.',
  'jumlah.share': 'The percentage does not fit its number. Written {written}; {part} of {total} is {expected}.',
  'hitungan.row': 'The row “{name}” is not what it is computed from. It says {written}; {calculation} = {expected}.',
  'hitungan.carried':
    'The column {column} is not what the column {of} says in the row before. Written {written}; there it is {expected}.',
  'hitungan.yearEnd':
    'The column {column} is not what the column {of} says, although it is in other rows. Written {written}; there it is {expected}.',
  'hitungan.rank':
    'The column {column} does not agree with the order. Written {written}; {number} in the column {of} takes place {expected}.',
  hitungan: 'The column {column} is not what it is computed from. It says {written}; {calculation} = {expected}.',
  ikm: 'The index is written {written}; the averages of {count} unsur give {expected}.',
  'ikm.roundedWeight':
    'The index is written {written}, computed with the weight {weight}. With the exact weight (1 divided by {count} unsur) it is {expected}.',
  'ikm.counted':
    'The value of this unsur does not follow from its answers. Written {written}; the answers at {place} give {expected}.',
  'ikm.sum': 'The sum of the values of {count} unsur is written {written}; it should be {expected}.',
  'silang.source':
    'The realisasi of “{indicator}” is to come from {choice}, but its unit or target is not one of that index. Choose Diketik, or correct the unit and the target.',
  'silang.sourceUnknown':
    'The source of the realisasi “{choice}” is not known. Choose Diketik or one of the indexes of the list.',
  'jumlah.unnumbered':
    'The row “{name}” has no number, so its money is not added up. Fill in its number, such as 1.1.2.',
  'ikm.answerSum': 'The sum of {unsur} is written {written}; the {count} answers above add up to {expected}.',
  'ikm.answerAverage': 'The average of {unsur} is written {written}; its sum divided by {count} answers is {expected}.',
  'ikm.weight': 'The weight is written {written}, but {expected} in {place}.',
  'ikm.weights':
    'The weights of all unsur add up to {total}; they should add up to 1. Correct them, or use 1 ÷ the number of unsur.',
  'ikm.weighted':
    'The weighted average is not the average ÷ {count} unsur. Written {written}; {average} ÷ {count} = {expected}.',
  'ikm.conversion': 'The converted value is not the average × 25. Written {written}; {average} × 25 = {expected}.',
  'efisiensi.keluaran':
    'The efficiency is written {written}. With an achievement of {capaian} and {serapan} of the budget used, (budget × achievement − realisasi) ÷ (budget × achievement) = {expected}.',
  'efisiensi.selisih':
    'The efficiency is written {written}. The achievement {capaian} minus the used share {serapan} is {expected}.',
  'efisiensi.sisa': 'The efficiency is written {written}. 100% minus the used share {serapan} is {expected}.',
  kategori: 'The category is written “{written}”, but {value} belongs to “{expected}” on {scale}.',
  'kategori.border':
    'The category is written “{written}”. {value} stands at the border of two categories; rounded it belongs to “{expected}”.',
  'kategori.change': 'It says “{written}”, but it went from {before} to {after}: “{expected}”.',
  'kategori.efficiency':
    'It says “{written}”, but the efficiency is {efisiensi}: “{expected}”, perhaps. Make them agree.',
  'kategori.efficient':
    'It says “{written}”, but the capaian is {capaian} and {serapan} of the budget was spent: “{expected}”, perhaps. Make them agree.',
  'kategori.reached': 'It says “{written}”, but {value} was reached and the target is {target}: “{expected}”.',
  'kategori.spelling': 'The category is written “{written}”; the scale says “{expected}”.',
  'rounding.truncated': 'Written {written}, cut off instead of rounded; rounded it is {expected}.',
  'rounding.near': 'Written {written}; computed it is {expected}, one off in the last digit, perhaps by rounding.',
  'rounding.loose':
    'Written {written}; the printed numbers give {expected}. It fits only if they, too, were rounded; check the original numbers.',
  typed: 'The number {written} does not fit {count} calculations, at {places}. All of them fit if it is {expected}.',
  'typed.doubted':
    'The number {written} does not fit the calculation at {places}, and is out of its range or not what its category says. Everything fits if it is {expected}.',
  'silang.target': 'The target of “{name}” is written {written}, but {place} says {expected}.',
  'silang.realisasi': 'The realisasi of “{name}” is written {written}, but {place} says {expected}.',
  'silang.capaian': 'The achievement of “{name}” is written {written}, but {place} says {expected}.',
  'silang.targetAkhir': 'The final target of “{name}” is written {written}, but {place} says {expected}.',
  'silang.anggaran': 'The budget of “{name}” is written {written}, but {place} says {expected}.',
  'silang.persenAnggaran':
    'The used share of the budget of “{name}” is written {written}, but {place} says {expected}.',
  'silang.ikm':
    'The realisasi of the index is written {written}, but the index of the survey at {place} is {expected}.',
  'silang.realisasiAnggaran': 'The realised budget of “{name}” is written {written}, but {place} says {expected}.',
  'skala.overlap':
    'The ranges “{lower}” ({below}) and “{higher}” ({above}) overlap: some values belong to both. Write one of the bounds with “less than”.',
  'skala.skipped':
    'Between “{lower}” ({below}) and “{higher}” ({above}) there are values without a category. Let the bounds meet.',
  'skala.gap':
    'Fractions between “{lower}” ({below}) and “{higher}” ({above}) have no category unless they are rounded first. Say how they are rounded, or let the bounds meet.',
  'skala.gaps':
    'At {count} bounds of this scale, such as between “{lower}” ({below}) and “{higher}” ({above}), fractions have no category unless they are rounded first. Say how they are rounded, or let the bounds meet.',
  'skala.top':
    'The highest category “{label}” ends at {below}, but there is an achievement of {value}. Leave its bound open, for example “≥ 91”.',
  'skala.number': 'The perception value is written {written}; in the order of the classes it is {expected}.',
  'skala.conversion':
    'The interval {written} does not fit the converted interval {converted}: {average} × 25 = {product}, not {bound}. Compare both with Permen PANRB 14/2017.',
  'kalimat.change':
    'The change in this sentence is not the difference in the table. Written {written}; {now} − {before} = {expected}.',
  'silang.belanja':
    'The realisasi of “{name}” is written {written}; the {parts} rows of this group (from {place}) add up to {expected}, although their budgets agree.',
  'cause.roundedWeight': 'This value appears when the weight is rounded to {weight} instead of exactly 1/{count}.',
  'cause.swapped': 'Target and realisasi seem to be swapped.',
  'cause.otherMethod':
    'This value appears when it is computed by the other direction (naik or turun) or the other bound of the target.',
  'cause.inverted': 'The division seems to be upside down.',
  'cause.exchangedTerms': 'The subtraction seems to be the other way round, or a minus sign is missing.',
  'cause.leftOut': '“{name}” seems to be left out of the sum.',
  'cause.countedTwice': '“{name}” seems to be counted twice.',
  'cause.exchanged': 'Two neighbouring digits seem to be exchanged.',
  'cause.mistyped': 'One digit seems to be mistyped.',
  'cause.thousandth':
    'Its dot between thousands seems to have been read as a decimal sign, which made it a thousandth.',
  'cause.outdated':
    'Its formula is right, but it was not computed since its numbers changed. In Excel press F9, then save.',
  'cause.percentAsNumber': 'A percentage seems to have been used as a plain number (103.03 instead of 1.0303).',
  'cause.otherCell': 'The value is the same as {place}; it may have been copied from there.',
  ...completeness,
  ...direction,
  ...numbers,
  ...sheet,
} as const;

/** The sentences by the ids of their messages. */
export const en: FindingSentences = texts satisfies Filled<typeof texts>;

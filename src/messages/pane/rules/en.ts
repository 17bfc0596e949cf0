/** The rules behind the findings, in English. */
import type { RuleTexts } from './rule-texts';

/** The rules in English. */
export const en: RuleTexts = {
  capaian: {
    title: 'achievement = result ÷ target',
    text: 'Higher is better: result ÷ target. Lower is better: (2 × target − result) ÷ target. A target of zero or N/A has no achievement.',
    source: 'Permen PANRB 53/2014; the computation follows practice',
    advice: 'Compare target and result with their source, then rewrite the number that is wrong.',
  },
  'persen-anggaran': {
    title: 'percentage = spent ÷ budget',
    text: 'The percentage spent is what was spent divided by the budget of the same row.',
    source: 'Permen PANRB 53/2014, III.B',
    advice: 'Compare budget and expenditure with the financial report, then rewrite the number that is wrong.',
  },
  kemajuan: {
    title: 'progress = result ÷ final target',
    text: 'The result up to this year is compared with the final target of the Renstra.',
    source: 'Permen PANRB 53/2014, III.A.3',
    advice: 'Compare the final target with the Renstra, then rewrite the number that is wrong.',
  },
  pembanding: {
    title: 'percentage = result ÷ standard',
    text: 'The result is compared with the national or provincial standard, if there is one.',
    source: 'Permen PANRB 53/2014, III.A.4',
    advice: 'Compare the standard with its source, then rewrite the number that is wrong.',
  },
  sampel: {
    title: 'least sample of the survey',
    text: 'How many people must answer follows from the number of users of the service by the Krejcie–Morgan formula.',
    source: 'Permen PANRB 14/2017',
    advice: 'Compute it again from the number of users.',
  },
  sisa: {
    title: 'rest = budget − spent',
    text: 'The rest is the difference of two numbers of the same row.',
    source: 'usual practice',
    advice: 'Compute the difference again from the numbers of the same row.',
  },
  hitungan: {
    title: 'number = computed from other columns',
    text: 'The number in this column is computed from other columns of the same row, such as weight × score ÷ 100.',
    source: 'usual practice',
    advice: 'Compute it again from the numbers of the same row, or mend the number that it is computed from.',
  },
  perubahan: {
    title: 'change = realisasi − realisasi of the year before',
    text: 'The rise or fall is the difference of what was reached in two years.',
    source: 'usual practice',
    advice: 'Subtract the realisasi of the year before from that of the last year.',
  },
  jumlah: {
    title: 'the parts add up to the whole',
    text: 'Sub-activities add up to their activity, activities to their programme, programmes to the total; sums across a row likewise.',
    source: 'usual practice',
    advice: 'Compare parts and totals with the budget document, then rewrite the number that is wrong.',
  },
  ikm: {
    title: 'IKM = averages × weight × 25',
    text: 'The weight of each element is exactly 1 divided by their number. The converted value of one element is its average × 25.',
    source: 'Permen PANRB 14/2017',
    advice: 'Compute it again from the answers, for instance with the function IKM on the tab Formulas.',
  },
  efisiensi: {
    title: 'efficiency = (budget × achievement − spent) ÷ (budget × achievement)',
    text: 'The achievement is used as a fraction (103.03% = 1.0303). Another method in use: achievement − share spent.',
    source: 'the formula follows practice; the analysis is asked for by Permen PANRB 53/2014, III.A.6',
    advice: 'Compute it again, for instance with the function EFISIENSI on the tab Formulas.',
  },
  kategori: {
    title: 'category by the scale',
    text: 'The value is rounded to the precision of its scale and then looked up. A scale printed in the workbook comes first.',
    source: 'Permendagri 86/2017 for achievements, Permen PANRB 14/2017 for the IKM',
    advice: 'Make the label the one of the scale that the report uses.',
  },
  silang: {
    title: 'the same number in every table',
    text: 'Target, result, achievement and budget of one indicator or programme are the same in all tables of the report.',
    source: 'Permen PANRB 53/2014 (review)',
    advice: 'Decide which table is right, then make the numbers equal.',
  },
  kalimat: {
    title: 'figures in sentences are those of the tables',
    text: 'A target, result, achievement or rise that a sentence quotes of an indicator that it names is what the tables print.',
    source: 'Permen PANRB 53/2014 (review)',
    advice: 'Compare the sentence and the table with the original data, then correct the wrong one.',
  },
  skala: {
    title: 'the classes of a scale join up',
    text: 'Every value belongs to exactly one class: no class overlaps another, and there is no gap.',
    source: 'usual practice',
    advice: 'Correct the bounds in the table of the scale.',
  },
  rentang: {
    title: 'numbers within their possible range',
    text: 'Answers are 1–4, converted values 25–100, component weights are fixed, a part of a whole is 0–100%.',
    source: 'Permen PANRB 14/2017 and 88/2021',
    advice: 'Compare the number with its source and rewrite it.',
  },
  kelengkapan: {
    title: 'what a report must contain',
    text: 'Chapter III shows targets and results, comparison between years, progress of the Renstra, the national standard, analysis, efficiency, supporting programmes and expenditure.',
    source: 'Permen PANRB 53/2014, III.A and III.B',
    advice: 'Fill in or add what is missing; a missing sheet can be made on the tab Fill in.',
  },
  angka: {
    title: 'numbers written as numbers',
    text: 'Formulas only count cells that hold numbers; points and commas follow the Indonesian way.',
    source: 'usual practice',
    advice: 'Write the number again with a decimal comma and without spaces inside.',
  },
  satuan: {
    title: 'one unit in one column',
    text: 'Within a column, percentages are written in one way.',
    source: 'usual practice',
    advice: 'Write them the same way in the whole column.',
  },
  galat: {
    title: 'no error values',
    text: 'A cell with #DIV/0!, #REF! and the like cannot be read in the printed report.',
    source: 'usual practice',
    advice: 'Open the cell and mend its formula.',
  },
  rumus: {
    title: 'formulas as in the rest of the column',
    text: 'The cells of a column are computed by the same formula and take no numbers from other files.',
    source: 'usual practice',
    advice: 'Open the cell and make its formula like the one above or below it.',
  },
  kolom: {
    title: 'what a column means',
    text: 'Each column is read by its heading; where its numbers contradict the heading, by its numbers.',
    source: 'common practice',
    advice: 'Make the heading of the column say what stands in it.',
  },
  tabel: {
    title: 'tables that are recognised',
    text: 'Tables are recognised by their column headings. Others are not checked.',
    source: 'usual practice',
    advice: 'If this is a table of the report, use the headings of the standard sheet. If not, ignore it.',
  },
  tersembunyi: {
    title: 'no hidden numbers',
    text: 'Hidden rows and sheets count, but a reader does not see them.',
    source: 'usual practice',
    advice: 'Show the row or sheet, or delete it if it is not used.',
  },
};

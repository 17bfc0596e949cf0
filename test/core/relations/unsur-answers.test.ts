import { check } from '../../../src/core/check';
import { inShort } from '../checks/context-of';
import { sheetOf, workbookOf } from '../../support/sheet';

/** Twenty respondents; the answers to each unsur, from the sum of which its average follows. */
const answers = [
  '3332 3443 3234 3332 4433',
  '3333 3333 3333 3332 3333',
  '2222 3333 2222 3333 2222',
  '4444 4444 4443 4444 4444',
  '3232 3232 3232 3232 3232',
].map((each) => [...each.replaceAll(' ', '')]);

function averageOf(given: readonly string[]): string {
  const sum = given.reduce((total, answer) => total + Number(answer), 0);
  return (sum / given.length).toFixed(2).replace('.', ',');
}

const names = ['Persyaratan', 'Prosedur', 'Waktu Pelayanan', 'Biaya/Tarif', 'Produk Layanan'];

function said(averages: readonly string[], given: readonly (readonly string[])[] = answers): string[] {
  const survey = `Tabel 3.6 Nilai Rata-rata Unsur Survei Kepuasan Masyarakat
    No | Unsur Pelayanan | NRR
    ${names.map((name, item) => `U${item + 1} | ${name} | ${averages[item]!}`).join('\n')}`;
  const raw = `Jawaban Responden
    No. Responden | ${names.map((_, index) => `U${index + 1}`).join(' | ')}
    ${answers[0]!.map((_, row) => `${row + 1} | ${given.map((each) => each[row]).join(' | ')}`).join('\n')}`;
  const { findings } = check(workbookOf(sheetOf('3.6', survey), sheetOf('Jawaban', raw)).workbook);
  return inShort(findings.filter(({ rule, severity }) => rule === 'ikm' && severity !== 'info'));
}

test('an average that does not follow from the answers is likely a mistake', () => {
  const right = answers.map(averageOf);
  expect(said(right)).toEqual([]);
  expect(said(right.with(2, '2,04'))).toEqual(['warning 3.6!C5 ikm.counted']);
});

test('an answer that was changed shows at the average', () => {
  const changed = answers.with(1, answers[1]!.with(4, '1'));
  expect(said(answers.map(averageOf), changed)).toEqual(['warning 3.6!C4 ikm.counted']);
});

test('averages of another survey are no mistakes', () => {
  expect(said(['3,11', '3,22', '3,33', '2,22', '2,11'])).toEqual([]);
});

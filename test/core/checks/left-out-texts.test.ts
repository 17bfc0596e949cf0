import { check } from '../../../src/core/check';
import { recalculate } from '../../../src/core/formulas/recalculate';
import { standar } from '../../../src/core/profiles/standar';
import { formatPlace } from '../../../src/core/workbook/address';
import { formatMessage } from '../../../src/messages';
import { computedForms } from '../../support/computed-forms';
import { cell, sheet, type Written } from './context-of';

/** A budget of 45 and 55 million: with the first as text Excel adds up 55. */
function budget(first: Written, total: Written) {
  return {
    sheets: [
      sheet('Anggaran', [
        ['Tabel 3.5 Realisasi Anggaran'],
        ['No', 'Program', 'Anggaran', 'Realisasi'],
        [1, 'Program Penunjang', first, 40_000_000],
        [2, 'Program Pemberdayaan', 55_000_000, 50_000_000],
        [null, 'Jumlah', total, cell(90_000_000, { formula: '=SUM(D3:D4)' })],
      ]),
    ],
  };
}

const about = (id: string, workbook: Parameters<typeof check>[0]) =>
  check(workbook).findings.filter(({ rule, message }) => rule === id || message.id.startsWith(id));

test('a sum that leaves out a number stored as text is no finding of its own: the text is, with what it makes wrong', () => {
  const workbook = budget('45.000.000', cell(55_000_000, { formula: '=SUM(C3:C4)' }));
  const [text, ...others] = about('angka', workbook);
  expect(others).toEqual([]);
  expect(text).toMatchObject({
    severity: 'error',
    place: { sheet: 'Anggaran', row: 2, column: 2 },
    related: [{ sheet: 'Anggaran', row: 4, column: 2 }],
    textNumbers: [{ value: 45_000_000 }],
  });
  expect(formatMessage(text!.message, 'id')).toContain('C5 menunjukkan Rp55.000.000, seharusnya Rp100.000.000');
  expect(about('jumlah', workbook)).toEqual([]);
});

test('a total that is typed, or wrong for another reason, stays the finding that it is', () => {
  const typed = budget('45.000.000', 55_000_000);
  expect(about('jumlah', typed)).toHaveLength(1);
  expect(about('angka', typed)).toMatchObject([{ severity: 'info' }]);
  const other = budget('45.000.000', cell(55_000_000, { formula: '=C4' }));
  expect(about('jumlah', other)).toHaveLength(1);
  expect(about('angka', other)).toMatchObject([{ severity: 'info' }]);
});

test('in a form, one answer stored as text is one finding, not one for each result', () => {
  const place = { sheet: 'Jawaban SKM', row: 29, column: 9 };
  const { workbook } = recalculate(computedForms(standar), [{ place, content: { value: '4' } }]);
  const errors = check(workbook, { profile: standar }).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map((finding) => formatPlace(finding.place!))).toEqual(['Jawaban SKM!J30']);
  expect(errors[0]!.related.map(formatPlace)).toEqual(
    expect.arrayContaining(['Jawaban SKM!J125', 'Jawaban SKM!J126', 'IKM Unsur!F18']),
  );
});

import type { Finding } from '../../../../src/core/findings/finding';
import type { MessageValue } from '../../../../src/core/findings/messages';
import { writeExpected } from '../../../../src/apps/taskpane/check/write-expected';

function finding(expected: Finding['expected'], shown?: MessageValue): Finding {
  return {
    expected,
    message: { id: 'x', values: shown === undefined ? {} : { expected: shown } },
  } as unknown as Finding;
}

test.each<[string, Finding, string | null]>([
  ['a percentage', finding(1.010267, { value: 101.0267, decimals: 2, style: 'percent' }), '101,03%'],
  ['money', finding(63200000, { value: 63200000, decimals: 0, style: 'rupiah' }), 'Rp63.200.000'],
  ['a label', finding('Sangat Tinggi', 'Sangat Tinggi'), 'Sangat Tinggi'],
  ['a number that the sentence does not write', finding(12.5), null],
  ['nothing known', finding(null), null],
])('%s', (_name, given, text) => {
  expect(writeExpected(given, 'id')).toBe(text);
});

test('English has a decimal point', () => {
  expect(writeExpected(finding(1, { value: 101.0267, decimals: 2, style: 'percent' }), 'en')).toBe('101.03%');
});

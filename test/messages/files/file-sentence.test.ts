import { UNREADABLE_REASONS, WorkbookUnreadable } from '../../../src/core/workbook/unreadable';
import { fileSentence } from '../../../src/messages/files/file-sentence';

const size = { value: 1234.4, decimals: 0, style: 'plain' } as const;
const limit = { value: 50, decimals: 0, style: 'plain' } as const;

test('the numbers are put in as the language writes them', () => {
  const error = new WorkbookUnreadable('too-large', { size, limit });
  expect(fileSentence(error, 'id')).toContain('1.234 MB, paling besar 50 MB');
  expect(fileSentence(error, 'en')).toContain('1,234 MB, at most 50 MB');
});

test.each(UNREADABLE_REASONS)('%s has a sentence that says what to do, in both languages', (reason) => {
  for (const language of ['id', 'en'] as const) {
    const sentence = fileSentence(new WorkbookUnreadable(reason, { size, limit }), language);
    expect(sentence).toMatch(/^[A-Z].*[.;] .*\.$/);
    expect(sentence).not.toMatch(/[{}]/);
  }
});

import { pastedSentence } from '../../../../src/apps/web/page/pasted-sentence';
import { webMessages } from '../../../../src/messages/web';

const nothing = { numbers: 0, doubtful: [], left: [], hidden: 0 };

test('of texts that all can be seen nothing is said', () => {
  expect(pastedSentence(nothing, webMessages('id'), ',')).toBe('');
});

test('what went into rows and columns that are hidden is said', () => {
  const pasted = { ...nothing, numbers: 7, hidden: 3 };
  expect(pastedSentence(pasted, webMessages('id'), ',')).toBe(
    '7 angka dibaca. 3 baris atau kolom yang tersembunyi ikut ditempeli.',
  );
  expect(pastedSentence({ ...nothing, hidden: 1 }, webMessages('en'), '.')).toBe(
    '1 hidden row or column was pasted into, too.',
  );
});

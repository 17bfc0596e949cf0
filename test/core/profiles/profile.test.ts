import { printed } from '../../../src/core/profiles/profile';

test('the first line is the title, the others are headings', () => {
  expect(printed('2.4 PK', 'pk', ['Perjanjian Kinerja', 'No | Target', '(1) | (2)'])).toEqual({
    kind: 'pk',
    sheet: '2.4 PK',
    title: 'Perjanjian Kinerja',
    headings: ['No | Target', '(1) | (2)'],
  });
});

test('how deep a table goes is said beside its kind', () => {
  const table = printed('2.5 PK Anggaran', { kind: 'pk-anggaran', levels: 1 }, ['Anggaran', 'Program | Anggaran (Rp)']);
  expect(table).toMatchObject({ kind: 'pk-anggaran', levels: 1 });
});

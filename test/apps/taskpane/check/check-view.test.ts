import { checkView, firstView, type CheckAction, type CheckView } from '../../../../src/apps/taskpane/check/check-view';

function after(...actions: CheckAction[]): CheckView {
  return actions.reduce(checkView, firstView);
}

test('back leads to where a screen was opened from', () => {
  const detail = after({ type: 'open', key: 'a' });
  expect(detail.screen).toEqual({ name: 'detail', key: 'a' });
  const preview = checkView(detail, { type: 'preview', keys: ['a'] });
  expect(checkView(preview, { type: 'back' }).screen).toEqual(detail.screen);
  expect(after({ type: 'preview', keys: ['a'] }, { type: 'back' }).screen).toEqual({ name: 'list' });
  const reason = checkView(detail, { type: 'ask-reason', key: 'a' });
  expect(checkView(reason, { type: 'back' }).screen).toEqual(detail.screen);
});

test('what is finished leads to the list, wherever it began', () => {
  const finished = after({ type: 'open', key: 'a' }, { type: 'preview', keys: ['a'] }, { type: 'finished' });
  expect(finished.screen).toEqual({ name: 'list', isFinished: true });
});

test('search and filter stay while findings are opened, and are taken back together', () => {
  const filtered = after(
    { type: 'search', text: 'D34' },
    { type: 'choose', severity: 'error' },
    { type: 'open', key: 'a' },
  );
  expect(filtered).toMatchObject({ search: 'D34', severity: 'error' });
  expect(checkView(filtered, { type: 'show-all' })).toMatchObject({ search: '', severity: 'all' });
});

test('the finding of the selected cell is pointed at, and the one that is opened; nothing else changes', () => {
  const pointed = after({ type: 'search', text: 'x' }, { type: 'point', key: 'a' });
  expect(pointed).toMatchObject({ current: 'a', search: 'x', screen: { name: 'list' } });
  expect(checkView(pointed, { type: 'point', key: 'a' })).toBe(pointed);
  expect(checkView(pointed, { type: 'point', key: null }).current).toBeNull();
  expect(checkView(pointed, { type: 'open', key: 'b' }).current).toBe('b');
});

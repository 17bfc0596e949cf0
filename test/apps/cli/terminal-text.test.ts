import { withoutCommands } from '../../../src/apps/cli/terminal-text';
import { onOneLine } from '../../../src/messages/cli';

test('what a terminal would obey is no more in a text, its lines are', () => {
  const text = 'Tabel\t1\n\u001b[2J\u009b31mmerah\r';
  expect(withoutCommands(text)).toBe('Tabel\t1\n [2J 31mmerah ');
  expect(onOneLine(text)).toBe('Tabel 1 [2J 31mmerah ');
});

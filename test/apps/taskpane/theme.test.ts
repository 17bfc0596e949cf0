import { isDark } from '../../../src/apps/taskpane/theme';

test.each([
  ['#292929', true],
  ['#000000', true],
  ['0a0a0a', true],
  ['#FFFFFF', false],
  ['#e6e6e6', false],
  ['#ffff00', false],
  ['', false],
  ['rgb(0,0,0)', false],
])('%s is dark: %s', (color, dark) => {
  expect(isDark(color)).toBe(dark);
});

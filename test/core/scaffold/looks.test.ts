import { looks, toneLooks } from '../../../src/core/scaffold/looks';

/** Relative luminance of a colour RRGGBB (WCAG 2.2). */
function luminance(color: string): number {
  const [red, green, blue] = [0, 2, 4]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each([...Object.entries(looks), ...Object.entries(toneLooks)])('%s can be read (WCAG 1.4.3)', (_, look) => {
  expect(contrast(look.color, look.fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
});

test('what is typed differs from what is computed by more than its colour', () => {
  expect(looks.input.border).not.toBe(looks.computed.border);
});

test('tones differ by their letters, not by colour alone', () => {
  const letters = Object.values(toneLooks).map(({ bold, italic }) => `${bold} ${italic}`);
  expect(new Set(letters).size).toBe(letters.length);
});

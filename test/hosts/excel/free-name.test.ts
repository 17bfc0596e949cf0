import fc from 'fast-check';
import { freeName } from '../../../src/hosts/excel/free-name';

test('a name that nobody has stays, one that is taken gets the first free number', () => {
  expect(freeName('3.2 Capaian', new Set())).toBe('3.2 Capaian');
  expect(freeName('3.2 Capaian', new Set(['3.2 capaian', '3.2 capaian (2)']))).toBe('3.2 Capaian (3)');
});

test('a name is always free, however Excel compares, and no longer than Excel allows', () => {
  const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(name, fc.integer({ min: 1, max: 15 }), (wanted, times) => {
      const taken = new Set<string>();
      for (let each = 0; each < times; each += 1) {
        const free = freeName(wanted, taken);
        expect(taken.has(free.toLowerCase())).toBe(false);
        expect(free.length).toBeLessThanOrEqual(31);
        taken.add(free.toLowerCase());
      }
    }),
  );
});

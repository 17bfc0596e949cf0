import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { WorkbookUnreadable } from '../../../src/core/workbook/unreadable';
import { readWorkbook } from '../../../src/hosts/xlsx/read';

const real = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/reports/jatinegara-2021.angka.xlsx')));
const places = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 0, max: 255 })),
  {
    minLength: 1,
    maxLength: 20,
  },
);

/** A copy with some bytes replaced; places are shares of the length. */
function damaged(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [share, byte] of changes) copy[Math.floor(share * copy.length)] = byte;
  return copy;
}

/** Reads, and lets nothing pass but a workbook or the reason why there is none. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const { sheets } = await readWorkbook(bytes);
    return `${sheets.length} sheets`;
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return error.reason;
    throw error;
  }
}

test('the file as it is has sheets', async () => {
  expect(await outcome(real)).toMatch(/^[1-9][0-9]* sheets$/);
});

test('a file with changed bytes', async () => {
  await fc.assert(
    fc.asyncProperty(places, async (changes) => (await outcome(damaged(real, changes))) !== ''),
    { numRuns: 100 },
  );
});

test('a file with changed bytes in its directory', async () => {
  const directory = real.length - 3000;
  await fc.assert(
    fc.asyncProperty(places, async (changes) => {
      const tail = damaged(real.subarray(directory), changes);
      const bytes = real.slice();
      bytes.set(tail, directory);
      return (await outcome(bytes)) !== '';
    }),
    { numRuns: 200 },
  );
});

test('a file cut off anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: real.length - 1 }), async (length) => {
      expect(await outcome(real.subarray(0, length))).toMatch(/^(?:torn|empty|text|not-xlsx)$/);
    }),
    { numRuns: 100 },
  );
});

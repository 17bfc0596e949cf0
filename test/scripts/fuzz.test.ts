import { formats } from '../../scripts/fuzz/formats';
import { spoiltFile } from '../../scripts/fuzz/format';
import { Random } from '../../scripts/random-reports/random';

/** `npm run fuzz` uses as many as one likes. */
const share = 150;

test.each(formats.map((format) => [format.name, format] as const))(
  'spoilt .%s files are read or refused with a sentence, and some of them are read',
  async (_name, format) => {
    const outcomes: string[] = [];
    for (let number = 1; number <= share; number += 1)
      outcomes.push(await format.use(spoiltFile(format, new Random(number))));
    expect(outcomes.filter((outcome) => outcome === 'read').length).toBeGreaterThan(share / 10);
    expect(new Set(outcomes).size).toBeGreaterThan(1);
  },
);

test.each(formats.map((format) => [format.name, format] as const))(
  'each number is always the same .%s file',
  (_name, format) => {
    expect(spoiltFile(format, new Random(7))).toEqual(spoiltFile(format, new Random(7)));
  },
);

test('spoilt files are packed with the right checksums: nearly all of them are unpacked', async () => {
  const { unzipSync } = await import('fflate');
  const packages = formats.filter(({ name }) => name === 'xlsx');
  for (const format of packages) {
    let unpacked = 0;
    for (let number = 1; number <= share; number += 1) {
      try {
        unzipSync(spoiltFile(format, new Random(number)));
        unpacked += 1;
      } catch {
        // A few have their packed bytes spoilt.
      }
    }
    expect(unpacked).toBeGreaterThan(share * 0.9);
  }
});

/** What the fuzz runner needs of a kind of file. */
import type { Random } from '../random-reports/random';

/** A kind of file with the program that reads it. */
export interface FuzzFormat {
  /** As the command line names it. */
  readonly name: string;
  /** Good files to spoil, small ones: a large one hides what the change of a few bytes does. */
  readonly seeds: readonly Uint8Array[];
  /** A spoilt copy. */
  spoil(seed: Uint8Array, random: Random): Uint8Array;
  /**
   * Lets the program do with the file all that people do, and says in a word how it ended: `read`, or the reason why
   * it was refused.
   * @throws whatever else happens: that is a fault
   */
  use(bytes: Uint8Array): Promise<string>;
  /** True when the program itself reads such files in a worker that it ends after a time: then an endless one is no fault. */
  readonly isEndedInTime?: boolean;
}

/** The spoilt file that belongs to a number; the same number always gives the same file. */
export function spoiltFile(format: FuzzFormat, random: Random): Uint8Array {
  return format.spoil(pickSeed(format.seeds, random), random);
}

/** The larger a seed, the rarer: in the time that a large one takes, many small ones are tried, and find more. */
function pickSeed(seeds: readonly Uint8Array[], random: Random): Uint8Array {
  const smallest = Math.min(...seeds.map(({ length }) => length));
  for (;;) {
    const seed = random.pick(seeds);
    if (random.chance(smallest / seed.length)) return seed;
  }
}

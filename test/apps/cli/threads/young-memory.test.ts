import { getHeapSpaceStatistics } from 'node:v8';
import { youngMemory } from '../../../../src/apps/cli/threads/young-memory';

function megabytesOfYoungMemory(): number {
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')!;
  return space.space_used_size / 2 ** 20;
}

test('clears what is no more in use, and leaves what is', () => {
  const clear = youngMemory();
  clear();
  let made: { turn: number }[] = [];
  for (let turn = 0; megabytesOfYoungMemory() < 0.5; turn++) made.push({ turn });
  const turns = made.length;
  clear();
  expect(made.map(({ turn }) => turn)).toEqual(Array.from({ length: turns }, (_, turn) => turn));
  made = [];
  clear();
  // The second time what has outlived the first one is no more among the young.
  clear();
  expect(megabytesOfYoungMemory()).toBeLessThan(0.3);
});

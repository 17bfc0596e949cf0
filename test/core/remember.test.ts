import { kept, remember, rememberTexts } from '../../src/core/remember';

test('works a thing out once for each object, also where it gives nothing', () => {
  const compute = jest.fn((key: { readonly size: number }) => (key.size > 1 ? key.size * 2 : undefined));
  const twice = remember(compute);
  const [one, two] = [{ size: 1 }, { size: 2 }];
  expect([twice(one), twice(two), twice(one), twice(two)]).toEqual([undefined, 4, undefined, 4]);
  expect(compute).toHaveBeenCalledTimes(2);
  // Another one that is alike is another one.
  expect(twice({ size: 2 })).toBe(4);
  expect(compute).toHaveBeenCalledTimes(3);
  // A copy knows nothing of what was worked out for the original, and nobody sees it there.
  expect(twice({ ...two })).toBe(4);
  expect(compute).toHaveBeenCalledTimes(4);
  expect(two).toStrictEqual({ size: 2 });
});

test('works a thing out once for each text, and forgets them where there are too many', () => {
  const compute = jest.fn((text: string) => text.length);
  const length = rememberTexts(2, compute);
  expect(['ikm', 'ikm', 'sakip', 'ikm'].map(length)).toEqual([3, 3, 5, 3]);
  expect(compute).toHaveBeenCalledTimes(2);
  // A third text is one too many: the others are worked out anew.
  expect(['pk', 'pk', 'ikm'].map(length)).toEqual([2, 2, 3]);
  expect(compute).toHaveBeenCalledTimes(4);
});

test('puts what a map lacks there once', () => {
  const lists = new Map([['a', [1]]]);
  kept(lists, 'a', () => []).push(2);
  kept(lists, 'b', () => []).push(3);
  expect([...lists]).toEqual([
    ['a', [1, 2]],
    ['b', [3]],
  ]);
});

import { remember } from '../../src/core/remember';

test('works a thing out once for each object, also where it gives nothing', () => {
  const compute = jest.fn((key: { readonly size: number }) => (key.size > 1 ? key.size * 2 : undefined));
  const twice = remember(compute);
  const [one, two] = [{ size: 1 }, { size: 2 }];
  expect([twice(one), twice(two), twice(one), twice(two)]).toEqual([undefined, 4, undefined, 4]);
  expect(compute).toHaveBeenCalledTimes(2);
  // Another one that is alike is another one.
  expect(twice({ size: 2 })).toBe(4);
  expect(compute).toHaveBeenCalledTimes(3);
});

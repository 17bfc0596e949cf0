import fc from 'fast-check';
import { PriorityQueue } from '../../../src/core/diagnosis/priority-queue';

test('items come out in order, the best first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const queue = new PriorityQueue<number>((a, b) => a > b);
      for (const number of numbers) queue.push(number);
      const out = numbers.map(() => queue.pop());
      expect(out).toEqual([...numbers].sort((a, b) => b - a));
      expect(queue.pop()).toBeUndefined();
    }),
  );
});

test('items may be put in while others are taken out', () => {
  const queue = new PriorityQueue<number>((a, b) => a > b);
  for (const number of [3, 9]) queue.push(number);
  expect(queue.pop()).toBe(9);
  queue.push(5);
  queue.push(1);
  expect([queue.pop(), queue.pop(), queue.pop()]).toEqual([5, 3, 1]);
});

import fc from 'fast-check';
import { intoRequests } from '../../../src/hosts/excel/request-size';

test('steps keep their order, and no request of several steps is larger than Excel takes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5_000_000 }), { maxLength: 40 }), (sizes) => {
      const requests = intoRequests(sizes.map((bytes) => ({ bytes })));
      expect(requests.flat().map(({ bytes }) => bytes)).toEqual(sizes);
      for (const request of requests) {
        // Excel on the web takes 5 MB at once.
        if (request.length > 1) expect(request.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(5_000_000);
      }
    }),
  );
});

test('nothing to do is no request', () => {
  expect(intoRequests([])).toEqual([]);
});

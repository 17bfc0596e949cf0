import fc from 'fast-check';
import { CELLS_PER_REQUEST, planRequests } from '../../../src/hosts/excel/plan-requests';

const used = fc.option(
  fc
    .record({
      top: fc.nat(50),
      left: fc.nat(20),
      height: fc.integer({ min: 1, max: 3000 }),
      width: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ top, left, height, width }) => ({ top, left, bottom: top + height - 1, right: left + width - 1 })),
);

test('every used row of every sheet is asked for once, in its order, and no request is too large', () => {
  fc.assert(
    fc.property(fc.array(used, { maxLength: 12 }), (areas) => {
      const requests = planRequests(areas.map((area) => (area === null ? [] : [area])));
      const cells = requests.map((blocks) =>
        blocks.reduce((sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0),
      );
      for (const count of cells) expect(count).toBeLessThanOrEqual(CELLS_PER_REQUEST);
      areas.forEach((area, sheet) => {
        const blocks = requests.flat().filter((block) => block.sheet === sheet);
        const rows = blocks.flatMap(({ area: { top, bottom } }) =>
          Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
        );
        const wanted =
          area === null ? [] : Array.from({ length: area.bottom - area.top + 1 }, (_, row) => area.top + row);
        expect(rows).toEqual(wanted);
        for (const block of blocks) expect([block.area.left, block.area.right]).toEqual([area?.left, area?.right]);
      });
    }),
    { numRuns: 50 },
  );
});

test('a row that is wider than a request still comes, alone', () => {
  const wide = { top: 0, left: 0, bottom: 1, right: CELLS_PER_REQUEST };
  expect(planRequests([[wide]]).map((blocks) => blocks.length)).toEqual([1, 1]);
});

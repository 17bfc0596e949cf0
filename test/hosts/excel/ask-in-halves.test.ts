import fc from 'fast-check';
import { askInHalves } from '../../../src/hosts/excel/ask-in-halves';

test('all are answered in their order but those on which the question fails, which are named', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 20 }), async (fails) => {
      const items = fails.map((isFailing, index) => ({ isFailing, index }));
      const asked = (some: typeof items) =>
        some.some(({ isFailing }) => isFailing)
          ? Promise.reject(new Error('GeneralException'))
          : Promise.resolve(some.map(({ index }) => index));
      const { answers, failed } = await askInHalves(items, (some) => asked([...some]));
      expect(answers).toEqual(items.flatMap(({ isFailing, index }) => (isFailing ? [] : [index])));
      expect(failed.map(({ item }) => item)).toEqual(items.filter(({ isFailing }) => isFailing));
    }),
  );
});

test('what concerns the whole workbook is asked once', async () => {
  let asked = 0;
  const lost = Object.assign(new Error('lost'), { code: 'RequestAborted' });
  const asking = askInHalves([1, 2, 3], () => {
    asked++;
    return Promise.reject(lost);
  });
  await expect(asking).rejects.toBe(lost);
  expect(asked).toBe(1);
});

import fc from 'fast-check';
import type { Argument } from '../../../src/apps/functions/definition';
import { FunctionError } from '../../../src/apps/functions/function-error';
import { functions } from '../../../src/apps/functions/registry';
import { en } from '../../../src/messages/functions/en';
import { id, type SentenceId } from '../../../src/messages/functions/id';

test('the ids stay what workbooks store', () => {
  expect(functions.map((each) => each.id)).toEqual([
    'IKM',
    'CAPAIAN',
    'EFISIENSI',
    'KATEGORI',
    'TABELIKM',
    'NILAIEFISIENSI',
  ]);
});

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }) },
  fc.double(),
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.constantFrom('', null, undefined, true, 'N/A', '-', '80–90', 'naik', 'turun', 'selisih', 'IKM', 'SAKIP', '#REF!'),
  fc.string().filter((text) => !text.includes('{')),
  fc.constantFrom({ error: '#DIV/0!' }, { error: 'lain' }, { code: '#N/A' }),
);
const range = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
const callArguments = fc.array(fc.oneof(cell, range), { maxLength: 5 });

test.each(functions.map((each) => [each.id, each] as const))(
  '%s returns cells or throws a FunctionError',
  (_, each) => {
    fc.assert(
      fc.property(callArguments, (args) => {
        let result: unknown;
        try {
          result = each.call(args as Argument[]);
        } catch (error) {
          expect(error).toBeInstanceOf(FunctionError);
          expect((error as FunctionError).code).toMatch(/^#/);
          expect((error as FunctionError).message).not.toMatch(/\{|undefined/);
          return;
        }
        const rows = each.spills ? (result as unknown[][]) : [[result]];
        for (const value of rows.flat()) expect(['string', 'number']).toContain(typeof value);
      }),
      { numRuns: 3000 },
    );
  },
);

test('both languages put the same things into their sentences', () => {
  const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const sentence of Object.keys(id) as SentenceId[]) expect(places(en[sentence])).toEqual(places(id[sentence]));
});

test('a host may ask for English', () => {
  const call = (): unknown => functions[1]!.call([5, 'x'], { sentences: en });
  expect(call).toThrow('Realisasi holds "x", which is not a number. Type a number without letters, spaces or Rp.');
});

/** What holds for every check, whatever it looks at. */
import fc from 'fast-check';
import { checks } from '../../../src/core/checks';
import { contextOf, inShort, sheet, type Written } from './context-of';

const headings = ['No', 'Indikator Kinerja', 'Program', 'Target', 'Realisasi', 'Capaian (%)', 'Anggaran (Rp)', 'Bobot'];
const odd = fc.constantFrom(
  '#REF!',
  '105,4 8',
  '1.834',
  '0,00% 5,88%',
  '80,,5',
  '-',
  'N/A',
  '\u202e12',
  '😀'.repeat(99),
);
const value: fc.Arbitrary<Written> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...headings),
  odd,
  fc.record({
    value: fc.oneof(fc.integer(), fc.constant({ error: '#DIV/0!' })),
    formula: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `=${text}`),
      fc.constantFrom('=E3/D3', "='a''b'!C4", '=SUM(C3:C5', '=[1]x!A1', '=IKM(A1:B2)', '="', '=XFD1048576+ZZZ9999999'),
    ),
    format: fc.constantFrom('0.00%', 'General', '0" Dok"', '"'),
  }),
);

test('no cell content makes a check throw or a sentence incomplete', () => {
  const rows = fc.array(fc.array(value, { minLength: headings.length, maxLength: headings.length }), { maxLength: 8 });
  const titles = fc.constantFrom(
    'Perjanjian Kinerja 2024',
    'Capaian Kinerja 2024',
    'Realisasi Anggaran',
    'Nilai SAKIP',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(titles, fc.subarray(headings), rows), { maxLength: 4 }), (tables) => {
      const sheets = tables.map(([title, heads, body], index) =>
        sheet(`S${String(index)}`, [[title], heads, ...body], { hidden: index === 3, hiddenRows: [3] }),
      );
      const context = contextOf(...sheets);
      for (const look of checks)
        inShort(look(context, new Map()).filter(({ message }) => !holdsBraces(message.values)));
    }),
    { numRuns: 300 },
  );
});

/** A brace that the workbook itself holds is no hole of a sentence. */
function holdsBraces(values: object): boolean {
  return /[{}]/.test(
    Object.values(values)
      .filter((each) => typeof each === 'string')
      .join(),
  );
}

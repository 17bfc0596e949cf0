import { joinParts } from '../../../../src/apps/web/univer/join-parts';

const rows = (first: number, last: number) => [{ startRow: first - 1, endRow: last - 1, startColumn: 4, endColumn: 5 }];

test('a row that is inserted within is judged by itself, as all others are', () => {
  const before = { ranges: rows(4, 9), formulas: ['=AND(E4>1,$D4="persen E7")'] };
  const parts = [
    { ranges: rows(4, 5), formulas: ['=AND(E4>1,$D4="persen E7")'] },
    { ranges: rows(6, 10), formulas: ['=AND(E7>1,$D7="persen E7")'] },
  ];
  expect(joinParts(parts, before)).toEqual([{ ranges: rows(4, 10), formulas: before.formulas }]);
});

test('rows that move take their formula along, and one inserted at the top is judged by itself', () => {
  const before = { ranges: rows(4, 9), formulas: ['=E4>1'] };
  expect(joinParts([{ ranges: rows(5, 10), formulas: ['=E5>1'] }], before)).toEqual([
    { ranges: rows(5, 10), formulas: ['=E5>1'] },
  ]);
  expect(joinParts([{ ranges: rows(4, 10), formulas: ['=E5>1'] }], before)).toEqual([
    { ranges: rows(4, 10), formulas: ['=E4>1'] },
  ]);
});

test('where a column of the formula moves, it does', () => {
  const before = { ranges: rows(4, 9), formulas: ['=$D4>1'] };
  expect(joinParts([{ ranges: rows(4, 9), formulas: ['=$E4>1'] }], before)).toEqual([
    { ranges: rows(4, 9), formulas: ['=$E4>1'] },
  ]);
});

test.each(['=E$4>1', '=E5>E4', '=SUM(E4:E9)>1', "='2.4 PK'!E4>1", '=LOG10(E4)>E$2'])(
  'a formula that speaks of other rows or sheets is left to Univer: %s',
  (formula) => {
    const parts = [
      { ranges: rows(4, 5), formulas: [formula] },
      { ranges: rows(6, 10), formulas: ['=1'] },
    ];
    expect(joinParts(parts, { ranges: rows(4, 9), formulas: [formula] })).toEqual(parts);
  },
);

test('a rule without a formula is left as it is', () => {
  const parts = [{ ranges: rows(4, 10), formulas: [] }];
  expect(joinParts(parts, { ranges: rows(4, 9), formulas: [] })).toEqual(parts);
});

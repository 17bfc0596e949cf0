import { isFixed, KnownRanges, type FormulaNode } from '../../../../src/apps/web/univer/known-ranges';

const part = (nodeType: number, token: string, ...children: FormulaNode[]): FormulaNode => ({
  nodeType,
  getToken: () => token,
  getChildren: () => children,
});
const reference = (text: string): FormulaNode => part(1, text);
const value = (text: string): FormulaNode => part(2, text);
const call = (name: string, ...given: FormulaNode[]): FormulaNode => part(4, name, ...given);
const range = (first: FormulaNode, last: FormulaNode): FormulaNode => part(10, ':', first, last);
const A1toA9 = range(reference('A1'), reference('A9'));

test.each([
  ['=A1', reference('A1'), true],
  ["=SUM('2.4 PK'!A1:A9)", call('SUM', A1toA9), true],
  // What it names stands in a cell.
  ['=SUM(A1:OFFSET(A1,B1,0))', call('SUM', range(reference('A1'), call('OFFSET', reference('A1')))), false],
  ['=SUM(A1:INDEX(A1:A9,B1))', call('SUM', range(reference('A1'), call('INDEX', A1toA9, reference('B1')))), false],
  ['=SUM(A1:INDEX(A1:A9,3))', call('SUM', range(reference('A1'), call('INDEX', A1toA9, value('3')))), true],
  [
    '=SUM(A1:INDEX(A1:A9,ROWS(A1:A9)-1))',
    call('SUM', range(reference('A1'), call('INDEX', A1toA9, part(3, '-', call('ROWS', A1toA9), value('1'))))),
    true,
  ],
  ['=@A1:A9', part(11, '@', A1toA9), false],
  ['=-A1', part(11, '-', reference('A1')), true],
  ['=A1#', part(12, '#', reference('A1')), false],
  ['=SUM(Tabel[Nilai])', call('SUM', reference('Tabel[Nilai]')), false],
])('whether what %s names can be known once', (_, node, fixed) => {
  expect(isFixed(node)).toBe(fixed);
});

/** Looks up in a count that goes up, so that a second look is seen. */
function counted(): { readonly lookUp: () => Promise<number>; readonly looks: () => number } {
  let looks = 0;
  return { lookUp: () => Promise.resolve((looks += 1)), looks: () => looks };
}

test('what is known is not looked up again, each place has its own, and other sheets begin anew', async () => {
  const known = new KnownRanges<number>();
  const { lookUp, looks } = counted();
  const node = call('SUM', A1toA9);
  known.begin('one sheet');
  expect([await known.of(node, 'sheet-1', lookUp), await known.of(node, 'sheet-1', lookUp)]).toEqual([1, 1]);
  expect(await known.of(node, 'sheet-2', lookUp)).toBe(2);
  known.begin('one sheet');
  expect(await known.of(node, 'sheet-1', lookUp)).toBe(1);
  known.begin('two sheets');
  expect(await known.of(node, 'sheet-1', lookUp)).toBe(3);
  expect(looks()).toBe(3);
});

test('what varies is looked up each time', async () => {
  const known = new KnownRanges<number>();
  const { lookUp } = counted();
  const node = call('SUM', range(reference('A1'), call('OFFSET', reference('A1'))));
  known.begin('one sheet');
  expect([await known.of(node, 'sheet-1', lookUp), await known.of(node, 'sheet-1', lookUp)]).toEqual([1, 2]);
});

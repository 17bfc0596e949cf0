import { checkLinkedFiles } from '../../../src/core/checks/linked-files';
import { cell, contextOf, inShort, sheet } from './context-of';

const withFormula = (...formulas: string[]) => contextOf(sheet('S', [formulas.map((formula) => cell(1, { formula }))]));

test.each([
  ["='[Anggaran 2024.xlsx]DPA'!C4", 'rumus.linkedTo'],
  ['=SUM([Anggaran.xlsx]DPA!C4:C9)', 'rumus.linkedTo'],
  ['=[1]DPA!$C$4', 'rumus.linked'],
])('%s takes its number from another file', (formula, id) => {
  expect(inShort(checkLinkedFiles(withFormula('=1+1', formula)))).toEqual([`warning S!B1 ${id}`]);
});

test('a sheet is said once', () => {
  const [finding, ...more] = checkLinkedFiles(withFormula('=[1]DPA!C4', '=[1]DPA!C5'));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ message: { values: { count: '2' } }, related: [{ column: 1 }] });
});

test.each(["='3.2 Capaian'!C4", '=SUM(Tabel1[Anggaran])', '=Tabel1[[#This Row],[Pagu]]-Data!C4', '=1'])(
  '%s stays in its file',
  (formula) => {
    expect(checkLinkedFiles(withFormula(formula))).toEqual([]);
  },
);

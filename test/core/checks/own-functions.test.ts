import { functions } from '../../../src/apps/functions/registry';
import { checkOwnFunctions } from '../../../src/core/checks/own-functions';
import { ownFunctions } from '../../../src/core/formulas/own-functions';
import { cell, contextOf, inShort, sheet } from './context-of';

const withFormula = (...formulas: string[]) => contextOf(sheet('S', [formulas.map((formula) => cell(1, { formula }))]));

test('the names are those of the functions that can be typed', () => {
  expect([...ownFunctions].sort()).toEqual(functions.map(({ id }) => id).sort());
});

test('a sheet with functions of the add-in is noted once', () => {
  const found = checkOwnFunctions(withFormula('=SUM(A1)', '=ROUND(IKM(B4:J108),2)', '=capaian(C4,D4)'));
  expect(inShort(found)).toEqual(['info S!B1 rumus.own']);
  expect(found[0]!.message.values).toEqual({ count: '2', name: 'IKM' });
  expect(inShort(checkOwnFunctions(withFormula('=_xldudf_IKM(B4:J108)')))).toEqual(['info S!A1 rumus.own']);
});

test('functions with other names are none of them', () => {
  expect(checkOwnFunctions(withFormula('=NILAIIKM(B4)', '=Lain.IKM(B4)', '=IKM+1'))).toEqual([]);
});

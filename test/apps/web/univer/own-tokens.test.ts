import { ownTokens } from '../../../../src/apps/web/univer/own-tokens';

// The parts are those of Univer's lexer.
test.each([
  ['=SUM(1;2;B3', ['SUM', '(', '1', ',', '2', ',', 'B3'], ['SUM', '(', '1', ';', '2', ';', 'B3']],
  ['CAPAIAN(B3;0,11)', ['CAPAIAN', '(', 'B3', ',', '0.11', ')'], ['CAPAIAN', '(', 'B3', ';', '0,11', ')']],
  ['=SUM( 1 ; -B3 ;{1,2;3,4})', ['SUM', '(', ' ', '1 ', ',', ' ', '-', 'B3 ', ',', '{1,2;3,4}', ')'], null],
  ['=', [], []],
])('%s', (typed, parts, own) => {
  expect(ownTokens(parts, typed).join('')).toBe(typed.slice(typed.startsWith('=') ? 1 : 0));
  if (own !== null) expect(ownTokens(parts, typed)).toEqual(own);
});

test('what a part is stays with it', () => {
  expect(ownTokens([{ token: '0.5', nodeType: 1 }, ','], '=0,5;')).toEqual([{ token: '0,5', nodeType: 1 }, ';']);
});

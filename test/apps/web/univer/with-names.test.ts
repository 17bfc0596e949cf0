import { withNames } from '../../../../src/apps/web/univer/with-names';

test('names are added to those that are there, at any depth, and take the place of none but their own', () => {
  const locale = { menu: { copy: 'Salin', more: { freeze: 'Bekukan', font: 'Font' } }, other: { a: 'A' } };
  expect(withNames(locale, { menu: { more: { font: 'Huruf' } }, new: { b: 'B' } })).toEqual({
    menu: { copy: 'Salin', more: { freeze: 'Bekukan', font: 'Huruf' } },
    other: { a: 'A' },
    new: { b: 'B' },
  });
});

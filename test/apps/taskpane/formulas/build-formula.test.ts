import { SCALES } from '../../../../src/core/calc/scales';
import { functions } from '../../../../src/apps/functions/registry';
import { buildFormula } from '../../../../src/apps/taskpane/formulas/build-formula';
import { formulaForms, type FormulaId } from '../../../../src/apps/taskpane/formulas/formula-forms';

const forms = formulaForms(SCALES.map(({ id }) => id));

function built(id: FormulaId, input: Record<string, string>) {
  return buildFormula(
    forms.find((form) => form.id === id)!,
    input,
  );
}

test('every function has a form with its parameters in their order', () => {
  const parameters = (names: readonly { readonly name: string; readonly optional: boolean }[]) =>
    names.map(({ name, optional }) => [name, optional]);
  const wanted = functions.map((each) => [each.id, parameters(each.parameters)]);
  const offered = forms.map((form) => [
    form.id,
    parameters(form.fields.map(({ name, isOptional }) => ({ name, optional: isOptional }))),
  ]);
  expect(offered.sort()).toEqual(wanted.sort());
});

test.each<[FormulaId, Record<string, string>, string]>([
  ['CAPAIAN', { target: 'D4', realisasi: 'E4' }, '=CAPAIAN(D4,E4)'],
  ['CAPAIAN', { target: 'D4', realisasi: 'E4', arah: 'naik' }, '=CAPAIAN(D4,E4)'],
  ['CAPAIAN', { target: 'D4', realisasi: 'E4', arah: 'turun' }, '=CAPAIAN(D4,E4,"turun")'],
  ['CAPAIAN', { target: 'D4', realisasi: 'E4', batas: '120%' }, '=CAPAIAN(D4,E4,,120%)'],
  ['IKM', { nilai: "'Jawaban SKM'!b3:j20", bobot: '0,11' }, "=IKM('Jawaban SKM'!B3:J20,0.11)"],
  ['KATEGORI', { nilai: 'F4', skala: 'IKM' }, '=KATEGORI(F4,"IKM")'],
  ['KATEGORI', { nilai: 'F4', skala: 'sel:Skala!a2:b6' }, '=KATEGORI(F4,Skala!A2:B6)'],
  ['EFISIENSI', { anggaran: 'D4:D9', realisasi: 'E4:E9' }, '=EFISIENSI(D4:D9,E4:E9)'],
])('%s of %j', (id, input, formula) => {
  expect(built(id, input)).toEqual({ formula, missing: [], wrong: [] });
});

test('what is missing or no address keeps the formula from being inserted', () => {
  expect(built('CAPAIAN', { target: 'dua' })).toEqual({
    formula: '=CAPAIAN(dua,realisasi)',
    missing: ['realisasi'],
    wrong: ['target'],
  });
  expect(built('KATEGORI', { nilai: 'F4', skala: 'sel:' })).toEqual({
    formula: '=KATEGORI(F4,skala)',
    missing: ['skala'],
    wrong: [],
  });
  expect(built('KATEGORI', { nilai: 'F4', skala: 'sel:CAPAIAN' }).wrong).toEqual(['skala']);
  expect(built('IKM', { nilai: '=1+1' }).wrong).toEqual(['nilai']);
  expect(built('IKM', { nilai: 'A1),HYPERLINK("x"' }).wrong).toEqual(['nilai']);
});

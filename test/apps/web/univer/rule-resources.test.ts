import {
  fromUniverCondition,
  fromUniverValidation,
  toUniverCondition,
  toUniverValidation,
} from '../../../../src/apps/web/univer/rule-resources';
import type { SavedCondition, SavedValidation } from '../../../../src/hosts/xlsx/export-rules';

const areas = [{ top: 2, left: 1, bottom: 5, right: 1 }];

test.each<SavedValidation>([
  { areas, type: 'list', formula1: "'2.3 PK'!$C$6:$C$9", allowsBlank: true, refusal: 'warning' },
  { areas, type: 'list', formula1: '"Ya,""Tidak"""', allowsBlank: false, refusal: 'stop' },
  {
    areas,
    type: 'whole',
    operator: 'between',
    formula1: '1',
    formula2: '4',
    allowsBlank: true,
    refusal: 'information',
    error: 'x',
  },
  { areas, type: 'custom', formula1: 'B3>0', allowsBlank: true, refusal: 'stop', prompt: 'p', promptTitle: 't' },
])('what may be entered comes back from Univer: $type $formula1', (validation) => {
  expect(fromUniverValidation(toUniverValidation(validation, 'v'))).toEqual(validation);
});

test('Univer writes ranges as formulas and choices as a list', () => {
  const list = { areas, type: 'list', allowsBlank: true, refusal: 'stop' } as const;
  expect(toUniverValidation({ ...list, formula1: 'A1:A3' }, 'v').formula1).toBe('=A1:A3');
  expect(toUniverValidation({ ...list, formula1: '"Ya,Tidak"' }, 'v').formula1).toBe('Ya,Tidak');
});

test.each<SavedCondition['condition']>([
  { kind: 'text', operator: 'equal', text: 'Tinggi' },
  { kind: 'number', operator: 'between', values: [1, 2] },
  { kind: 'number', operator: 'lessThan', values: [0] },
  { kind: 'formula', formula: '=B3>C3' },
  { kind: 'blank' },
  { kind: 'noError' },
  { kind: 'duplicate' },
  { kind: 'unique' },
])('a condition comes back from Univer: %j', (condition) => {
  const given: SavedCondition = { areas, condition, look: { bold: true, fill: 'FCE4E4', format: '0%' }, stops: true };
  expect(fromUniverCondition(toUniverCondition(given, 'c'))).toEqual(given);
});

test('a kind that files of ours do not know is left out', () => {
  expect(fromUniverCondition({ cfId: 'c', ranges: [], stopIfTrue: false, rule: { type: 'dataBar' } })).toBeNull();
  expect(fromUniverValidation({ uid: 'v', type: 'checkbox', ranges: [] })).toBeNull();
});

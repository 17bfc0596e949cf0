import { listValidation, SheetDraft, textCondition } from '../../../../src/apps/web/univer/sheet-draft';

const cell = { top: 1, left: 1, bottom: 1, right: 1 };

test('keeps contents, formats and looks apart: none of them takes away another', () => {
  const draft = new SheetDraft('3.2');
  draft.setFormats(1, 1, [['0.00%']]);
  draft.write(1, 1, [[{ formula: '=A1' }]]);
  draft.setLook([cell], { bold: true, fill: '#FFF9E5' });
  draft.setLook([cell], { line: { style: 'dotted', color: '#7F7F7F' } });
  expect(draft.cell(1, 1)).toEqual({ value: null, formula: '=A1', format: '0.00%' });
  expect(draft.sheet().rows[1]?.[1]?.look).toEqual({
    bold: true,
    fill: 'FFF9E5',
    line: { style: 'dotted', color: '7F7F7F' },
  });
  draft.write(1, 1, [[{ value: 5 }]]);
  draft.setFormats(1, 1, [['General']]);
  expect(draft.cell(1, 1)).toEqual({ value: 5 });
});

test('leaves a cell alone for undefined, and makes none for emptying nothing', () => {
  const draft = new SheetDraft('3.2');
  draft.write(0, 0, [[{ value: 'a' }, { value: null }, undefined]]);
  draft.write(0, 0, [[undefined, undefined, undefined]]);
  expect(draft.sheet().rows).toEqual([[{ value: 'a' }]]);
  expect(draft.cell(0, 1)).toBeUndefined();
});

test('holds merges, sizes, rules and links for the sheet', () => {
  const draft = new SheetDraft('Hasil Periksa');
  draft.merge(cell);
  // 20 digits of 7 pixels, at three quarters of a point each.
  draft.setColumnWidth(0, 1, 105);
  draft.setRowHeight(2, 2, 30);
  draft.addValidation(listValidation(cell, "='2.3 PK'!$C$6:$C$9"));
  draft.addCondition(textCondition(cell, { text: 'Rendah', color: '#9C0006' }));
  draft.setLink(3, 0, { target: "'3.2'!F3", text: '3.2!F3' });
  draft.freezeRows(2);
  expect(draft.sheet()).toMatchObject({
    name: 'Hasil Periksa',
    merges: [cell],
    columnWidths: new Map([
      [0, 20],
      [1, 20],
    ]),
    rowHeights: new Map([[2, 30]]),
    frozenRows: 2,
    validations: [{ type: 'list', formula1: "'2.3 PK'!$C$6:$C$9" }],
    conditions: [{ condition: { kind: 'text', text: 'Rendah' }, look: { color: '9C0006' } }],
  });
  expect(draft.sheet().rows[3]?.[0]).toEqual({ value: '3.2!F3', link: "'3.2'!F3" });
});

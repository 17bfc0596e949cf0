import { readSource, writeSource } from '../../../../src/apps/web/univer/list-source';

const area = { top: 3, left: 3, bottom: 9, right: 3 };

test.each([
  ["='2.4 PK'!$D$4:$D$10", '2.4 PK'],
  ["='Jum''at'!$D$4:$D$10", "Jum'at"],
  ['=Responden!$D$4:$D$10', 'Responden'],
  ['=$D$4:$D$10', null],
])('%s is a source', (formula, sheet) => {
  expect(readSource(formula)).toEqual({ sheet, area });
  expect(readSource(writeSource({ sheet, area }))).toEqual({ sheet, area });
});

test.each(['=Satuan', '=D4:D10', '=OFFSET($A$1;0;0;3)', '=IF(A1>0;$B$1:$B$3;$C$1:$C$3)', '=#REF!', 'Ya,Tidak'])(
  '%s is none that only has to move',
  (formula) => {
    expect(readSource(formula)).toBeNull();
  },
);

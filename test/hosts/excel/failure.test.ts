import { excelFailure, officeCode } from '../../../src/hosts/excel/failure';

/** An error as `sync` throws it (learn.microsoft.com: OfficeExtension.Error). */
function officeError(code: string): Error {
  return Object.assign(new Error('from Excel'), { code });
}

test.each([
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['OperationCellsExceedLimit', 'tooLarge'],
  ['RequestAborted', 'lost'],
  ['InactiveWorkbook', 'lost'],
  ['GeneralException', 'unknown'],
])('%s is told as %s', (code, kind) => {
  expect(excelFailure(officeError(code))).toBe(kind);
  expect(officeCode(officeError(code))).toBe(code);
});

test.each([null, undefined, 'teks', new Error('lain'), { code: 5 }])(
  '%p is an unknown error without a code',
  (error) => {
    expect(excelFailure(error)).toBe('unknown');
    expect(officeCode(error)).toBeNull();
  },
);

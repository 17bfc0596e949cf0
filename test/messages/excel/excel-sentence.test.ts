import { readOfficeError } from '../../../src/hosts/excel/office-error';
import { ExcelOperationFailed } from '../../../src/hosts/excel/operation-failed';
import { excelSentence } from '../../../src/messages/excel';
import { en } from '../../../src/messages/excel/en';
import { id } from '../../../src/messages/excel/id';

function officeError(code: string): Error {
  return Object.assign(new Error('RichApi'), { code });
}

test.each([
  ['InvalidOperationInCellEditMode', 'busy'],
  ['AccessDenied', 'read-only'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['PayloadTooLarge', 'too-large'],
  ['RequestAborted', 'lost'],
  ['ItemNotFound', 'item-gone'],
  ['ItemAlreadyExists', 'name-taken'],
  ['ApiNotFound', 'not-offered'],
  ['InvalidOperation', 'refused'],
  ['GeneralException', 'unknown'],
])('%s is told as %s', (code, kind) => {
  expect(readOfficeError(officeError(code))).toEqual({ id: kind, left: 'unchanged', remains: [] });
});

test.each([null, undefined, 'teks', new Error('lain'), { code: 5 }])('%p is an unknown error', (error) => {
  expect(readOfficeError(error).id).toBe('unknown');
});

test('says what happened, what was changed and what to try', () => {
  const failed = new ExcelOperationFailed(officeError('RequestAborted'), 'changed', ['3.2 Capaian', '2.3 PK']);
  expect(excelSentence(readOfficeError(failed), 'id')).toBe(
    'Hubungan dengan Excel terputus. Yang mungkin sudah berubah: 3.2 Capaian, 2.3 PK. Pakai Urungkan, atau ' +
      'kembalikan sendiri. Periksa sambungan internet, muat ulang buku kerja, lalu coba lagi.',
  );
  const restored = new ExcelOperationFailed(officeError('AccessDenied'), 'restored');
  expect(excelSentence(readOfficeError(restored), 'en')).toContain('What had been changed was put back.');
});

test('both languages have a sentence and an advice for every error', () => {
  expect(Object.keys(en.errors)).toEqual(Object.keys(id.errors));
  for (const { what, advice } of [...Object.values(id.errors), ...Object.values(en.errors)]) {
    expect(what).toMatch(/\.$/);
    expect(advice).toMatch(/\.$/);
  }
});

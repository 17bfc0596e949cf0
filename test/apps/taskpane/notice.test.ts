import { failureNotice } from '../../../src/apps/taskpane/notice';
import { ExcelOperationFailed } from '../../../src/hosts/excel/operation-failed';
import { id as messages } from '../../../src/messages/pane/id';

const lost = Object.assign(new Error('x'), { code: 'ServiceNotAvailable' });

test.each([
  [lost, 'Hubungan dengan Excel terputus. Periksa sambungan internet, muat ulang buku kerja, lalu coba lagi.'],
  [
    Object.assign(new Error('x'), { name: 'ChunkLoadError' }),
    'Sebagian panel ini tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.',
  ],
  [
    new ExcelOperationFailed(lost, 'restored'),
    'Hubungan dengan Excel terputus. Yang sempat diubah sudah dikembalikan seperti semula. Periksa sambungan internet, muat ulang buku kerja, lalu coba lagi.',
  ],
  [
    new ExcelOperationFailed(lost, 'changed', ['3.2!F3']),
    'Hubungan dengan Excel terputus. Mungkin sudah berubah: 3.2!F3. Tekan Urungkan untuk mengembalikannya. Periksa sambungan internet, muat ulang buku kerja, lalu coba lagi.',
  ],
])('what happened, what was left behind, what to try', (error, text) => {
  expect(failureNotice(error, messages)).toEqual({ text, isFailure: true });
});

test('what could not be put back can be tried again', async () => {
  const undo = jest.fn(() => Promise.resolve());
  const notice = failureNotice(new ExcelOperationFailed(lost, 'changed', ['A!A1'], undo), messages);
  expect(await notice.undo?.()).toBe('');
  expect(undo).toHaveBeenCalledTimes(1);
});

import { progressText } from '../../../src/apps/cli/progress';

test.each<[number, number, number, string]>([
  [1, 60, 500, '1 dari 60 berkas'],
  // 12 files in 6 s are half a second each, 48 are left.
  [12, 60, 6000, '12 dari 60 berkas, sisa sekitar 24 detik'],
  [10, 1000, 10_000, '10 dari 1000 berkas, sisa sekitar 17 menit'],
  [60, 60, 30_000, '60 dari 60 berkas'],
])('%d of %d after %d ms', (done, total, elapsed, text) => {
  expect(progressText(done, total, elapsed)).toBe(text);
});

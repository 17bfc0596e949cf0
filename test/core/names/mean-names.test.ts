import { isMeanName, mentionsMean, soundsLikeMean } from '../../../src/core/names/mean-names';

test('a mean is of what the rows above it are of; any other word makes an indicator of it', () => {
  const names = ['Rata-rata', 'Rata - rata Capaian Kinerja Sasaran', 'Rata-rata lama sekolah', 'Jumlah/Rata-rata'];
  expect(names.map(isMeanName)).toEqual([true, true, false, false]);
  expect(names.map(soundsLikeMean)).toEqual([true, true, true, false]);
  expect(names.map(mentionsMean)).toEqual([true, true, true, true]);
});

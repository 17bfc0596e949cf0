import { equalLabel, sameLabel } from '../../../../src/core/recognise/scales/choose-scale';

test('labels are the same but for capitals, spaces and a slip', () => {
  expect(sameLabel('Sangat Tingi', 'SANGAT  TINGGI')).toBe(true);
  expect(sameLabel('Tinggi', 'Sangat Tinggi')).toBe(false);
  expect(sameLabel('Rendah', 'Sedang')).toBe(false);
});

test('equal labels have no slip', () => {
  expect(equalLabel('Sangat Tinggi', 'sangat tinggi')).toBe(true);
  expect(equalLabel('Sangat Tinggi', 'Sangat Tingi')).toBe(false);
});

import { readHeading } from '../../../src/core/recognise/headings';

test('a heading tells its year and its stage', () => {
  expect(readHeading(['Anggaran', 'Sebelum Perubahan'])).toMatchObject({ stage: 'before', year: null });
  expect(readHeading(['Target', 'Setelah Perubahan'])).toMatchObject({ stage: 'after' });
  expect(readHeading(['2022', 'Realisasi'])).toMatchObject({ year: 2022, stage: null });
});

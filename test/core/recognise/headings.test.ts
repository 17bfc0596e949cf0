import { readHeading } from '../../../src/core/recognise/headings';

test('a heading tells its year and its stage', () => {
  expect(readHeading(['Anggaran', 'Sebelum Perubahan'])).toMatchObject({ stage: 'before', year: null });
  expect(readHeading(['Target', 'Setelah Perubahan'])).toMatchObject({ stage: 'after' });
  expect(readHeading(['2022', 'Realisasi'])).toMatchObject({ year: 2022, stage: null });
});

test('the document of a budget says only its stage, and alone where the money comes from', () => {
  const murni = readHeading(['Murni']);
  expect(readHeading(['APBD Murni'])).toMatchObject({ words: murni.words, stage: 'before' });
  expect(readHeading(['APBD Perubahan'])).toMatchObject({ words: murni.words, stage: 'after' });
  expect(readHeading(['DPA Sebelum Perubahan'])).toMatchObject({ words: murni.words, stage: 'before' });
  expect(readHeading(['APBD'])).toMatchObject({ words: ['apbd'], stage: null });
  expect(readHeading(['Sumber Dana', 'APBD'])).toMatchObject({ words: ['sumber', 'dana', 'apbd'], stage: null });
});

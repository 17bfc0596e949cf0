import { yearIn } from '../../../src/core/names/year-in';

test.each([
  ['Target 2023', 2023],
  ['2022 / 2023', 2023],
  ['Tahun Anggaran', null],
  ['Rp 20230000', null],
])('the year in %s is %s', (text, year) => {
  expect(yearIn(text)).toBe(year);
});

test.each([
  ['Tabel 3.3 Tahun 2023', 2023],
  ['Capaian Tahun 2022/2023', 2023],
  ['Rumus menurut Permen PANRB 14/2017', null],
  ['Permen PANRB Nomor 53 Tahun 2014 tentang LKj Tahun 2025', 2025],
])('the year of %s is %s: the year of a regulation is none', (text, year) => {
  expect(yearIn(text)).toBe(year);
});

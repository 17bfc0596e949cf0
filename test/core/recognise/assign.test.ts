import { recognise } from '../../../src/core/recognise/recognise';
import { sheetOf } from '../../support/sheet';

const rolesOf = (table: string): string[] =>
  recognise({ sheets: [sheetOf('S', table, { form: 'teks' }).sheet] }).tables[0]!.columns.map(({ spec }) => spec.role);

test('percentages below “Serapan Anggaran” are no budget', () => {
  expect(
    rolesOf(`Tabel 4 Efisiensi
      No | Sasaran | Capaian Kinerja | Serapan Anggaran | Efisiensi
      1 | Meningkatnya kualitas pelayanan | 100,71% | 95,38% | 5,33%
      2 | Meningkatnya akuntabilitas | 101,12% | 96,00% | 5,12%`),
  ).toEqual(['nomor', 'sasaran', 'capaian', 'persenAnggaran', 'efisiensi']);
});

test.each(['Sasaran', 'Sasaran Strategis'])('beside programmes "%s" names no rows; alone it does', (heading) => {
  expect(
    rolesOf(`Tabel 3 Anggaran dan Realisasi
      No | ${heading} | Program | Anggaran | Realisasi
      1 | Meningkatnya pelayanan | Program Pelayanan Publik | 450.000.000 | 432.000.000`),
  ).toEqual(['nomor', 'program', 'anggaran', 'realisasiAnggaran']);
  expect(
    rolesOf(`Tabel 3 Anggaran dan Realisasi
      No | ${heading} | Anggaran | Realisasi
      1 | Meningkatnya pelayanan | 450.000.000 | 432.000.000`),
  ).toEqual(['nomor', 'program', 'anggaran', 'realisasiAnggaran']);
});

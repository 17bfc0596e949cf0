import { check } from '../../../src/core/check';
import { workbookOf, sheetOf } from '../../support/sheet';

// Less is better: (2 × 7,50 − 8,10) ÷ 7,50 = 92 %.
const capaian = `Tabel 3.2 Capaian Kinerja Tahun 2024
  No | Indikator Kinerja          | Target   | Realisasi | Capaian (%)
  1  | Angka kemiskinan kecamatan | 7,50%    | 8,10%     | 92,00
  2  | Rasio desa yang dibina     | min. 60% | 60%       | 100,00`;
const analisis = (headings: string, first: string, second: string): string => `Tabel 3.6 Analisis Keberhasilan/Kegagalan
  Indikator Kinerja Utama    | Target   | ${headings} | Analisis Keberhasilan/Kegagalan
  Angka kemiskinan kecamatan | 7,50%    | ${first}    | Kegiatan terlaksana
  Rasio desa yang dibina     | min. 60% | ${second}   | Kegiatan terlaksana`;

const severities = (table: string): string[] => {
  const { workbook } = workbookOf(sheetOf('3.2', capaian), sheetOf('3.6', table));
  return check(workbook).findings.flatMap(({ severity, place }) => (place?.sheet === '3.6' ? [severity] : []));
};

test('two columns under each other’s headings prove nothing wrong in their table', () => {
  const found = severities(analisis('Capaian | Realisasi', '8,10% | 92,00', '60% | 100,00'));
  expect(found).toContain('warning');
  expect(found).not.toContain('error');
});

test('under their own headings a wrong number is an error', () => {
  expect(severities(analisis('Realisasi | Capaian', '8,10% | 92,00', '60% | 100,00'))).toEqual([]);
  expect(severities(analisis('Realisasi | Capaian', '8,10% | 92,00', '60% | 110,00'))).toContain('error');
});

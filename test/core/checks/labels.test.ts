import { check } from '../../../src/core/check';
import { scaledLabels } from '../../../src/core/checks/labels';
import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';
import { contextOf } from './context-of';

function scaleNames(...tables: readonly string[]): string[] {
  const sheets = tables.map((table, index) => sheetOf(`S${index}`, table, { form: 'teks' }).sheet);
  return scaledLabels(contextOf(...sheets)).map(({ scale }) => scale.classes.map(({ label }) => label).join(', '));
}

const capaian = (label: string): string => `No | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori
  1 | Nilai IKM | 80 | 80 | 100% | ${label}`;

test('labels follow the scale that the workbook prints', () => {
  const printed = `Rentang Capaian | Kategori
    > 100 | Sangat Baik
    75 – 100 | Baik
    < 75 | Kurang`;
  expect(scaleNames(printed, capaian('Baik'))).toEqual(['Sangat Baik, Baik, Kurang']);
});

test('without one they follow the scale of the profile, when it knows them', () => {
  expect(scaleNames(capaian('Sangat Tinggi'))).toEqual(['Sangat Tinggi, Tinggi, Sedang, Rendah, Sangat Rendah']);
  expect(scaleNames(capaian('Memuaskan'))).toEqual([]);
});

test('a label that names the class of the right capaian is right beside a wrong one', () => {
  const table = (label: string): string => `Tabel 3.2 Capaian Kinerja
    No | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori
    1 | Nilai IKM | 80 | 80 | 60% !capaian | ${label}`;
  expectMarked([sheetOf('3.2', table('Sangat Tinggi'))]);
  expectMarked([sheetOf('3.2', table('Rendah'))]);
  expectMarked([sheetOf('3.2', table('Tinggi !kategori'))]);
});

test('on a scale that was guessed a label is only doubted', () => {
  const scale = `Skala Nilai Peringkat Kinerja
    No | Isian | Kategori
    1 | > 100 | Sangat Baik
    2 | 75 – 100 | Baik
    3 | < 75 | Kurang`;
  const table = `Tabel 3.2 Capaian Kinerja
    No | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori
    1 | Nilai IKM | 80 | 80 | 100% | Kurang`;
  const severities = (printed: string): string[] => {
    const { findings } = check({ sheets: [sheetOf('3.1', printed).sheet, sheetOf('3.2', table).sheet] });
    return findings.flatMap(({ rule, severity }) => (rule === 'kategori' ? [severity] : []));
  };
  expect(severities(scale)).toEqual(['warning']);
  expect(severities(scale.replace('Isian', 'Rentang Capaian'))).toEqual(['error']);
});

test('classes of services are no classes of a capaian, unless its indicator is such an index', () => {
  // 90 to 110 is Baik on the office's own scale, which it does not print; 91,27 would be Sangat Baik on that of services.
  const table = (indicator: string): string => `Tabel 8. Capaian Indikator Kinerja Utama
    No | Indikator Kinerja | Target | Realisasi | Capaian % | Kriteria
    1 | Metode yang dikembangkan | 12 | 14 | 116,67 | Memuaskan
    2 | ${indicator} | 95 | 91,27 | 96,07 | Baik
    3 | Contoh yang diuji | 92 | 92,50 | 100,54 | Baik`;
  expectMarked([sheetOf('3.1', table('Sertifikat yang terbit tepat waktu'))]);
  expectMarked([sheetOf('3.1', table('Nilai IKM').replace('96,07 | Baik', '96,07 | Baik !kategori'))]);
});

import { namesOfRows, sasaranOfRows, SasaranIndex } from '../../../src/core/claims/row-names';
import { nameKey } from '../../../src/core/names/similar-names';
import { subjectsOf } from '../../../src/core/claims/subjects';
import { valuesOf } from '../../support/table';

test('totals and annotations have no name', () => {
  const [values] = valuesOf(`Realisasi Anggaran
    No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp)
    1  | Program A | 60  | 50
    2  | Program B | 40  | 40
       | Jumlah    | 100 | 90`);
  expect(namesOfRows(values!, 'program')).toEqual(['Program A', 'Program B', '']);
});

test('a sasaran holds until the next one', () => {
  const [values] = valuesOf(`Perjanjian Kinerja
    No | Sasaran Strategis   | Indikator Kinerja | Target
    1  | Pelayanan yang baik | Nilai IKM         | 80
       |                     | Jumlah pengaduan  | 4
    2  | Desa yang mandiri   | Jumlah desa       | 5`);
  expect(sasaranOfRows(values!)).toEqual(['Pelayanan yang baik', 'Pelayanan yang baik', 'Desa yang mandiri']);
});

test('money in a table without programmes is that of its sasaran, unless several rows share it', () => {
  const [values] = valuesOf(`Efisiensi Penggunaan Sumber Daya
    No | Sasaran Strategis   | Indikator Kinerja | Anggaran (Rp) | Realisasi Anggaran (Rp) | Tingkat Efisiensi
    1  | Pelayanan yang baik | Nilai IKM         | 50            | 40                      | 20%
       |                     | Jumlah pengaduan  | 50            | 40                      | 20%
    2  | Desa yang mandiri   | Jumlah desa       | 70            | 70                      | 0%`);
  expect(namesOfRows(values!, 'program')).toEqual(['', '', 'Desa yang mandiri']);
});

describe('a table that prints the sasaran where the indicator belongs', () => {
  const agreement = (more = ''): string => `Perjanjian Kinerja
    No | Sasaran Strategis   | Indikator Kinerja | Target
    1  | Pelayanan yang baik | Nilai IKM         | 80${more}`;
  const capaian = `Capaian Kinerja
    No | Indikator Kinerja   | Target | Realisasi
    1  | Pelayanan yang baik | 80     | 82`;

  test('means the indicator of that sasaran', () => {
    const tables = valuesOf(agreement(), capaian);
    const index = new SasaranIndex(tables, subjectsOf(tables).indikator);
    expect(index.indicatorFor(nameKey('Pelayanan yang baik'), tables[1]!)).toBe('Nilai IKM');
    expect(index.indicatorFor(nameKey('Desa yang mandiri'), tables[1]!)).toBeNull();
  });

  test('means none for certain when the sasaran has two', () => {
    const tables = valuesOf(agreement('\n | Pelayanan yang baik | Jumlah pengaduan | 4'), capaian);
    const index = new SasaranIndex(tables, subjectsOf(tables).indikator);
    expect(index.indicatorFor(nameKey('Pelayanan yang baik'), tables[1]!)).toBeNull();
  });
});

import { checkScales } from '../../../src/core/checks/scales';
import { contextOf, sheet } from './context-of';
import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

test('the gaps between whole numbers of one scale are one note, at the first lower class', () => {
  expectMarked([
    sheetOf(
      'Skala',
      `Tabel 3.1 Skala Nilai Peringkat Kinerja
       Interval Nilai      | Kriteria
       91% ≤ 100%          | Sangat Tinggi
       76% ≤ 90% ~skala    | Tinggi
       ≤ 75%               | Sedang`,
    ),
  ]);
  const found = checkScales(
    contextOf(
      sheet('Skala', [
        ['Tabel 3.1 Skala Nilai Peringkat Kinerja'],
        ['Interval Nilai', 'Kriteria'],
        ['91% ≤ 100%', 'Sangat Tinggi'],
        ['76% ≤ 90%', 'Tinggi'],
        ['66% ≤ 75%', 'Sedang'],
        ['≤ 65%', 'Rendah'],
      ]),
    ),
  );
  expect(found.map(({ message }) => [message.id, 'count' in message.values && message.values.count])).toEqual([
    ['skala.gaps', '3'],
  ]);
  expect(found[0]!.related.map(({ row }) => row)).toEqual([4, 5]);
});

test('classes that meet are right', () => {
  expectMarked([
    sheetOf(
      'Skala',
      `Tabel 3.1 Skala Nilai Peringkat Kinerja
       Interval Nilai | Kriteria
       > 90%          | Sangat Tinggi
       > 75% - 90%    | Tinggi
       ≤ 75%          | Sedang`,
    ),
  ]);
});

test('a scale that ends at 100 beside a higher capaian is noted, not warned of: the regulation prints it so', () => {
  const [note] = expectMarked([
    sheetOf(
      'Skala',
      `Tabel 3.1 Skala Nilai Peringkat Kinerja
       Interval Nilai            | Kriteria
       > 90% - 100% ~skala       | Sangat Tinggi
       > 75% - 90%               | Tinggi
       ≤ 75%                     | Sedang`,
    ),
    sheetOf(
      'Capaian',
      `Tabel 3.2 Capaian Kinerja
       No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
       1  | Nilai IKM         | 80,00  | 84,00     | 105,00      | Sangat Tinggi`,
    ),
  ]);
  expect(note?.severity).toBe('info');
});

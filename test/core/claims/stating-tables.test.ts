import { statingTables } from '../../../src/core/claims/stating-tables';
import { valuesOf } from '../../support/table';

function statements(...tables: string[]): string[][] {
  return statingTables(valuesOf(...tables), 2023).map((table) => table.statements.map(({ what }) => what));
}

test('a column states its role in the year of its heading, of its title or of the report', () => {
  const plan = `Perjanjian Kinerja Tahun 2024
    No | Indikator Kinerja | Target
    1  | Nilai IKM         | 81`;
  const report = `Tabel 3.2 Perbandingan Capaian Kinerja
    No | Indikator Kinerja | Target 2022 | Realisasi 2022 | Target 2023 | Realisasi 2023
    1  | Nilai IKM         | 79          | 78             | 80          | 82`;
  expect(statements(plan, report)).toEqual([
    ['target 2024 indikator'],
    ['target 2022 indikator', 'realisasi 2022 indikator', 'target 2023 indikator', 'realisasi 2023 indikator'],
  ]);
});

test('indicators come before programmes, and tables without facts state nothing', () => {
  const money = `Tabel 3.8 Realisasi Anggaran
    Program          | Anggaran (Rp) | Realisasi (Rp)
    Program Penataan | 100           | 90`;
  const people = `Responden
    Jenis Kelamin | Jumlah | %
    Laki-laki     | 60     | 60%`;
  const plan = `Perjanjian Kinerja
    No | Indikator Kinerja | Target
    1  | Nilai IKM         | 81`;
  expect(statements(money, people, plan)).toEqual([
    ['target 2023 indikator'],
    ['anggaran 2023 program', 'realisasiAnggaran 2023 program'],
  ]);
});

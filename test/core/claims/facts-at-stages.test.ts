import { factsAtStages } from '../../../src/core/claims/facts-at-stages';
import { valuesOf } from '../../support/table';

const agreement = `Perjanjian Kinerja Tahun 2023
  No | Sasaran | Indikator Kinerja | Target › Sebelum Perubahan | Target › Setelah Perubahan
  1  | Layanan | Nilai IKM         | 80                         | 82`;

function stages(...tables: string[]): string[] {
  return factsAtStages({ values: valuesOf(...tables), year: 2023 }).map(
    ({ fact, cells }) => `${fact.role} ${cells.map(({ table, column }) => table.sheet.name + column.index).join(' ')}`,
  );
}

const plan = (target: string): string => `Rencana Kinerja Tahunan 2023
  No | Sasaran | Indikator Kinerja | Target
  1  | Layanan | Nilai IKM         | ${target}`;
const report = (target: string): string => `Tabel 3.2 Capaian Kinerja Tahun 2023
  No | Indikator Kinerja | Target    | Realisasi
  1  | Nilai IKM         | ${target} | 84`;

test('what was planned is held against the agreement before its change, what was reached against that after it', () => {
  expect(stages(agreement, plan('81'), report('83'))).toEqual(
    ['target S1.3 S2.3', 'target S1.4 S3.2'].map((each) => each.replace(/\./g, '')),
  );
});

test('what stands at one stage alone is held against nothing', () => {
  expect(stages(agreement)).toEqual([]);
});

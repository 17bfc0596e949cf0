import { isPlanning, stageOf } from '../../../src/core/claims/stage';
import type { Stage } from '../../../src/core/tables/table';
import { valuesOf } from '../../support/table';

/** The stage of the last column of a table under a title. */
function stage(title: string, heading = 'Target'): Stage {
  const [values] = valuesOf(`${title}\nNo | Indikator Kinerja | ${heading}\n1 | Nilai IKM | 80`);
  return stageOf(values!.table, values!.table.columns.at(-1)!);
}

test.each([
  ['Perjanjian Kinerja Tahun 2023', 'Target', null],
  ['Perjanjian Kinerja Perubahan Tahun 2023', 'Target', 'after'],
  ['Perjanjian Kinerja Sebelum Perubahan Tahun 2023', 'Target', 'before'],
  ['Perjanjian Kinerja Setelah Perubahan Tahun 2023', 'Target', 'after'],
  ['Perjanjian Kinerja Sebelum dan Sesudah Perubahan', 'Target', null],
  ['Perjanjian Kinerja Perubahan Tahun 2023', 'Target Sebelum Perubahan', 'before'],
])('%s, %s: %s', (title, heading, expected) => {
  expect(stage(title, heading)).toBe(expected);
});

test('a table that reports has no stage of its own, and a changed Renstra is no changed agreement', () => {
  const report = valuesOf(
    'Capaian Kinerja Perubahan\nNo | Indikator Kinerja | Target | Realisasi\n1 | Nilai IKM | 80 | 82',
  );
  expect(isPlanning(report[0]!.table)).toBe(false);
  expect(stageOf(report[0]!.table, report[0]!.table.columns[2]!)).toBeNull();
  const plan = valuesOf(
    'Tujuan dan Sasaran (Renstra Perubahan)\nNo | Tujuan | Sasaran | Indikator Kinerja | Target\n1 | A | B | Nilai IKM | 80',
  );
  expect(isPlanning(plan[0]!.table)).toBe(true);
  expect(stageOf(plan[0]!.table, plan[0]!.table.columns[4]!)).toBeNull();
});

test('a share of the budget before the change is one before it', () => {
  const share = (budget: string): Stage => {
    const [values] = valuesOf(`
      Realisasi Anggaran
      No | Program | ${budget} | Realisasi (Rp) | Realisasi (%)
      1  | Layanan | 250.000.000 | 228.000.000 | 91,20`);
    return stageOf(values!.table, values!.column('persenAnggaran')!);
  };
  expect(share('Anggaran Sebelum Perubahan (Rp)')).toBe('before');
  expect(share('Anggaran (Rp)')).toBeNull();
});

import { subjectsOf } from '../../../src/core/claims/subjects';
import { valuesOf } from '../../support/table';

test('indicators and programmes of all tables, each kind by itself', () => {
  const tables = valuesOf(
    'Perjanjian Kinerja\nNo | Indikator Kinerja | Target\n1 | Nilai IKM | 80',
    'Realisasi Anggaran\nNo | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp)\n1 | Program Pelayanan Publik | 60 | 50',
  );
  const { indikator, program } = subjectsOf(tables);
  expect(indikator.match('Indeks Kepuasan Masyarakat')).not.toBeNull();
  expect(indikator.match('Program Pelayanan Publik')).toBeNull();
  expect(program.match('PROGRAM PELAYANAN PUBLIK')).not.toBeNull();
  expect(program.match('Nilai IKM')).toBeNull();
});

test('they are worked out once for the same tables', () => {
  const tables = valuesOf('Perjanjian Kinerja\nNo | Indikator Kinerja | Target\n1 | Nilai IKM | 80');
  expect(subjectsOf(tables)).toBe(subjectsOf(tables));
  expect(subjectsOf([...tables])).not.toBe(subjectsOf(tables));
});

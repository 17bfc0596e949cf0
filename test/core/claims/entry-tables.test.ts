import { entryTable } from '../../../src/core/claims/entry-tables';
import { layouts } from '../../../src/core/layouts';

test('targets are typed in the perjanjian kinerja, realisasi in the capaian, money in the realisasi anggaran', () => {
  expect(entryTable('indikator', 'target')).toBe('pk');
  expect(entryTable('indikator', 'realisasi')).toBe('capaian');
  expect(entryTable('program', 'anggaran')).toBe('realisasi-anggaran');
  expect(entryTable('program', 'realisasiAnggaran')).toBe('realisasi-anggaran');
});

test('what no table is meant for has none', () => {
  expect(entryTable('program', 'target')).toBeNull();
  expect(entryTable('indikator', 'anggaran')).toBeNull();
});

test('the table has the column that is typed in it', () => {
  for (const subject of ['indikator', 'program'] as const) {
    for (const role of ['satuan', 'target', 'realisasi', 'capaian', 'kode', 'anggaran', 'realisasiAnggaran']) {
      const kind = entryTable(subject, role);
      if (kind === null) continue;
      const columns = layouts.find((layout) => layout.kind === kind)!.columns.map((column) => column.role);
      expect(columns).toContain(role);
    }
  }
});

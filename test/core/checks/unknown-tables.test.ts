import { checkUnknownTables } from '../../../src/core/checks/unknown-tables';
import { contextOf, inShort, sheet } from './context-of';

test('a sheet with rows side by side that is no known table is noted', () => {
  const list = sheet('Daftar', [['Kendaraan dinas'], [null, 'Merek', 'Roda'], [null, 'Honda', 2], [null, 'Toyota', 4]]);
  expect(inShort(checkUnknownTables(contextOf(list)))).toEqual(['info Daftar!B2 tabel.unknown']);
});

test('headings of no known kind are noted where they stand', () => {
  const odd = sheet('Odd', [['Rekap'], ['No', 'Satuan', 'Realisasi'], [1, 'Dokumen', 12], [2, 'Laporan', 4]]);
  const context = contextOf(odd);
  expect(context.recognition.tables).toEqual([]);
  expect(inShort(checkUnknownTables(context))).toEqual(['info Odd!A2 tabel.unknown']);
});

test('prose and known tables are passed over', () => {
  const prose = sheet('Bab I', [['Latar belakang'], ['Kecamatan terdiri atas 12 desa.'], ['Jumlah', 'penduduk']]);
  const capaian = sheet('Capaian', [
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
    [1, 'IKM', 80, 84],
  ]);
  expect(checkUnknownTables(contextOf(prose, capaian))).toEqual([]);
});

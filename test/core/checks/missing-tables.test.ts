import { checkMissingTables } from '../../../src/core/checks/missing-tables';
import { contextOf, inShort, sheet, type Written } from './context-of';

const pk = sheet('PK', [
  ['Perjanjian Kinerja Tahun 2024'],
  ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'],
  [1, 'Meningkatnya pelayanan', 'Indeks Kepuasan Masyarakat', 82],
]);
const capaian = sheet('Capaian', [
  ['Capaian Kinerja Tahun 2024'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
  [1, 'Indeks Kepuasan Masyarakat', 80, 84, 105],
]);
const anggaran = sheet('Anggaran', [
  ['Realisasi Anggaran Tahun 2024'],
  ['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)'],
  [1, 'Program Penunjang', 5000000, 4000000],
]);
const efisiensi = sheet('Efisiensi', [
  ['Efisiensi Penggunaan Sumber Daya'],
  ['No', 'Sasaran', 'Capaian (%)', 'Anggaran', 'Realisasi Anggaran', 'Tingkat Efisiensi'],
  [1, 'Meningkatnya pelayanan', 105, 5000000, 4000000, 23.81],
]);

function missing(...sheets: Parameters<typeof contextOf>): string[] {
  return inShort(checkMissingTables(contextOf(...sheets)));
}

test('each content that a report lacks is said once, as certain as a workbook can be', () => {
  expect(missing(pk, capaian, anggaran)).toEqual([
    'error - kelengkapan.table.perbandingan-tahun',
    'error - kelengkapan.table.kemajuan-renstra',
    'warning - kelengkapan.table.standar-nasional',
    'info - kelengkapan.table.analisis',
    'error - kelengkapan.table.program-penunjang',
    'error - kelengkapan.table.efisiensi',
  ]);
});

test('a content counts as shown by a table of another kind that has its columns', () => {
  const years = sheet('Capaian', [
    ['Capaian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi 2024', 'Capaian (%)', 'Realisasi 2023', 'Target Akhir Renstra'],
    [1, 'Indeks Kepuasan Masyarakat', 80, 84, 105, 81, 85],
  ]);
  const said = missing(pk, years, anggaran, efisiensi);
  expect(said).not.toContain('error - kelengkapan.table.kemajuan-renstra');
  expect(said).not.toContain('error - kelengkapan.table.perbandingan-tahun');
  expect(said).not.toContain('error - kelengkapan.table.efisiensi');
});

test('an agreement with the targets of its quarters is one', () => {
  const quarters = sheet('PK', [
    ['Perjanjian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Target Tahunan', 'Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'],
    [1, 'Indeks Kepuasan Masyarakat', 82, 20, 40, 60, 82],
    [2, 'Jumlah dokumen', 8, 2, 2, 2, 2],
  ]);
  const said = missing(quarters, capaian, anggaran, efisiensi);
  expect(said).toContain('warning - kelengkapan.table.standar-nasional');
  expect(said).not.toContain('warning - kelengkapan.table.pk');
});

test('a table about the progress that prints what earlier years reached shows the comparison with them', () => {
  const progress = sheet('3.2', [
    ['Tabel 3.2 Kemajuan terhadap Target Akhir Renstra'],
    ['No', 'Indikator Kinerja', 'Realisasi 2023', 'Realisasi 2024', 'Target Akhir Renstra', 'Tingkat Kemajuan (%)'],
    [1, 'Indeks Kepuasan Masyarakat', 82, 84, 87.5, 96],
    [2, 'Nilai SAKIP', 60, 63, 70, 90],
  ]);
  const said = missing(pk, capaian, anggaran, progress);
  expect(said.filter((each) => /perbandingan-tahun|kemajuan-renstra/.test(each))).toEqual([]);
});

test('what Kabupaten, Provinsi and Nasional reached stands side by side, whatever kind of table it is taken for', () => {
  const compared = sheet('3.6', [
    ['Tabel 3.6 Perbandingan Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Kabupaten', 'Provinsi', 'Nasional', 'Selisih Provinsi'],
    [1, 'Indeks Pembangunan Manusia', 71.08, 71.73, 71.92, -0.65],
    [2, 'Laju Pertumbuhan Ekonomi', 5.21, 5.36, 5.02, -0.15],
  ]);
  expect(missing(pk, capaian, anggaran, compared)).not.toContain('warning - kelengkapan.table.standar-nasional');
});

test('a workbook with a part of a report is no incomplete report', () => {
  expect(missing(capaian)).toEqual(['info - kelengkapan.part']);
  expect(missing(sheet('Catatan', [['Rapat hari Senin']]))).toEqual([]);
});

test('a title whose table was not understood speaks against its absence, a sentence does not', () => {
  const strange = sheet('3.6', [['Tabel 3.6 Efisiensi Penggunaan Sumber Daya'], ['Uraian bebas']]);
  expect(missing(pk, capaian, anggaran, strange)).toContain('info - kelengkapan.table.unread');
  const below = sheet('Capaian', [
    ...rows(capaian),
    [],
    ['Tabel 3.6 Efisiensi Penggunaan Sumber Daya'],
    ['Uraian bebas'],
  ]);
  expect(missing(pk, below, anggaran)).toContain('info - kelengkapan.table.unread');
  const sentence = sheet('Capaian', [...rows(capaian), [], ['Tabel efisiensi penggunaan sumber daya belum disusun.']]);
  expect(missing(pk, sentence, anggaran)).toContain('error - kelengkapan.table.efisiensi');
});

function rows(from: typeof capaian): Written[][] {
  return from.rows.map((row) => (row ?? []).map((cell) => cell ?? null));
}

test('deleting a required table adds a finding and takes none away', () => {
  const survey = sheet('Survei', [
    ['Data Responden Berdasarkan Jenis Kelamin'],
    ['No', 'Jenis Kelamin', 'Jumlah', 'Persentase'],
    [1, 'Laki-laki', 60, '60%'],
    [2, 'Perempuan', 40, '40%'],
    [null, 'Jumlah', 100, '100%'],
  ]);
  const all = [survey, pk, capaian, anggaran];
  const before = missing(...all);
  expect(before.length).toBeGreaterThan(4);
  for (const deleted of [pk, capaian, anggaran]) {
    const after = missing(...all.filter((each) => each !== deleted));
    expect(after).toHaveLength(before.length + 1);
    expect(after).toEqual(expect.arrayContaining(before));
  }
});

test('what seems to be missing may stand on a sheet that was not read', () => {
  const context = contextOf(pk, capaian, anggaran);
  const unread = { ...context, workbook: { ...context.workbook, unread: ['3.6'] } };
  const severities = new Set(checkMissingTables(unread).map(({ severity }) => severity));
  expect([...severities]).toEqual(['warning', 'info']);
});

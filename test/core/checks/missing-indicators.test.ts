import { checkMissingIndicators } from '../../../src/core/checks/missing-indicators';
import { contextOf, inShort, sheet } from './context-of';

type Target = string | number | null;

function pk(name: string, indicators: readonly (readonly [string, Target])[], title = 'Perjanjian Kinerja Tahun 2024') {
  return sheet(name, [
    [title],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'],
    ...indicators.map(([indicator, target], index) => [index + 1, 'Meningkatnya pelayanan publik', indicator, target]),
  ]);
}

function capaian(...indicators: readonly string[]) {
  return sheet('Capaian', [
    ['Capaian Kinerja Tahun 2024'],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    ...indicators.map((indicator, index) => [index + 1, 'Meningkatnya pelayanan publik', indicator, 80, 84, 105]),
  ]);
}

function said(...sheets: Parameters<typeof contextOf>): string[] {
  return inShort(checkMissingIndicators(contextOf(...sheets)));
}

const ikm = ['Indeks Kepuasan Masyarakat', 82] as const;
const desa = ['Persentase desa tertib administrasi', '60%'] as const;

test('an agreed indicator without a row in Bab III is an error at the first agreement, once', () => {
  const sheets = [pk('PK', [ikm, desa]), pk('Lampiran', [ikm, desa]), capaian('Nilai IKM Kecamatan')] as const;
  expect(said(...sheets)).toEqual(['error PK!C4 kelengkapan.indicator.error']);
});

test('with a reported indicator that nobody agreed on it may be the same under another name', () => {
  expect(said(pk('PK', [ikm, desa]), capaian('Nilai IKM', 'Cakupan layanan prima'))).toEqual([
    'warning PK!C4 kelengkapan.indicator.warning',
    'warning Capaian!C4 kelengkapan.indicator.unagreed',
  ]);
});

test('what stands in a table that was not understood may be reported there', () => {
  const other = sheet('Lain', [
    ['Butir', 'Hasil'],
    ['Persentase desa tertib  administrasi', 70],
    ['Cakupan layanan', 80],
  ]);
  expect(said(pk('PK', [ikm, desa]), capaian('Nilai IKM'), other)).toEqual([
    'warning PK!C4 kelengkapan.indicator.warning',
  ]);
});

test('names as clerks vary them are no difference, and uncertain ones are passed over', () => {
  expect(said(pk('PK', [ikm, desa]), capaian('1. Nilai IKM', 'Persentase Desa yang Tertib Adminstrasi'))).toEqual([]);
  expect(said(pk('PK', [ikm, desa]), capaian('IKM', 'Desa tertib'))).toEqual([]);
});

test('agreements of other officials and of other years count for nothing', () => {
  const seksi = pk('PK Kasi', [['Jumlah dokumen perencanaan', '4 Dok']]);
  const before = pk('PK 2023', [['Rasio desa terfasilitasi', '50%']], 'Perjanjian Kinerja Tahun 2023');
  expect(said(pk('PK', [ikm]), seksi, before, capaian('IKM'))).toEqual([]);
});

test('an official below who shares an indicator with the office still answers for the others elsewhere', () => {
  const title = 'Perjanjian Kinerja Kepala Seksi Pelayanan Tahun 2024';
  const seksi = pk('Lampiran 2', [ikm, ['Jumlah dokumen yang dilayani', '2.400 Dokumen']], title);
  expect(said(pk('PK', [ikm]), seksi, capaian('IKM'))).toEqual([]);
});

test('what the changed agreement dropped needs no row', () => {
  const changed = pk('PK-P', [ikm], 'Perjanjian Kinerja Perubahan Tahun 2024');
  expect(said(pk('PK', [ikm, desa]), changed, capaian('IKM'))).toEqual([]);
  expect(
    said(pk('PK', [ikm, desa]), pk('PK-P', [ikm, desa], 'Perjanjian Kinerja Perubahan 2024'), capaian('IKM')),
  ).toEqual(['error PK!C4 kelengkapan.indicator.error']);
});

test('without a table of capaian or without an agreement nothing can be said', () => {
  expect(said(pk('PK', [ikm, desa]))).toEqual([]);
  expect(said(capaian('IKM'))).toEqual([]);
});

test('a line without a target is no indicator', () => {
  expect(said(pk('PK', [ikm, ['Camat Contoh', null]]), capaian('IKM'))).toEqual([]);
});

test('the second indicator of a programme is its own, and none of the office', () => {
  const report = sheet('Capaian', [
    ['Capaian Kinerja Tahun 2024'],
    ['No', 'Sasaran Strategis', 'Program/Kegiatan', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Meningkatnya pelayanan publik', null, 'Nilai IKM', 82, 84, 102.44],
    [null, null, 'Administrasi Umum', 'Jumlah paket barang', 4, 4, 100],
    [null, null, null, 'Jumlah rapat koordinasi', 12, 12, 100],
    [2, 'Meningkatnya desa tertib', null, 'Cakupan layanan prima', 60, 60, 100],
  ]);
  expect(said(pk('PK', [ikm]), report)).toEqual(['warning Capaian!D6 kelengkapan.indicator.unagreed']);
});

test('a target that is a range is one, however long it is written', () => {
  const range = ['Persentase desa mandiri', '67,71% s/d 68,16%'] as const;
  expect(said(pk('PK', [ikm, range]), capaian('Nilai IKM Kecamatan', 'Persentase desa mandiri'))).toEqual([]);
  expect(said(pk('PK', [ikm, range]), capaian('Nilai IKM Kecamatan'))).toHaveLength(1);
});

test('what stands below a heading that nobody knows may be no indicators: pendapatan has targets, too', () => {
  const pendapatan = sheet('Pendapatan', [
    ['Target dan Realisasi Pendapatan Tahun 2024'],
    ['No', 'Jenis Penerimaan', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Retribusi rumah potong hewan', 80, 84, 105],
    [2, 'Penjualan hasil produksi', 50, 40, 80],
  ]);
  expect(said(pk('PK', [ikm]), capaian('Nilai IKM'), pendapatan)).toEqual([]);
});

test('a table of works beside the one that reports the agreed indicators is about something else', () => {
  const works = { ...capaian('Jumlah laporan', 'Jumlah rapat', 'Jumlah kunjungan'), name: 'Triwulan' };
  expect(said(pk('PK', [ikm, desa]), capaian(ikm[0], desa[0]), works)).toEqual([]);
  // One row may be that of a sasaran of its own.
  const ofSasaran = { ...capaian('Jumlah laporan'), name: 'Sasaran 2' };
  expect(said(pk('PK', [ikm, desa]), capaian(ikm[0], desa[0]), ofSasaran)).toEqual([
    'warning Sasaran 2!C3 kelengkapan.indicator.unagreed',
  ]);
});

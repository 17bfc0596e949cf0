import { checkOverspending } from '../../../src/core/checks/overspending';
import { contextOf, inShort, sheet, type Written } from './context-of';

function said(headings: string[], ...rows: Written[][]): string[] {
  return inShort(checkOverspending(contextOf(sheet('S', [['Realisasi Anggaran'], headings, ...rows])), new Map()));
}

test('spending above the budget is a warning at the realisasi', () => {
  const headings = ['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)'];
  expect(said(headings, [1, 'Program Satu', 10000000, 12000000], [2, 'Program Dua', 5000000, 5000000])).toEqual([
    'warning S!D3 rentang.overspent',
  ]);
});

test('the realisasi of another year has another budget', () => {
  const headings = ['No', 'Jenis Belanja', 'Pagu Anggaran 2023', 'Realisasi 2022', 'Realisasi 2023'];
  expect(said(headings, [1, 'Belanja Pegawai', 10000000, 12000000, 9000000])).toEqual([]);
});

test('of two years of spending the earlier one is not held against a budget of which no year is said', () => {
  const headings = ['No', 'Jenis Belanja', 'Pagu Awal', 'Pagu Revisi', 'Realisasi TA 2024', 'Realisasi TA 2023'];
  expect(said(headings, [1, 'Belanja Modal', 10000000, 11000000, 10500000, 13000000])).toEqual([]);
  expect(said(headings, [1, 'Belanja Modal', 10000000, 11000000, 11500000, 9000000])).toEqual([
    'warning S!E3 rentang.overspent',
  ]);
});

test('no budget is no budget of zero', () => {
  const headings = ['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)'];
  expect(said(headings, [1, 'Program Satu', '-', 12000000], [2, 'Program Dua', null, 5000000])).toEqual([]);
});

test('more may come in than was planned, but not be spent', () => {
  const headings = ['No', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)'];
  expect(
    said(
      headings,
      ['1', 'PENDAPATAN', 24000000, 25500000],
      ['1.1', 'Hasil kerja sama', 14000000, 15500000],
      ['1.2', 'Retribusi daerah', 10000000, 10000000],
      ['2', 'BELANJA', 10000000, 12000000],
      ['2.1', 'Belanja barang', 10000000, 12000000],
    ),
  ).toEqual(['warning S!D6 rentang.overspent', 'warning S!D7 rentang.overspent']);
});

test('a title that speaks of income alone says it of all rows, that of an office does not', () => {
  const warned = (title: string, name = 'Uraian'): string[] => {
    const headings = ['No', name, 'Anggaran (Rp)', 'Realisasi (Rp)'];
    const rows = [
      [1, 'Pajak Hotel', 22500000, 23012200],
      [2, 'Pajak Hiburan', 28000000, 26641000],
    ];
    return inShort(checkOverspending(contextOf(sheet('S', [[title], headings, ...rows])), new Map()));
  };
  expect(warned('Tabel 3.3 Realisasi Anggaran Pendapatan Asli Daerah')).toEqual([]);
  expect(warned('Tabel 3.3 Realisasi Anggaran Badan Pendapatan Daerah')).toEqual(['warning S!D3 rentang.overspent']);
  expect(warned('Tabel 3.3 Realisasi Penerimaan Badan Pendapatan Daerah')).toEqual([]);
  expect(warned('Tabel 3.3 Realisasi Anggaran Bidang Pendapatan')).toEqual(['warning S!D3 rentang.overspent']);
  for (const title of [
    'Realisasi Anggaran Badan Pengelola Pajak dan Retribusi Daerah Tahun 2024',
    'Realisasi Anggaran Pembiayaan Kesehatan Dinas Kesehatan',
    'Realisasi Anggaran Peningkatan Pendapatan Petani Dinas Pertanian',
  ])
    expect(warned(title)).toEqual(['warning S!D3 rentang.overspent']);
  expect(warned('Dinas Perikanan: Target dan Realisasi Pendapatan')).toEqual([]);
  expect(warned('DINAS PERHUBUNGAN TARGET DAN REALISASI PENDAPATAN')).toEqual([]);
  expect(warned('Target dan Realisasi Pendapatan Dinas Perikanan Tahun 2024')).toEqual([]);
  expect(warned('Tabel 3.3 Pendukung Pendapatan', 'Jenis Belanja')).toEqual(['warning S!D3 rentang.overspent']);
  expect(warned('Tabel 3.3 Realisasi Anggaran Pendapatan dan Belanja')).toEqual(['warning S!D3 rentang.overspent']);
});

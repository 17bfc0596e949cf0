import { checkEmptyCells } from '../../../src/core/checks/empty-cells';
import { contextOf, inShort, sheet, type Written } from './context-of';

function capaian(rows: readonly (readonly Written[])[], merges: Parameters<typeof sheet>[2] = {}) {
  const headings = ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'];
  return sheet('Capaian', [['Capaian Kinerja Tahun 2024'], headings, ...rows], merges);
}

const whole: Written[] = [1, 'Indeks Kepuasan Masyarakat', 'Indeks', 80, 84, 105];

test('a blank realisasi beside a target is a warning at the blank cell', () => {
  const findings = checkEmptyCells(contextOf(capaian([whole, [2, 'Nilai SAKIP', 'Nilai', 70, null, null]])));
  expect(inShort(findings)).toEqual(['warning Capaian!E4 kelengkapan.cell', 'warning Capaian!F4 kelengkapan.cell']);
});

test('a blank capaian brings its formula in the unit of the column', () => {
  const [finding] = checkEmptyCells(contextOf(capaian([whole, [2, 'Nilai SAKIP', 'Nilai', 70, 63, null]])));
  expect(finding!.fix).toEqual({ formula: '=E4/D4*100' });
  const fractions: Written[] = [1, 'Indeks', 'Indeks', 80, 84, { value: 1.05, format: '0.00%' }];
  const [other] = checkEmptyCells(contextOf(capaian([fractions, [2, 'Nilai SAKIP', 'Nilai', 70, 63, null]])));
  expect(other!.fix).toEqual({ formula: '=E4/D4' });
});

test('a row without any number is said once, a heading between the rows never', () => {
  const rows: Written[][] = [whole, [2, 'Nilai SAKIP', 'Nilai'], [null, 'Sasaran kedua']];
  expect(inShort(checkEmptyCells(contextOf(capaian(rows))))).toEqual(['warning Capaian!D4 kelengkapan.row']);
});

test('N/A, a dash and a merged cell are not blank', () => {
  const rows: Written[][] = [whole, [2, 'Desa mandiri', '%', 'N/A', '-', 'N/A'], [3, 'Nilai SAKIP', 'Nilai', 70, 63]];
  const merges = [{ top: 2, left: 5, bottom: 4, right: 5 }];
  expect(checkEmptyCells(contextOf(capaian(rows, { merges })))).toEqual([]);
});

test('a capaian that its formula leaves blank is not missing, whatever it waits for', () => {
  const waiting = { value: '', formula: '=IF(COUNT(D4,E4)<2,"",E4/D4)' };
  const rowOf = (realisasi: Written): Written[] => [2, 'Nilai SAKIP', 'Nilai', 70, realisasi, waiting];
  expect(checkEmptyCells(contextOf(capaian([whole, rowOf('N/A')])))).toEqual([]);
  expect(inShort(checkEmptyCells(contextOf(capaian([whole, rowOf(null)]))))).toEqual([
    'warning Capaian!E4 kelengkapan.cell',
  ]);
});

test('earlier years may be blank', () => {
  const years = sheet('Perbandingan', [
    ['Perbandingan Tahun Sebelumnya'],
    ['No', 'Indikator Kinerja', 'Realisasi 2023', 'Target 2024', 'Realisasi 2024', 'Capaian 2024 (%)'],
    [1, 'Indeks Kepuasan Masyarakat', null, 80, 84, 105],
  ]);
  expect(checkEmptyCells(contextOf(years))).toEqual([]);
});

test('a realisasi that another table works out is brought from there', () => {
  const unsur = ['Persyaratan', 'Prosedur', 'Waktu Penyelesaian', 'Biaya/Tarif', 'Perilaku Pelaksana'];
  const survey = sheet('IKM', [
    ['Nilai Rata-Rata per Unsur Tahun 2024'],
    ['No', 'Unsur Pelayanan', 'Nilai Rata-Rata', 'Nilai Konversi'],
    ...unsur.map((name, index): Written[] => [index + 1, name, 3.2, 80]),
    [null, 'Indeks Kepuasan Masyarakat', null, 80],
  ]);
  const evaluation = sheet('SAKIP', [
    ['Nilai SAKIP per Komponen Tahun 2024'],
    ['No', 'Komponen', 'Bobot', 'Total Nilai'],
    [1, 'Perencanaan Kinerja', 30, 22.5],
    [2, 'Pengukuran Kinerja', 30, 21],
    [3, 'Pelaporan Kinerja', 15, 11.25],
    [4, 'Evaluasi Internal', 25, 16.6],
    [null, 'Jumlah', 100, 71.35],
  ]);
  const blank: Written[][] = [
    [1, 'Nilai IKM', 'Indeks', 80, null, null],
    [2, 'Nilai Evaluasi SAKIP Kecamatan', 'Nilai', 70, null, null],
    [3, 'Persentase desa tertib', '%', 90, null, null],
  ];
  const found = checkEmptyCells(contextOf(capaian(blank), survey, evaluation));
  expect(found.filter(({ place }) => place?.column === 4).map(({ fix }) => fix?.formula ?? null)).toEqual([
    '=IF(IKM!D8="","",ROUND(IKM!D8,2))',
    '=IF(SAKIP!D7="","",SAKIP!D7)',
    null,
  ]);
});

test('a realisasi that is missing is said once, where it is typed, not in the tables that copy it', () => {
  const copied = { value: '', formula: '=IF(Capaian!E4="","",Capaian!E4)' };
  const computed = { value: '', formula: '=IF(COUNT(C4,D4)<2,"",D4/C4)' };
  const years = sheet('Perbandingan', [
    ['Perbandingan Tahun Sebelumnya'],
    ['No', 'Indikator Kinerja', 'Target 2024', 'Realisasi 2024', 'Capaian 2024 (%)'],
    [1, 'Indeks Kepuasan Masyarakat', 80, 84, 105],
    [2, 'Nilai SAKIP', 70, copied, computed],
  ]);
  const main = capaian([
    whole,
    [2, 'Nilai SAKIP', 'Nilai', 70, null, { value: '', formula: '=IF(COUNT(D4,E4)<2,"",E4/D4)' }],
  ]);
  for (const sheets of [
    [main, years],
    [years, main],
  ]) {
    const findings = checkEmptyCells(contextOf(...sheets));
    expect(inShort(findings)).toEqual(['warning Capaian!E4 kelengkapan.cell']);
    expect(findings[0]!.related).toEqual([{ sheet: 'Perbandingan', row: 3, column: 3 }]);
  }
});

test('what only one table leaves blank is said there', () => {
  const years = sheet('Perbandingan', [
    ['Perbandingan Tahun Sebelumnya'],
    ['No', 'Indikator Kinerja', 'Target 2024', 'Realisasi 2024', 'Capaian 2024 (%)'],
    [1, 'Indeks Kepuasan Masyarakat', 80, null, 105],
  ]);
  expect(inShort(checkEmptyCells(contextOf(capaian([whole]), years)))).toEqual([
    'warning Perbandingan!D3 kelengkapan.cell',
  ]);
});

import { recognise } from '../../../src/core/recognise/recognise';
import { sheetOf } from '../../support/sheet';

test('two tables on one sheet are found where they stand', () => {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.2 Capaian Kinerja
     No | Indikator | Target | Realisasi
     1  | Nilai IKM | 80     | 81

     Tabel 3.8 Realisasi Anggaran
     No | Program   | Anggaran | Realisasi
     1  | Program A | 100      | 90`,
    { left: 1, top: 2 },
  );
  const { tables, unknown } = recognise({ sheets: [sheet] });
  expect(tables.map(({ layout, title, area }) => [layout.kind, title, area])).toEqual([
    ['capaian', 'Tabel 3.2 Capaian Kinerja', { top: 3, left: 1, bottom: 4, right: 4 }],
    ['realisasi-anggaran', 'Tabel 3.8 Realisasi Anggaran', { top: 7, left: 1, bottom: 8, right: 4 }],
  ]);
  expect(unknown).toEqual([]);
});

test.each([
  ['%', 'capaian'],
  ['% Tase', 'capaian'],
])('beside target and realisasi "%s" is the capaian', (heading, role) => {
  const table = `No | Indikator Kinerja | Target | Realisasi | ${heading}
    1 | Nilai IKM | 80 | 84 | 105`;
  const [found] = recognise({ sheets: [sheetOf('S', table).sheet] }).tables;
  expect(found?.columns.at(-1)?.spec.role).toBe(role);
});

test('"s/d" in a heading names no column', () => {
  const table = `No | Indikator Kinerja | Realisasi s/d Tahun 2024 | Target Akhir Renstra | Tingkat Kemajuan (%)
    1 | Nilai IKM | 80 | 84 | 95,24`;
  expect(recognise({ sheets: [sheetOf('S', table).sheet] }).tables.map(({ layout }) => layout.kind)).toEqual([
    'kemajuan-renstra',
  ]);
});

test('a column of numbers does not name the programmes where another one does', () => {
  const table = `Kode | Bidang Urusan, Program dan Kegiatan | Indikator Kinerja | Target | Target Program dan Kegiatan
    1.01 | Program Literasi | Jumlah pembaca | 40 | 25
    1.02 | Program Arsip    | Arsip tertata  | 12 | 18`;
  const [found] = recognise({ sheets: [sheetOf('S', table).sheet] }).tables;
  expect(found?.columns.find(({ spec }) => spec.role === 'program')?.index).toBe(1);
});

test('"Capaian terhadap Target" is no target', () => {
  const table = `No | Indikator Kinerja | Target Tahun | Realisasi | Capaian terhadap Target Tahun
    1 | Nilai IKM | 80 | 84 | 105`;
  const [found] = recognise({ sheets: [sheetOf('S', table).sheet] }).tables;
  expect(found?.columns.filter(({ spec }) => spec.role === 'target').map(({ index }) => index)).toEqual([2]);
});

test('a percentage of the weight is no weight', () => {
  const table = `No | Dimensi | Bobot Maksimal | Nilai | % terhadap Bobot
    1 | Kualifikasi | 25 | 20 | 80,00
    2 | Kompetensi | 40 | 30 | 75,00`;
  const workbook = { sheets: [sheetOf('S', table).sheet] };
  const [found] = [...recognise(workbook).tables, ...recognise(workbook).unknown.map((each) => each.table)];
  expect(found?.columns.filter(({ spec }) => spec.role === 'bobot').map(({ index }) => index)).not.toContain(4);
});

test('a capaian that is only called something is its label', () => {
  const table = `No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Status Capaian
    1 | Nilai IKM | 80 | 84 | 105 | Sangat Tinggi
    2 | Nilai SAKIP | 60 | 48 | 80 | Tinggi`;
  const [found] = recognise({ sheets: [sheetOf('S', table).sheet] }).tables;
  const roles = found?.columns.map(({ index, spec }) => `${index} ${spec.role}`);
  expect(roles).toContain('4 capaian');
  expect(roles).toContain('5 kategori');
});

test('units in square brackets are remarks, and letters number columns where one says how it is computed', () => {
  const table = `Kode | Program | Alokasi [Rp] | Realisasi [Rp] | Persentase [%]
    a | b | c | d | e = (d / c) * 100
    1.01 | Program Literasi | 400.000 | 300.000 | 75`;
  const [found] = recognise({ sheets: [sheetOf('S', table).sheet] }).tables;
  expect(found?.columns.map(({ spec }) => spec.role)).toEqual([
    ...['kode', 'program', 'anggaran', 'realisasiAnggaran', 'persenAnggaran'],
  ]);
  expect(found?.rows).toEqual([2]);
});

test('the only target, of a later year than the realisasi, is that at the end of the plan where a percentage stands beside', () => {
  const kinds = (table: string): string[] =>
    recognise({ sheets: [sheetOf('S', table).sheet] }).tables.map(({ layout }) => layout.kind);
  const rows = (last: string): string => `No | Indikator Kinerja | Realisasi 2023 | Target 2026 | ${last}
    1 | Produksi benih | 271 | 350 | 77,43
    2 | Produksi ikan  | 782 | 880 | 88,86`;
  expect(kinds(rows('Kemajuan (%)'))).toEqual(['kemajuan-renstra']);
  expect(kinds(rows('Capaian (%)'))).toEqual(['kemajuan-renstra']);
  expect(kinds(rows('Capaian (%)').replace('Target 2026', 'Target 2023'))).toEqual(['capaian']);
});

test('a target of the Renstra, also in brackets, is none of the year', () => {
  const roles = (heading: string): (string | undefined)[] => {
    const table = `No | Program | Indikator Kinerja | ${heading} | Target | Realisasi
      1 | Program A | Jumlah pembaca | 200 | 40 | 38
      2 | Program B | Arsip tertata  | 60  | 12 | 12`;
    const [found] = recognise({ sheets: [sheetOf('S', table).sheet] }).tables;
    return found!.columns.filter(({ index }) => index >= 3).map(({ spec }) => spec.role);
  };
  expect(roles('Target Kinerja Capaian Program (Renstra PD)')).toEqual(['targetAkhir', 'target', 'realisasi']);
  expect(roles('Target Kinerja Capaian Renstra')).toEqual(['targetAkhir', 'target', 'realisasi']);
});

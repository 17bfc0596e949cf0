import { check } from '../../../src/core/check';
import { planNaskah } from '../../../src/core/naskah/plan-naskah';
import type { Naskah, NaskahTable } from '../../../src/core/naskah/naskah';
import type { Cell, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { naskahSentences } from '../../../src/messages/naskah/id';

type Value = string | number | null;

function sheet(name: string, rows: readonly (readonly Value[])[], hidden = false): Sheet {
  const cells = rows.map((row) => row.map((value): Cell | undefined => (value === null ? undefined : { value })));
  return { name, hidden, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function valuesOf({ rows }: Sheet): Value[][] {
  return rows.map((row) => (row ?? []).map((cell) => (cell?.value ?? null) as Value));
}

const capaian = sheet('3.2', [
  ['Tabel 3.2 Capaian Kinerja Tahun 2025'],
  ['No.', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori'],
  [1, 'Indeks Kepuasan Masyarakat', 'Indeks', '84,00', '85,51', '101,80%', 'Sangat Tinggi'],
  [2, 'Persentase pengaduan yang belum ditindaklanjuti', 'Persen', '10,00', '8,00', '120,00%', 'Sangat Tinggi'],
  [3, null, null, null, null, null, null],
]);
const perbandingan = sheet('3.3', [
  ['Tabel 3.3 Perbandingan Realisasi dengan Tahun Sebelumnya'],
  ['No.', 'Indikator Kinerja', 'Realisasi 2024', 'Realisasi 2025'],
  [1, 'Indeks Kepuasan Masyarakat', '84,31', '85,51'],
  [2, 'Persentase pengaduan yang belum ditindaklanjuti', '8,00', '8,00'],
]);
const analisis = sheet('3.6', [
  ['Tabel 3.6 Analisis Keberhasilan, Kegagalan dan Solusi'],
  ['No.', 'Indikator Kinerja', 'Analisis Keberhasilan/Kegagalan', 'Solusi yang Dilakukan'],
  [1, 'Indeks Kepuasan Masyarakat', 'Loket ditambah dari dua menjadi empat', null],
]);
const pk = sheet('2.4 PK', [
  ['Tabel 2.4 Perjanjian Kinerja Tahun 2025'],
  ['No.', 'Indikator Kinerja', 'Satuan', 'Target', 'Arah'],
  [1, 'Indeks Kepuasan Masyarakat', 'Indeks', '84,00', 'naik'],
  [2, 'Persentase pengaduan yang belum ditindaklanjuti', 'Persen', '10,00', 'turun'],
]);

function naskahOf(workbook: Workbook): Naskah {
  const result = check(workbook);
  // Which tables a report lacks is another matter.
  const errors = result.findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'kelengkapan');
  return planNaskah(workbook, result, errors, naskahSentences);
}

function textsOf(naskah: Naskah, chapter: string): string[] {
  const { blocks } = naskah.chapters.find(({ id }) => id === chapter)!;
  return blocks.map((block) => (block.kind === 'table' || block.kind === 'chart' ? `[${block.caption}]` : block.text));
}

function tablesOf(naskah: Naskah): NaskahTable[] {
  return naskah.chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

// Sheets in another order than that of the regulation.
const report: Workbook = { sheets: [analisis, perbandingan, capaian, pk] };

test('the chapters and the parts of Bab III come in the order of Permen PANRB 53/2014', () => {
  const naskah = naskahOf(report);
  expect(naskah.chapters.map(({ heading }) => heading)).toEqual([
    'BAB I PENDAHULUAN',
    'BAB II PERENCANAAN KINERJA',
    'BAB III AKUNTABILITAS KINERJA',
    'BAB IV PENUTUP',
  ]);
  const parts = textsOf(naskah, 'BAB_III').filter((text) => /^(?:[A-B]|\d)\. /.test(text));
  expect(parts.map((text) => text.split(' ').slice(0, 3).join(' '))).toEqual([
    'A. Capaian Kinerja',
    '1. Perbandingan Target',
    '2. Perbandingan Realisasi',
    '3. Perbandingan Realisasi',
    '4. Perbandingan Realisasi',
    '5. Analisis Penyebab',
    '6. Analisis Efisiensi',
    '7. Analisis Program',
    'B. Realisasi Anggaran',
  ]);
  expect(tablesOf(naskah).map(({ caption }) => caption)).toEqual([
    'Perjanjian Kinerja Tahun 2025',
    'Capaian Kinerja Tahun 2025',
    'Perbandingan Realisasi dengan Tahun Sebelumnya',
    'Analisis Keberhasilan, Kegagalan dan Solusi',
  ]);
});

test('each indicator has the sentence that its numbers give, and its causes or a place to write them', () => {
  const texts = textsOf(naskahOf(report), 'BAB_III');
  expect(texts).toContain(
    'Realisasi 85,51 Indeks dari target 84,00 Indeks (101,80%, Sangat Tinggi), naik 1,20 dari tahun 2024.',
  );
  expect(texts).toContain(
    'Realisasi 8,00% dari target 10,00% (120,00%, Sangat Tinggi), sama dengan tahun 2024. Untuk indikator ini, makin rendah makin baik.',
  );
  expect(texts).toContain('Penyebab: Loket ditambah dari dua menjadi empat.');
  expect(texts.filter((text) => text === naskahSentences.noSolutions)).toHaveLength(2);
  expect(texts.filter((text) => text === naskahSentences.noCauses)).toHaveLength(1);
});

test('rows of a form that nobody filled in are not printed', () => {
  const [, table] = tablesOf(naskahOf(report));
  expect(table!.rows.map(([number]) => number!.text)).toEqual(['No.', '1', '2']);
});

test('while errors stand, the draft says so, and marks the cell and the sentence', () => {
  const rows = capaian.rows.map((row, index) =>
    index === 2 ? row!.map((cell, column) => (column === 5 ? { value: '98,98%' } : cell)) : row,
  );
  const naskah = naskahOf({ sheets: [pk, { ...capaian, rows }] });
  expect(naskah.warnings[0]!.text).toContain('masih ada 1 kesalahan');
  expect(naskah.warnings[1]!.text).toMatch(/^'?3\.2'?!F3: .*98,98%/);
  const wrong = tablesOf(naskah).flatMap(({ rows: all }) => all.flat().filter(({ isWrong }) => isWrong));
  expect(wrong.map(({ text }) => text)).toEqual(['98,98%']);
  const blocks = naskah.chapters.flatMap((chapter) => chapter.blocks);
  const marked = blocks.filter((block) => block.kind === 'sentence' && block.isWrong);
  expect(marked).toHaveLength(1);
  expect(naskahOf(report).warnings).toEqual([]);
});

test('says which sheets are not in it, and why', () => {
  const strange = sheet('Lain', [
    ['Daftar Kendaraan'],
    ['Merek', 'Nomor Polisi', 'Tahun Beli', 'Harga'],
    ['A', 'B 1', 2019, 15000000],
    ['B', 'B 2', 2020, 16000000],
  ]);
  const naskah = naskahOf({ sheets: [pk, capaian, { ...perbandingan, hidden: true }, strange] });
  expect(naskah.leftOut).toEqual(
    expect.arrayContaining([
      { sheet: '3.3', reason: 'hidden' },
      { sheet: 'Lain', reason: 'unknown' },
    ]),
  );
});

test('standard sheets come in the order of the report, whatever order they stand in', () => {
  const second = sheet('3.20 Perbandingan', [['Perbandingan Nilai SKM'], ...valuesOf(perbandingan).slice(1)]);
  const first = { ...perbandingan, name: '3.4 Perbandingan' };
  const captions = (sheets: readonly Sheet[]): string[] => tablesOf(naskahOf({ sheets })).map(({ caption }) => caption);
  const inReport = ['Perbandingan Realisasi dengan Tahun Sebelumnya', 'Perbandingan Nilai SKM'];
  const identity = sheet('Identitas', [['Kecamatan', 'Contoh']]);
  expect(captions([identity, second, first])).toEqual(inReport);
  // Without them the office has said what comes first.
  expect(captions([second, first])).toEqual([...inReport].reverse());
});

test('a capaian that stands as a fraction is told as the percentage that it is', () => {
  const fraction = (realisasi: number, target: number): Cell => ({ value: realisasi / target });
  const rows = capaian.rows.map((row, index) =>
    row!.map((cell, column) =>
      column !== 5 || index < 2 || index > 3 ? cell : index === 2 ? fraction(85.51, 84) : fraction(12, 10),
    ),
  );
  const heading = rows[1]!.map((cell, column) => (column === 5 ? { value: 'Capaian' } : cell));
  const texts = textsOf(naskahOf({ sheets: [pk, { ...capaian, rows: rows.with(1, heading) }] }), 'BAB_III');
  // 85,51 ÷ 84 = 1,01797….
  expect(texts.filter((text) => /^Realisasi 85,51/.test(text))).toEqual([
    expect.stringContaining('(101,80%, Sangat Tinggi)'),
  ]);
});

test('a merged text is printed where its first row or column is hidden', () => {
  const rows = valuesOf(capaian);
  const withGoals = sheet('3.2', [
    rows[0]!,
    ['Sasaran', ...rows[1]!.slice(1)],
    ['Meningkatnya pelayanan', ...rows[2]!.slice(1)],
    [null, ...rows[3]!.slice(1)],
  ]);
  const merges = [{ top: 2, left: 0, bottom: 3, right: 0 }];
  const naskah = naskahOf({ sheets: [pk, { ...withGoals, merges, hiddenRows: [2] }] });
  const [, table] = tablesOf(naskah);
  expect(table!.rows.map((cells) => cells[0]!.text)).toEqual(['Sasaran', 'Meningkatnya pelayanan']);
  // That a row is not printed is told.
  expect(naskah.leftOut).toEqual([{ sheet: '3.2', reason: 'lines' }]);
  expect(naskahOf({ sheets: [pk, capaian] }).leftOut).toEqual([]);
  // Where a hidden row holds nothing but a text that is printed, nothing is left out.
  const only = sheet('3.2', [
    ...valuesOf(withGoals).slice(0, 2),
    ['Meningkatnya pelayanan'],
    [null, ...rows[2]!.slice(1)],
  ]);
  const whole = naskahOf({ sheets: [pk, { ...only, merges, hiddenRows: [2] }] });
  expect(tablesOf(whole)[1]!.rows.map((cells) => cells[0]!.text)).toEqual(['Sasaran', 'Meningkatnya pelayanan']);
  expect(whole.leftOut).toEqual([]);
});

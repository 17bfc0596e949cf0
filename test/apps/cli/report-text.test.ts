import { Tally } from '../../../src/apps/cli/tally';
import type { CheckedReport } from '../../../src/apps/offices/checked-report';
import { reportText, summaryText } from '../../../src/apps/cli/report-text';
import type { CheckResult, FoundTable } from '../../../src/core/findings/check-result';
import type { Finding } from '../../../src/core/findings/finding';
import { standar } from '../../../src/core/profiles/standar';

const table: FoundTable = {
  kind: 'capaian',
  name: 'Capaian kinerja',
  sheet: '3.2',
  area: { top: 1, left: 0, bottom: 3, right: 4 },
  title: 'Tabel 3.2\nCapaian\u001b[31m',
  figures: 40,
  computed: 12,
  isUnfilled: false,
  columns: [],
  prose: [],
};
const clean: FoundTable = { ...table, sheet: '3.3', title: null };

const spelling: Finding = {
  rule: 'kategori',
  severity: 'info',
  place: { sheet: '3.2', row: 2, column: 4 },
  message: { id: 'kategori.spelling', values: { written: 'Tingi', expected: 'Tinggi' } },
  cause: null,
  actual: 'Tingi',
  expected: 'Tinggi',
  related: [],
  fix: null,
};
const wrong: Finding = {
  ...spelling,
  rule: 'jumlah',
  severity: 'error',
  place: { sheet: '3.2', row: 3, column: 2 },
  message: {
    id: 'jumlah.across',
    values: {
      written: { value: 9, decimals: 0, style: 'plain' },
      parts: [
        { value: 4, decimals: 0, style: 'plain' },
        { value: 6, decimals: 0, style: 'plain' },
      ],
      expected: { value: 10, decimals: 0, style: 'plain' },
    },
  },
  cause: { id: 'cause.swapped', values: {} },
  actual: 9,
  expected: 10,
  related: [{ sheet: '3.3', row: 0, column: 0 }],
  fix: { formula: '=SUM(C3,C5)*0.5' },
};

function resultWith(more: Partial<CheckResult>): CheckResult {
  const key = { ikm: null, capaian: null, serapan: null };
  return { year: 2025, office: null, key, tables: [], unrecognised: [], findings: [], ...more };
}

function fileWith(result: CheckResult): CheckedReport {
  const traces = { print: '', texts: [] };
  return { file: 'a.xlsx', format: 'xlsx', word: null, profile: standar, result, ignored: [], notes: [], traces };
}

test('figures of a finding that is ignored are not called right', () => {
  const given = fileWith(resultWith({ tables: [table, clean] }));
  const written = reportText({ ...given, ignored: [{ finding: wrong, reason: 'menurut DPA' }] });
  expect(written.match(/12 dari 40 angka dihitung ulang(?:: cocok)?$/gm)).toEqual([
    '12 dari 40 angka dihitung ulang',
    '12 dari 40 angka dihitung ulang: cocok',
  ]);
});

function textOf(findings: readonly Finding[]): string {
  const result = resultWith({ tables: [table, clean], findings });
  return reportText(fileWith(result));
}

test('every table is listed, errors stand first, control characters are left out', () => {
  expect(textOf([spelling, wrong])).toBe(`a.xlsx (profil standar, tahun 2025)

Capaian kinerja, 3.2!A2:E4 “Tabel 3.2 Capaian [31m”
  12 dari 40 angka dihitung ulang
  KESALAHAN   C4  Jumlah di baris ini tidak cocok. Tertulis 9; 4, 6 dijumlahkan menjadi 10.
              Sebab: Target dan realisasi tampaknya tertukar.
              Perbaiki: tulis =SUM(C3;C5)*0,5 di sel C4.
              Sel terkait: 3.3!A1
  CATATAN     E3  Kategori tertulis “Tingi”; di skala tertulis “Tinggi”.

Capaian kinerja, 3.3!A2:E4
  12 dari 40 angka dihitung ulang: cocok

`);
});

test.each([
  [{ fix: null }, 'Perbaiki: cocokkan sel C4 dengan dokumen aslinya, lalu betulkan yang keliru.'],
  [{ fix: null, expected: 'Baik' }, 'Perbaiki: tulis “Baik” di sel C4.'],
  [{ fix: null, rule: 'silang' }, 'Perbaiki: cocokkan kedua sel dengan dokumen aslinya, lalu samakan.'],
])('%j is mended so', (change, sentence) => {
  expect(textOf([{ ...wrong, ...change }])).toContain(`              ${sentence}\n`);
});

test('what is in no table comes last, without a cell', () => {
  const lines = textOf([{ ...wrong, place: null }]).split('\n');
  const elsewhere = lines.indexOf('Di luar tabel');
  expect(lines.indexOf('  12 dari 40 angka dihitung ulang: cocok')).toBeLessThan(elsewhere);
  expect(lines[elsewhere + 1]).toMatch(/^ {2}KESALAHAN {3}Jumlah di baris ini/);
});

test.each<[Partial<FoundTable>, string]>([
  [{ computed: 0 }, '  dikenali; tidak ada yang dapat dihitung ulang'],
  [{ computed: 0, figures: 0, isUnfilled: true }, '  belum diisi'],
])('a table of which nothing was recomputed is never called right: %j', (more, said) => {
  const result = resultWith({ tables: [{ ...table, ...more }], unrecognised: ['Sampul'] });
  const lines = reportText(fileWith(result)).split('\n');
  expect(lines.slice(3, 6)).toEqual([said, '', 'Lembar Sampul: tidak dikenali']);
});

test('a workbook without tables says so', () => {
  const result = resultWith({ year: null });
  const text = reportText(fileWith(result));
  expect(text).toMatch(/^a\.xlsx \(profil standar, tahun tidak diketahui\)\n\nBelum ada tabel .+\.\n\n$/);
});

test('the last line counts all files', () => {
  const result = resultWith({ tables: [table], findings: [wrong, spelling] });
  const tally = new Tally();
  tally.add(fileWith(result));
  tally.add({ ...fileWith(result), ignored: [{ finding: wrong, reason: 'menurut DPA' }] });
  tally.addUnread();
  expect(summaryText(tally)).toBe(
    '2 berkas diperiksa: 2 kesalahan, 0 peringatan, 2 catatan. 1 temuan diabaikan. 1 berkas tidak dapat dibaca.\n',
  );
});

test('what the workbook tells to ignore is listed with its reason', () => {
  const text = reportText({ ...fileWith(resultWith({})), ignored: [{ finding: wrong, reason: 'menurut DPA' }] });
  expect(text).toContain('Diabaikan menurut berkasnya: 1 temuan\n  3.2!C4  Jumlah di baris ini tidak cocok.');
  expect(text).toContain('(alasan: menurut DPA)\n');
});

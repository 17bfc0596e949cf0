import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/core/check';
import { computedWorkbook } from '../../../src/core/formulas/computed-workbook';
import { carryOver } from '../../../src/core/next-year/carry-over';
import type { Carried } from '../../../src/core/next-year/carried';
import { standar } from '../../../src/core/profiles/standar';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import type { Office } from '../../../src/core/scaffold/office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { planToSaved } from '../../../src/hosts/xlsx/plan-to-saved';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { computedForms } from '../../support/computed-forms';
import { readReport, workbookOfReport } from '../../support/reports';
import { sheetOf, type Form } from '../../support/sheet';

/** The new file as a spreadsheet program shows it. */
function newFile(office: Office): Workbook {
  const { sheets } = planToSaved(scaffold(standar, office, sheetSentences));
  return computedWorkbook({
    sheets: sheets.map(({ name, rows, merges }) => ({
      name,
      hidden: false,
      rows,
      merges,
      hiddenRows: [],
      hiddenColumns: [],
    })),
  });
}

/** What a sheet of the new file says in some columns, row by row below its headings. */
function columnsOf(workbook: Workbook, sheet: string, first: number, columns: readonly number[]): Cell['value'][][] {
  const { rows } = workbook.sheets.find(({ name }) => name === sheet)!;
  return rows.slice(first).map((row) => columns.map((column) => row?.[column]?.value ?? null));
}

/** In 3.3 the indicator, and target and realisasi of last year and of this one. */
const comparison = [2, 7, 8, 10, 11] as const;

function carried(workbook: Workbook, to: number | null = null): Carried {
  return carryOver(workbook, standar, to)!;
}

// Target and realisasi as the reports print them in their tables of capaian (Bab III).
const reports = [
  [
    'jatinegara-2021',
    2022,
    [
      ['Laju Peningkatan Nilai IKM Kecamatan', 80.95, 80.9],
      ['Peningkatan persentase desa yang tertib administrasi', 50, 45],
      ['Peningkatan Persentase desa mandiri', 0, 'N/A'],
      ['Peningkatan Persentase desa maju', 5.88, 5.88],
    ],
  ],
  ['songgom-2023', 2024, [['Hasil Survey Kepuasan Masyarakat Kecamatan songgom', 90, 81.09]]],
  [
    'pasongsongan-2023',
    2024,
    [
      ['Nilai Survei Kepuasan Masyarakat (SKM) Kecamatan', 81, 81.32],
      ['Rasio jumlah desa yang terfasilitasi', 100, null],
      ['Persentase Capaian Kinerja Perangkat Daerah', 100, null],
    ],
  ],
] as const;

describe.each(reports)('%s', (name, year, expected) => {
  test.each(['angka', 'teks'] satisfies Form[])('the comparison of the new file is the old realisasi (%s)', (form) => {
    const { office } = carried(workbookOfReport(readReport(name), form));
    expect(office.year).toBe(year);
    const made = newFile(office);
    const rows = columnsOf(made, '3.3 Perbandingan', 4, comparison).slice(0, expected.length);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(expected);
    // What is entered this year waits for it.
    expect(rows.map(([, , , target, realisasi]) => [target || null, realisasi || null])).toEqual(
      rows.map(() => [null, null]),
    );
    const errors = check(made).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, message }) => [rule, message.id])).toEqual([]);
  });
});

test('says what a report does not tell', () => {
  const { left } = carried(workbookOfReport(readReport('pasongsongan-2023'), 'angka'));
  expect(left).toEqual(
    expect.arrayContaining([
      { kind: 'realisasi', indicator: 'Rasio jumlah desa yang terfasilitasi' },
      { kind: 'realisasi', indicator: 'Persentase Capaian Kinerja Perangkat Daerah' },
    ]),
  );
  const songgom = carried(workbookOfReport(readReport('songgom-2023'), 'angka'));
  expect(songgom.left).toContainEqual({ kind: 'sheet', sheet: '3 Komposisi Belanja' });
});

test('an office that fills in its forms finds everything again in those of the next year', () => {
  const { office, left } = carried(computedForms(standar));
  const before = exampleOffice(2025);
  expect(office).toMatchObject({ kecamatan: 'Contoh', kabupaten: 'Contoh Jaya', head: 'Camat Contoh', year: 2026 });
  expect([office.startYear, office.endYear]).toEqual([before.startYear, before.endYear]);
  expect(office.indicators).toHaveLength(before.indicators.length);
  office.indicators.forEach(({ entries }, index) => {
    const old = before.indicators[index]!.entries;
    for (const role of ['tujuan', 'sasaran', 'indikator', 'satuan', 'formulasi', 'penjelasan']) {
      expect([index, role, entries[role]]).toEqual([index, role, old[role]]);
    }
    expect(entries['target-1']).toBe(old.targetPerubahan ?? old.target);
    expect(entries.targetRenstra).toBe(old['target+1']);
    expect(entries['target+3']).toBe(old['target+4']);
    expect(entries['realisasi-2']).toBe(old['realisasi-1']);
    expect(entries.target).toBeUndefined();
    expect(entries.realisasi).toBeUndefined();
    // An index that a table works out is no entry of the old office.
    if (old.realisasi !== undefined) expect(entries['realisasi-1']).toBe(old.realisasi);
    else expect(typeof entries['realisasi-1']).toBe('number');
  });
  expect(
    office.programs.map(({ level, supports, entries: { kode, program } }) => [level, supports, kode, program]),
  ).toEqual(before.programs.map(({ level, supports, entries: { kode, program } }) => [level, supports, kode, program]));
  expect(left).toEqual([]);
  const renstra = columnsOf(newFile(office), '2.1 Renstra', 4, [3, 5, 6]);
  // The Renstra runs from 2025: its second year is the new one.
  expect(renstra[0]).toEqual(['Indeks Kepuasan Masyarakat (IKM)', 84, 85.5]);
});

test.each(['standar', 'brebes', 'tegal', 'rembang', 'sumenep', 'purbalingga'])(
  'a file that older forms of %s made is carried over, too, though nothing computed it',
  async (id) => {
    const file = join(__dirname, `../../fixtures/older-forms/${id}.xlsx`);
    const { office } = carried(await readWorkbook(readFileSync(file)));
    expect(office).toMatchObject({ kecamatan: 'Contoh', year: 2026 });
    expect(office.indicators).toHaveLength(4);
    const targets = office.indicators.map(({ entries }) => entries['target-1']);
    // The agreement's change lowered the last one, where a profile prints the change.
    expect(targets).toEqual([84, 92, 76, id === 'brebes' || id === 'tegal' ? 90 : 85]);
    expect(office.indicators.every(({ entries }) => entries['realisasi-1'] !== undefined)).toBe(true);
    expect(office.programs.filter(({ level }) => level === 1).length).toBe(3);
  },
);

test('a Renstra that has ended is not carried on, and said', () => {
  const { office, left } = carried(computedForms(standar), 2030);
  expect([office.startYear, office.endYear]).toEqual([2030, 2034]);
  expect(left).toContainEqual({ kind: 'newRenstra', startYear: 2030, endYear: 2034 });
});

test('a workbook that tells no year is only carried into a year that is said', () => {
  const empty: Workbook = { sheets: [] };
  expect(carryOver(empty, standar, null)).toBeNull();
  expect(carried(empty, 2026).office.indicators).toHaveLength(6);
});

test('the targets of the year before are none of the years of a Renstra', () => {
  const { sheet } = sheetOf(
    'R',
    `
    Tabel 2.1 Rencana Strategis
    No | Tujuan | Sasaran | Indikator Kinerja | Target Tahun Lalu | Target 2024 | Target 2025 | Target 2026
    1 | Baik | Mutu layanan | Nilai IKM | 79 | 80 | 81 | 82
    2 | Baik | Akuntabilitas | Nilai SAKIP | 59 | 60 | 61 | 62`,
  );
  const { startYear, endYear } = carried({ sheets: [sheet] }, 2025).office;
  expect([startYear, endYear]).toEqual([2024, 2026]);
});

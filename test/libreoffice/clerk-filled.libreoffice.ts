/**
 * Each profile's empty form filled like a clerk's, with numbers of its own: an indicator that is better the lower it is,
 * targets that are a range, a bound and a grade, a programme with a zero budget. The right values come from arithmetic
 * done here by hand, not from our formulas.
 */
import { check } from '../../src/core/check';
import { profiles } from '../../src/core/profiles';
import { draftTables, type DraftTable } from '../../src/core/scaffold/draft';
import { emptyOffice } from '../../src/core/scaffold/empty-office';
import { helperTables } from '../../src/core/scaffold/helper-tables';
import { isAboutPrograms } from '../../src/core/scaffold/rows';
import { scaffold } from '../../src/core/scaffold/scaffold';
import type { SheetPlan } from '../../src/core/scaffold/sheet-plan';
import { formatCell } from '../../src/core/workbook/address';
import { cellAt, isCellError, type CellValue, type Workbook } from '../../src/core/workbook/workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { type Asked, filledBy, typedOver } from './fill-form';
import { recalculate } from './recalculate';

interface Indicator {
  readonly typed: Readonly<Record<string, string | number>>;
  /** What follows from it, by role; of another year with it behind. */
  readonly computed: Readonly<Record<string, string | number>>;
}

const indicators: readonly Indicator[] = [
  {
    typed: {
      indikator: 'Persentase desa dengan administrasi tertib',
      satuan: '%',
      arah: 'naik',
      target: 85,
      realisasi: 66.67,
      'target-1': 80,
      'realisasi-1': 75,
      'target+2': 90,
      standar: 80,
    },
    computed: { capaian: 0.78435, 'capaian-1': 0.9375, kemajuan: 0.74078, pembanding: 0.83338 },
  },
  {
    // V176: target 8, realisasi 9, turun.
    typed: {
      indikator: 'Rata-rata waktu penyelesaian surat keterangan',
      satuan: 'Hari',
      arah: 'turun',
      target: 8,
      realisasi: 9,
      'target-1': 10,
      'realisasi-1': 8,
      'target+2': 7,
      standar: 10,
    },
    computed: { capaian: 0.875, 'capaian-1': 1.2, kemajuan: 0.71429, pembanding: 1.1 },
  },
  {
    // V172: target 7–8, realisasi 6,5, turun.
    typed: {
      indikator: 'Lama penerbitan rekomendasi izin',
      satuan: 'Hari',
      arah: 'turun',
      target: '7–8',
      realisasi: 6.5,
      'target-1': '8 s/d 10 hari',
      'realisasi-1': 9,
      'target+2': '5–6',
      standar: 8,
    },
    computed: { capaian: 1.07143, 'capaian-1': 1, kemajuan: 0.91667, pembanding: 1.1875 },
  },
  {
    // V178: target ≥ 90, realisasi 88; nothing chosen is naik.
    typed: {
      indikator: 'Indeks kualitas layanan kecamatan',
      satuan: 'Indeks',
      target: '≥ 90',
      realisasi: 88,
      'target-1': 'min. 80',
      'realisasi-1': 84,
      'target+2': 95,
      standar: 88,
    },
    computed: { capaian: 0.97778, 'capaian-1': 1.05, kemajuan: 0.92632, pembanding: 1 },
  },
  {
    typed: {
      indikator: 'Predikat akuntabilitas kecamatan',
      satuan: 'Predikat',
      target: 'BB',
      realisasi: 'B',
      'target-1': 'B',
      'realisasi-1': 'B',
      'target+2': 'A',
    },
    computed: {
      capaian: 'Belum tercapai',
      kategori: 'Belum tercapai',
      'capaian-1': 'Tercapai',
      kemajuan: 'Belum tercapai',
    },
  },
  {
    // 55 ÷ 60, although the target was typed as 60% and the realisasi as 55.
    typed: {
      indikator: 'Persentase surat yang selesai tepat waktu',
      satuan: '%',
      arah: 'naik',
      target: 0.6,
      realisasi: 55,
      'target-1': 50,
      'realisasi-1': 0.45,
      'target+2': 70,
    },
    computed: { capaian: 0.91667, 'capaian-1': 0.9, kemajuan: 0.78571 },
  },
];

/** The indicator whose target was typed with a percent sign and its realisasi without. */
const mixedUnits = indicators.length - 1;

/** Names of programmes, kegiatan and sub kegiatan by their numbers, with budget and realisasi where money is typed. */
const money: Readonly<Record<string, readonly [number, number]>> = {
  '1.1.1': [120_500_000, 118_250_000],
  '1.1.2': [0, 0],
  '1.2.1': [45_000_000, 40_500_000],
  '2.1.1': [80_000_000, 80_000_000],
  // A kegiatan whose sub kegiatan are not told: its money is typed over the sum.
  '3.1': [25_000_000, 20_000_000],
};

/** The form with the money of kegiatan in the tables where money is typed. */
function withMoneyOverSums(plans: readonly SheetPlan[], tables: readonly DraftTable[]): SheetPlan[] {
  return plans.map((plan) => {
    const own = tables.filter(({ sheet, spec }) => sheet === plan.name && isAboutPrograms(spec.kind));
    const cells = plan.cells.map((cell) => {
      const table = own.find(({ headingBottom }) => cell.row > headingBottom);
      const column = table?.columns[cell.column];
      const number = table?.rows[cell.row - table.headingBottom - 1]?.number;
      const amounts = number?.split('.').length === 2 ? money[number] : undefined;
      if (amounts === undefined || column?.offset !== 0 || cell.role !== 'computed') return cell;
      const isTyped = plan.cells.some((each) => each.column === cell.column && each.role === 'input');
      const value = { anggaran: amounts[0], realisasiAnggaran: amounts[1] }[column.entry];
      return !isTyped || value === undefined ? cell : typedOver(cell, value);
    });
    return { ...plan, cells };
  });
}

/** The plan in force ends two years later. */
const office = emptyOffice(2027);
const tablesOf = new Map(profiles.map((profile) => [profile, draftTables(profile, helperTables, office)]));

function keyOf(entry: string, offset: number): string {
  return offset === 0 ? entry : `${entry}${offset > 0 ? '+' : ''}${offset}`;
}

function typedFor({ table, column, item }: Asked): string | number | undefined {
  const row = table.rows[item]!;
  if (row.total || column.content === 'percent') return undefined;
  if (isAboutPrograms(table.spec.kind)) {
    const number = row.number ?? '';
    const isUsed = Object.keys(money).some((each) => each === number || each.startsWith(`${number}.`));
    if (column.role === 'program') return isUsed ? `Pekerjaan ${number}` : undefined;
    if (/^anggaran/.test(column.entry)) return money[number]?.[0];
    return column.entry === 'realisasiAnggaran' ? money[number]?.[1] : undefined;
  }
  const indicator = row.content('arah', 0, 0).kind === 'entry' ? indicators[item] : undefined;
  if (indicator === undefined) return undefined;
  if (column.role === 'sasaran' || column.role === 'tujuan') return `Terwujudnya hasil ${item + 1}`;
  return indicator.typed[column.role === 'targetAkhir' ? 'target+2' : keyOf(column.role, column.offset)];
}

let saved: Workbook[] = [];
beforeAll(async () => {
  const filled = profiles.map((profile) =>
    withMoneyOverSums(
      filledBy(typedFor, scaffold(profile, office, sheetSentences), tablesOf.get(profile)!),
      tablesOf.get(profile)!,
    ),
  );
  saved = await recalculate(filled.map(writeWorkbook));
});

function valueAt(workbook: Workbook, table: DraftTable, item: number, column: number): CellValue {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet)!;
  return cellAt(sheet, table.headingBottom + 1 + item, column)?.value ?? null;
}

describe.each(profiles.map((profile, index) => [profile.id, profile, index] as const))('%s', (_id, profile, index) => {
  test('what follows from the numbers is right in every table', () => {
    const asksForUnit = tablesOf.get(profile)!.some(({ columns }) => {
      return ['arah', 'satuan'].every((role) => columns.some((column) => column?.role === role));
    });
    let compared = 0;
    const wrong: unknown[] = [];
    for (const table of tablesOf.get(profile)!) {
      if (isAboutPrograms(table.spec.kind)) continue;
      indicators.forEach(({ computed }, item) => {
        if (table.rows[item]?.content('arah', 0, 0).kind !== 'entry') return;
        table.columns.forEach((column, at) => {
          // Two profiles ask for no unit: nothing says there what 60% beside 55 means.
          const isUnclear = item === mixedUnits && !asksForUnit;
          const role = column?.role === 'kemajuanLain' ? 'kemajuan' : column?.role;
          const expected = column === null ? undefined : computed[keyOf(role ?? '', column.offset)];
          if (expected === undefined || (column?.content !== 'percent' && role !== 'kategori')) return;
          const value = valueAt(saved[index]!, table, item, at);
          compared++;
          if (isUnclear) {
            if (value !== 'N/A' && role === 'capaian' && column?.offset === 0)
              wrong.push([table.sheet, at, value, 'N/A']);
            return;
          }
          const same = typeof value === 'number' ? Math.abs(value - Number(expected)) < 1e-5 : value === expected;
          if (!same) wrong.push([table.sheet, formatCell(table.headingBottom + 1 + item, at), value, expected]);
        });
      });
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(4);
  });

  test('no cell shows an error value, and the checker finds no error', () => {
    const errors = saved[index]!.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, column) =>
          cell !== undefined && isCellError(cell.value) ? [`${name}!${formatCell(row, column)}`] : [],
        ),
      ),
    );
    expect(errors).toEqual([]);
    const found = check(saved[index]!, { profile }).findings.filter(({ severity }) => severity === 'error');
    // Rows that a clerk has not come to yet are empty, which is another matter.
    const mistakes = found.filter(({ rule }) => rule !== 'kosong' && rule !== 'kelengkapan');
    expect(mistakes.map(({ rule, message, place }) => [rule, message.id, place])).toEqual([]);
  });
});

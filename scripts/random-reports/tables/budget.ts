/** Tables about money: realisasi anggaran and belanja, efisiensi, efektivitas, anggaran per sasaran. */
import { money, percentage, type Content, type Style } from '../content';
import type { Random } from '../random';
import { layOut, type RandomColumn, type RandomTable, type TablePlan } from '../table';
import { capaianOf, flatten, type Activity, type World } from '../world';
import { hierarchyColumns, programmeRows } from './hierarchy';
import { capaianCell, identity, indicatorStyle, targetOf, valueOf } from './rows';

type Build = (random: Random, world: World, style: Style) => RandomTable;

interface Amounts {
  readonly budget: number;
  readonly realised: number;
}

function sumOf(rows: readonly Amounts[]): Amounts {
  return rows.reduce(
    (sum, { budget, realised }) => ({ budget: sum.budget + budget, realised: sum.realised + realised }),
    {
      budget: 0,
      realised: 0,
    },
  );
}

function share({ budget, realised }: Amounts, style: Style): Content {
  return budget === 0 ? (style.zero === '-' ? '-' : percentage(0, style)) : percentage(realised / budget, style);
}

/** Anggaran, realisasi, their ratio and the rest. */
function amountColumns(random: Random, rows: readonly Amounts[], total: Amounts, style: Style): RandomColumn[][] {
  const column = (heading: string, of: (row: Amounts) => Content): RandomColumn => ({
    heading,
    cells: rows.map(of),
    total: of(total),
  });
  const overspentInBrackets = random.chance(0.25);
  const blocks = [
    [
      column(random.pick(['Anggaran (Rp)', 'Pagu Anggaran', 'Anggaran']), ({ budget }) => money(budget, style)),
      column(random.pick(['Realisasi (Rp)', 'Realisasi Anggaran', 'Realisasi']), ({ realised }) =>
        money(realised, style),
      ),
    ],
    [column(random.pick(['%', '% Capaian', 'Capaian (%)', 'Persentase']), (row) => share(row, style))],
  ];
  if (random.chance(0.4)) {
    blocks.push([
      overspentInBrackets
        ? column('Bertambah/(Berkurang)', ({ budget, realised }) => money(realised - budget, style))
        : column(random.pick(['Sisa Anggaran', 'Sisa (Rp)']), ({ budget, realised }) =>
            money(budget - realised, style),
          ),
    ]);
  }
  return blocks;
}

function totalsFor(random: Random, several: boolean, name: Content): NonNullable<TablePlan['totals']> {
  if (!several || random.chance(0.4)) return 'none';
  return name !== null && random.chance(0.1) ? 'top' : 'bottom';
}

function budgetTable(
  random: Random,
  style: Style,
  tops: readonly Activity[],
  plan: { kind: string; title: string; named: string; deepest: number },
): RandomTable {
  const rows = flatten(tops, plan.deepest);
  const names = hierarchyColumns(random, rows, plan.named, tops.length > 1);
  const name = names.flat().at(-1)!.total ?? null;
  return layOut(random, {
    kind: plan.kind,
    title: plan.title,
    blocks: [...names, ...amountColumns(random, rows, sumOf(tops), style)],
    leading: names.length,
    totals: totalsFor(random, tops.length > 1, name),
    separable: programmeRows(rows),
  });
}

/** Budget and realisation of programmes, kegiatan and sub kegiatan. */
export const realisasiAnggaran: Build = (random, world, style) =>
  budgetTable(random, style, world.programmes, {
    kind: 'realisasi-anggaran',
    title: `Tabel 3.8 Realisasi Anggaran Program dan Kegiatan Tahun ${world.year}`,
    named: random.pick(['Program/Kegiatan/Sub Kegiatan', 'Program dan Kegiatan', 'Program']),
    deepest: random.pick([1, 2, 3, 3]),
  });

/** The same down to the kinds of expenditure. */
export const realisasiBelanja: Build = (random, world, style) =>
  budgetTable(random, style, world.programmes, {
    kind: 'realisasi-belanja',
    title: `Tabel 3.9 Realisasi Belanja Tahun ${world.year}`,
    named: random.pick(['Jenis Belanja', 'Uraian Belanja']),
    deepest: 4,
  });

type Method = 'keluaran' | 'selisih' | 'sisa';

function efficiency(method: Method, capaian: number, serapan: number): number {
  if (method === 'keluaran') return (capaian - serapan) / capaian;
  return method === 'selisih' ? capaian - serapan : 1 - serapan;
}

function efficiencyCell(method: Method, capaian: number | null, row: Amounts | null, style: Style): Content {
  if (row === null) return null;
  if (capaian === null || capaian === 0 || row.budget === 0) return 'N/A';
  return percentage(efficiency(method, capaian, row.realised / row.budget), style);
}

/** The money of each sasaran: on its first row, or divided over the rows of its indicators; null for no money. */
function amountsOfIndicators(random: Random, world: World): (Amounts | null)[] {
  const divided = random.chance(0.5);
  return world.indicators.map(({ sasaran }, index) => {
    const own = world.indicators.filter((other) => other.sasaran === sasaran);
    const first = world.indicators.findIndex((other) => other.sasaran === sasaran);
    const all = sumOf(world.programmes.filter((each) => world.sasaran[each.sasaran] === sasaran));
    if (!divided) return index === first ? all : null;
    const part = (amount: number): number => {
      const each = Math.floor(amount / own.length);
      return index === first ? amount - each * (own.length - 1) : each;
    };
    return { budget: part(all.budget), realised: part(all.realised) };
  });
}

function groupedAmounts(random: Random, rows: readonly (Amounts | null)[], style: Style): RandomColumn[] {
  const group = random.pick(['Anggaran', 'Keuangan']);
  return [
    {
      heading: group === 'Anggaran' ? 'Anggaran (Rp)' : 'Pagu',
      group,
      cells: rows.map((row) => row && money(row.budget, style)),
    },
    { heading: 'Realisasi', group, cells: rows.map((row) => row && money(row.realised, style)) },
    { heading: random.pick(['%', 'Capaian (%)']), group, cells: rows.map((row) => row && share(row, style)) },
  ];
}

/** Capaian against the budget used, per indicator. */
export const efisiensi: Build = (random, world, style) => {
  const how = { ...indicatorStyle(random, style), unitColumn: random.chance(0.2) };
  const blocks = identity(random, world, how);
  const method = random.pick(['keluaran', 'selisih', 'sisa'] as const);
  const { indicators, year } = world;
  const rows = amountsOfIndicators(random, world);
  const group = random.pick(['Indikator Kinerja', 'Kinerja']);
  return layOut(random, {
    kind: 'efisiensi',
    title: 'Tabel 3.10 Analisis Efisiensi Penggunaan Sumber Daya',
    blocks: [
      ...blocks,
      [
        { heading: 'Target', group, cells: indicators.map((each) => targetOf(each, year, how)) },
        { heading: 'Realisasi', group, cells: indicators.map((each) => valueOf(each, each.realised.get(year), how)) },
        { heading: 'Capaian (%)', group, cells: indicators.map((each) => capaianCell(each, year, style)) },
      ],
      groupedAmounts(random, rows, style),
      [
        {
          heading: random.pick(['Tingkat Efisiensi', 'Efisiensi (%)']),
          cells: indicators.map((each, index) =>
            efficiencyCell(method, capaianOf(each, year), rows[index] ?? null, style),
          ),
        },
      ],
    ],
    leading: 99,
  });
};

/** The same per programme, kegiatan and sub kegiatan. */
export const efisiensiProgram: Build = (random, world, style) => {
  const rows = flatten(world.programmes, random.pick([1, 2, 3]));
  const method = random.pick(['keluaran', 'selisih', 'sisa'] as const);
  const names = hierarchyColumns(random, rows, 'Program/Kegiatan/Sub Kegiatan', world.programmes.length > 1);
  const capaian = rows.map(() => random.pick([1, 1, 0.9, 0.75, 1.05]));
  return layOut(random, {
    kind: 'efisiensi-program',
    title: 'Tabel 3.11 Perbandingan Pencapaian Kinerja dan Anggaran Program dan Kegiatan',
    blocks: [
      ...names,
      [{ heading: 'Capaian Kinerja (%)', cells: capaian.map((each) => percentage(each, style)) }],
      groupedAmounts(random, rows, style),
      [
        {
          heading: random.pick(['Tingkat Efisiensi', 'Efisiensi (%)']),
          cells: rows.map((row, index) => efficiencyCell(method, capaian[index]!, row, style)),
        },
      ],
    ],
    leading: 99,
    separable: programmeRows(rows),
  });
};

/** Capaian beside the share of the budget. */
export const efektivitas: Build = (random, world, style) => {
  const how = { ...indicatorStyle(random, style), unitColumn: false };
  const blocks = identity(random, world, how);
  const { indicators, year } = world;
  const rows = amountsOfIndicators(random, world);
  return layOut(random, {
    kind: 'efektivitas',
    title: 'Tabel 3.12 Efektivitas Anggaran terhadap Capaian Sasaran',
    blocks: [
      ...blocks,
      [
        { heading: 'Capaian Kinerja (%)', cells: indicators.map((each) => capaianCell(each, year, style)) },
        { heading: 'Anggaran (Rp)', cells: rows.map((row) => row && money(row.budget, style)) },
        { heading: 'Realisasi Anggaran (Rp)', cells: rows.map((row) => row && money(row.realised, style)) },
        { heading: 'Realisasi Anggaran (%)', cells: rows.map((row) => row && share(row, style)) },
      ],
    ],
    leading: 99,
  });
};

/** The budget of each sasaran. */
export const anggaranSasaran: Build = (random, world, style) => {
  const rows = world.sasaran.flatMap((sasaran, index) =>
    world.programmes.filter((each) => each.sasaran === index).map((programme) => ({ sasaran, programme })),
  );
  const total = rows.length > 1 && random.chance(0.6);
  return layOut(random, {
    kind: 'anggaran-sasaran',
    title: 'Tabel 2.6 Anggaran per Sasaran Strategis',
    blocks: [
      [
        { heading: 'Sasaran Strategis', cells: rows.map(({ sasaran }) => sasaran), total: 'Jumlah' },
        { heading: 'Sasaran Program', cells: rows.map(() => 'Terselenggaranya layanan perangkat daerah') },
        {
          heading: 'Anggaran (Rp)',
          cells: rows.map(({ programme }) => money(programme.budget, style)),
          total: money(sumOf(world.programmes).budget, style),
        },
      ],
    ],
    leading: 1,
    totals: total ? 'bottom' : 'none',
  });
};

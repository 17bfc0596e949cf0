/** Tables that plan: Renstra, IKU, RKT, PK, programmes with their targets and budgets. */
import { money, plain, type Content, type Style } from '../content';
import type { Random } from '../random';
import { layOut, type RandomColumn, type RandomTable } from '../table';
import { beforeChange, flatten, type World } from '../world';
import { hierarchyColumns, totalName } from './hierarchy';
import { identity, indicatorStyle, targetOf } from './rows';

type Build = (random: Random, world: World, style: Style) => RandomTable;

/** Sasaran and indicators with a target for every year. */
export const renstra: Build = (random, after, style) => {
  const world = beforeChange(after);
  const how = indicatorStyle(random, style);
  const blocks = identity(random, world, how);
  const hasSasaran = blocks.some(
    (block) => /sasaran/i.test(block[0]!.heading) && !/indikator/i.test(block[0]!.heading),
  );
  if (!hasSasaran) blocks.unshift([{ heading: 'Sasaran', cells: world.indicators.map(({ sasaran }) => sasaran) }]);
  return layOut(random, {
    kind: 'renstra',
    title: random.pick([
      'Tabel 2.1 Tujuan, Sasaran, Indikator dan Target Kinerja Rencana Strategis',
      'Tabel 2.2 Tujuan dan Sasaran Jangka Menengah Perangkat Daerah (Renstra)',
    ]),
    blocks: [...blocks, yearlyTargets(random, world, how, random.pick(['Target Kinerja pada Tahun', 'Target']))],
    leading: blocks.length + 1,
  });
};

function yearlyTargets(
  random: Random,
  world: World,
  how: ReturnType<typeof indicatorStyle>,
  group: string,
): RandomColumn[] {
  const oneRow = random.chance(0.3);
  return world.years.map((year) => ({
    ...(oneRow ? { heading: `Target ${year}` } : { heading: String(year), group }),
    cells: world.indicators.map((indicator) => targetOf(indicator, year, how)),
  }));
}

/** Main indicators with definitions and formulas. */
export const iku: Build = (random, world, style) => {
  const how = { ...indicatorStyle(random, style), unitColumn: random.chance(0.5) };
  const blocks = identity(random, world, how);
  const { indicators } = world;
  return layOut(random, {
    kind: 'iku',
    title: 'Tabel 2.3 Indikator Kinerja Utama',
    blocks: [
      ...blocks,
      [
        {
          heading: 'Definisi Operasional',
          group: 'Penjelasan',
          cells: indicators.map(({ name }) => `${name} yang diukur pada akhir tahun`),
        },
        {
          heading: 'Formulasi/Rumus Perhitungan',
          group: 'Penjelasan',
          cells: indicators.map(() => 'Jumlah yang terlayani dibagi jumlah seluruhnya x 100%'),
        },
        { heading: 'Sumber Data', group: 'Penjelasan', cells: indicators.map(() => 'Seksi Pemerintahan') },
      ],
    ],
    leading: blocks.length,
  });
};

/** The targets of the year. */
export const rkt: Build = (random, after, style) => {
  const world = beforeChange(after);
  const how = indicatorStyle(random, style);
  const blocks = identity(random, world, how);
  const hasSasaran = blocks.some((block) => /^(?:sasaran|tujuan)/i.test(block[0]!.heading));
  if (!hasSasaran) blocks.unshift([{ heading: 'Sasaran', cells: world.indicators.map(({ sasaran }) => sasaran) }]);
  return layOut(random, {
    kind: 'rkt',
    title: `Tabel 2.4 Rencana Kinerja Tahunan Tahun ${world.year}`,
    blocks: [...blocks, [targetOfYear(world, how, 'Target')]],
    leading: blocks.length,
  });
};

function targetOfYear(world: World, how: ReturnType<typeof indicatorStyle>, heading: string): RandomColumn {
  const cells = world.indicators.map((indicator) => targetOf(indicator, world.year, how));
  return { heading, cells };
}

/** The agreement. */
export const pk: Build = (random, after, style) => {
  const world = beforeChange(after);
  const how = indicatorStyle(random, style);
  const blocks = identity(random, world, how);
  return layOut(random, {
    kind: 'pk',
    title: random.pick([
      `Tabel 2.5 Perjanjian Kinerja Tahun ${world.year}`,
      `LAMPIRAN PERJANJIAN KINERJA TAHUN ${world.year}`,
    ]),
    blocks: [...blocks, [targetOfYear(world, how, random.pick(['Target', 'Target', `Target ${world.year}`]))]],
    leading: blocks.length,
  });
};

/** The changed agreement: its targets alone, or beside those that were agreed first. */
export const pkPerubahan: Build = (random, world, style) => {
  const how = indicatorStyle(random, style);
  const blocks = identity(random, world, how);
  const [before, after] = random.pick([
    [null, 'Target'],
    ['Target Sebelum Perubahan', 'Target Setelah Perubahan'],
    ['Target Semula', 'Target Menjadi'],
  ] as const);
  return layOut(random, {
    kind: 'pk',
    title: random.pick([
      `Tabel 2.7 Perubahan Perjanjian Kinerja Tahun ${world.year}`,
      `PERJANJIAN KINERJA PERUBAHAN TAHUN ${world.year}`,
    ]),
    blocks: [
      ...blocks,
      [...(before === null ? [] : [targetOfYear(beforeChange(world), how, before)]), targetOfYear(world, how, after)],
    ],
    leading: 99,
  });
};

/** Programmes and budgets of the agreement. */
export const pkAnggaran: Build = (random, world, style) => {
  const { programmes } = world;
  const total = programmes.length > 1 && random.chance(0.6);
  const blocks: RandomColumn[][] = [
    [{ heading: 'No', cells: programmes.map((_, index): Content => plain(index + 1, 0)) }],
    [
      {
        heading: random.pick(['Program', 'Program/Kegiatan']),
        cells: programmes.map(({ name }) => `Program ${name}`),
        total: totalName(random),
      },
    ],
    [
      {
        heading: random.pick(['Anggaran', 'Anggaran (Rp)', 'Pagu Anggaran']),
        cells: programmes.map(({ budget }) => money(budget, style)),
        total: money(
          programmes.reduce((sum, { budget }) => sum + budget, 0),
          style,
        ),
      },
    ],
    [{ heading: 'Keterangan', cells: programmes.map(() => 'APBD') }],
  ];
  return layOut(random, {
    kind: 'pk-anggaran',
    title: `Program dan Anggaran Perjanjian Kinerja Tahun ${world.year}`,
    blocks,
    leading: 2,
    totals: total ? 'bottom' : 'none',
  });
};

/** Programmes, kegiatan and sub kegiatan with yearly targets and budgets. */
export const programTarget: Build = (random, world, style) => {
  const rows = flatten(world.programmes, 3);
  const words = random.chance(0.6);
  const start = rows.map(() => random.int(1, 12));
  const group = random.pick(['Tahun', 'Target Kinerja dan Kerangka Pendanaan Tahun']);
  const years = world.years.map((year, index): RandomColumn[] => {
    const factor = 10 + index;
    const amount = (row: (typeof rows)[number]): number => (row.budget * factor) / 10;
    return [
      { heading: 'Target', group: `${group} ${year}`, cells: rows.map((_, item) => count(start[item]!, words)) },
      {
        heading: 'Rp',
        group: `${group} ${year}`,
        cells: rows.map((row) => money(Math.round(amount(row) * 10) / 10, style)),
      },
    ];
  });
  const whole = world.years.every((_, index) =>
    rows.every((row) => Number.isInteger((row.budget * (10 + index)) / 10)),
  );
  const last = start.map((each) => count(each * world.years.length, words));
  const identityColumns = hierarchyColumns(random, rows, 'Program dan Kegiatan', world.programmes.length > 1);
  return layOut(random, {
    kind: 'program-target',
    title: 'Tabel T-C.27 Rencana Program, Kegiatan dan Pendanaan',
    blocks: [
      ...identityColumns,
      [{ heading: 'Indikator Program dan Kegiatan', cells: rows.map(({ level }) => outputName(level)) }],
      ...(whole ? years : [[{ heading: 'Target', cells: start.map((each) => count(each, words)) }]]),
      ...(whole
        ? [
            [
              random.chance(0.5)
                ? { heading: 'Kondisi Kinerja pada Akhir Periode Renstra', cells: last }
                : { heading: 'Target', group: 'Kondisi Akhir', cells: last },
            ],
          ]
        : []),
    ],
    leading: 99,
  });
};

function outputName(level: number): string {
  return level === 1 ? 'Persentase layanan yang terselenggara' : 'Jumlah laporan yang disusun';
}

function count(value: number, words: boolean): Content {
  const text = `${value} Dokumen`;
  return words ? { text, typed: { value: text } } : plain(value, 0);
}

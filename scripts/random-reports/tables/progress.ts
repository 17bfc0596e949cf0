/** Tables that follow a plan through its years or months. */
import { percentage, plain, shorten, type Content, type Style } from '../content';
import type { Random } from '../random';
import { layOut, numbering, type RandomColumn, type RandomTable } from '../table';
import { flatten, type World } from '../world';
import { indicatorStyle, targetOf } from './rows';

type Build = (random: Random, world: World, style: Style) => RandomTable;

/** How far the Renja has come towards the Renstra, in the form that says below its headings how each column is computed (T-C.29). */
export const evaluasiRenja: Build = (random, world, style) => {
  const rows = flatten(world.programmes, 2);
  const facts = rows.map(() => {
    const target = random.int(2, 40);
    return { renstra: target * 5, before: random.int(0, target * 2), target, reached: random.int(1, target) };
  });
  const of = (value: (fact: (typeof facts)[number]) => Content): readonly Content[] => facts.map(value);
  const whole = (value: number): Content => plain(value, 0);
  const columns: RandomColumn[] = [
    numbering(random, rows.length),
    {
      heading: random.pick(['Urusan/Bidang Urusan dan Program/Kegiatan', 'Program/Kegiatan']),
      cells: rows.map(({ name, level }) => `${level === 1 ? 'Program' : 'Kegiatan'} ${name}`),
    },
    { heading: 'Indikator Kinerja Program/Kegiatan', cells: rows.map(() => 'Jumlah hasil yang diserahkan') },
    { heading: 'Target Kinerja Capaian Program Renstra', cells: of(({ renstra }) => whole(renstra)) },
    { heading: 'Realisasi Target Kinerja s/d Tahun Lalu', cells: of(({ before }) => whole(before)) },
    { heading: 'Target', group: 'Renja Tahun Berjalan', cells: of(({ target }) => whole(target)) },
    { heading: 'Realisasi', group: 'Renja Tahun Berjalan', cells: of(({ reached }) => whole(reached)) },
    {
      heading: 'Tingkat Realisasi (%)',
      group: 'Renja Tahun Berjalan',
      cells: of(({ reached, target }) => percentage(reached / target, style)),
    },
    { heading: 'Perkiraan Realisasi', cells: of(({ before, reached }) => whole(before + reached)) },
    {
      heading: 'Tingkat Kemajuan (%)',
      cells: of(({ before, reached, renstra }) => percentage((before + reached) / renstra, style)),
    },
  ];
  const times = random.pick(['', ' x 100', '*100%']);
  return layOut(random, {
    kind: 'evaluasi-renja',
    title: 'Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja',
    blocks: columns.map((column) => [column]),
    leading: columns.length,
    columnNumbers: [...'1234567'.split(''), `8=(7/6)${times}`, '9 = 5+7', `10=(9/4)${times}`],
  });
};

const months = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];

/** What is to be reached in each month: a level that grows to the target of the year, or counts that make it together. */
export const targetBulanan: Build = (random, world, style) => {
  const how = indicatorStyle(random, style);
  const plans = world.indicators.map((indicator) => {
    const target = indicator.targets.get(world.year)!;
    const isCount = indicator.decimals === 0 && indicator.unit !== '%' && target >= months.length && random.chance(0.3);
    const share = Math.floor(target / months.length);
    const steps = months.map(() => random.int(0, 9) + 1);
    const grown = months.map((_, month) => steps.slice(0, month + 1).reduce((sum, step) => sum + step, 0));
    const parts = months.map((_, month) =>
      isCount
        ? month === 0
          ? target - share * (months.length - 1)
          : share
        : shorten((target * grown[month]!) / grown.at(-1)!, indicator.decimals, false),
    );
    return { indicator, parts };
  });
  return layOut(random, {
    // It has no kind of its own: its targets are read as those of the indicators.
    kind: 'iku',
    title: 'Rencana Aksi per Bulan',
    blocks: [
      [numbering(random, plans.length)],
      [{ heading: 'Indikator Kinerja', cells: world.indicators.map(({ name }) => name) }],
      [
        {
          heading: `Target Tahun ${world.year}`,
          cells: plans.map(({ indicator }) => targetOf(indicator, world.year, how)),
        },
      ],
      months.map((heading, month) => ({
        heading,
        group: 'Target Bulan',
        cells: plans.map(({ indicator, parts }) => plain(parts[month]!, indicator.decimals)),
      })),
    ],
    leading: 4,
  });
};

/** Tables that follow a plan through its years or months. */
import { percentage, plain, shorten, type Content, type Style } from '../content';
import type { Random } from '../random';
import { layOut, numbering, type RandomColumn, type RandomTable } from '../table';
import { flatten, type Indicator, type World } from '../world';
import { capaianCell, identity, indicatorStyle, targetOf, valueOf } from './rows';

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

/** What makes a number of the year, part by part: a level that grows to it, or counts that make it together. */
function partsOf(
  random: Random,
  { decimals, unit }: Indicator,
  ofYear: number,
  parts: number,
  counts: number,
): readonly number[] {
  const isCount = decimals === 0 && unit !== '%' && ofYear >= parts && random.chance(counts);
  const share = Math.floor(ofYear / parts);
  const steps = Array.from({ length: parts }, () => random.int(0, 9) + 1);
  const grown = steps.map((_, part) => steps.slice(0, part + 1).reduce((sum, step) => sum + step, 0));
  return steps.map((_, part) => {
    if (isCount) return part === 0 ? ofYear - share * (parts - 1) : share;
    return shorten((ofYear * grown[part]!) / grown.at(-1)!, decimals, false);
  });
}

/** What is to be reached in each month. */
export const targetBulanan: Build = (random, world, style) => {
  const how = indicatorStyle(random, style);
  const plans = world.indicators.map((indicator) => ({
    indicator,
    parts: partsOf(random, indicator, indicator.targets.get(world.year)!, months.length, 0.3),
  }));
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

const quarters = ['I', 'II', 'III', 'IV'];

/** What the agreement is to reach, and what was reached, in each quarter and in the year. */
export const rencanaAksi: Build = (random, world, style) => {
  const how = indicatorStyle(random, style);
  const { indicators, year } = world;
  const blocks = identity(random, world, how);
  const [name, isGrouped] = [random.pick(['Triwulan', 'TW']), random.chance(0.5)];
  const perQuarter = (word: string, ofYear: (indicator: Indicator) => number): RandomColumn[] => {
    const parts = indicators.map((indicator) => partsOf(random, indicator, ofYear(indicator), quarters.length, 0.5));
    return quarters.map((quarter, index) => ({
      ...(isGrouped ? { group: word, heading: `${name} ${quarter}` } : { heading: `${word} ${name} ${quarter}` }),
      cells: indicators.map((indicator, item) => valueOf(indicator, parts[item]![index], how)),
    }));
  };
  const isReported = random.chance(0.6);
  return layOut(random, {
    kind: 'rencana-aksi',
    title: `${random.pick(['Rencana Aksi Perjanjian Kinerja', 'Rencana Aksi Pencapaian Target'])} Tahun ${year}`,
    blocks: [
      ...blocks,
      [
        {
          heading: random.pick(['Target Tahunan', `Target Tahun ${year}`]),
          cells: indicators.map((indicator) => targetOf(indicator, year, how)),
        },
      ],
      perQuarter('Target', ({ targets }) => targets.get(year)!),
      ...(isReported
        ? [
            [
              {
                heading: 'Realisasi Tahunan',
                cells: indicators.map((indicator) => valueOf(indicator, indicator.realised.get(year), how)),
              },
            ],
            perQuarter('Realisasi', ({ realised }) => realised.get(year)!),
            [{ heading: 'Capaian (%)', cells: indicators.map((each) => capaianCell(each, year, style)) }],
          ]
        : []),
    ],
    leading: 99,
  });
};

/** One indicator with a row for each year until now; the title names it. */
export const capaianTahunan: Build = (random, world, style) => {
  const how = { ...indicatorStyle(random, style), unitColumn: true };
  const indicator = random.pick(world.indicators);
  const years = world.years.filter((year) => indicator.realised.has(year));
  return layOut(random, {
    kind: 'capaian-tahunan',
    title: `${random.pick(['Perkembangan Capaian', 'Perbandingan Tahunan'])} ${indicator.name}`,
    blocks: [
      ...(random.chance(0.6) ? [[numbering(random, years.length)]] : []),
      [{ heading: 'Tahun', cells: years.map((year): Content => ({ text: String(year), typed: { value: year } })) }],
      [{ heading: 'Satuan', cells: years.map(() => indicator.unit) }],
      [{ heading: 'Target', cells: years.map((year) => targetOf(indicator, year, how)) }],
      [{ heading: 'Realisasi', cells: years.map((year) => valueOf(indicator, indicator.realised.get(year), how)) }],
      [{ heading: 'Capaian (%)', cells: years.map((year) => capaianCell(indicator, year, style)) }],
    ],
    leading: 99,
  });
};

/** Tables that report on indicators: capaian, years, Renstra, standards, analysis, support by programmes. */
import { percentage, type Content, type Style } from '../content';
import type { Random } from '../random';
import { layOut, type RandomColumn, type RandomTable } from '../table';
import { capaianOf, quotientOf, type World } from '../world';
import {
  capaianCell,
  capaianScale,
  identity,
  indicatorStyle,
  labelOf,
  targetOf,
  valueOf,
  type IndicatorStyle,
} from './rows';

type Build = (random: Random, world: World, style: Style) => RandomTable;

/** The mean of the capaian as printed, for the row below all indicators; null where one of them has none. */
function meanCapaian(world: World, year: number, style: Style): Content {
  const capaian = world.indicators.map((indicator) => capaianOf(indicator, year));
  const known = capaian.filter((each) => each !== null);
  return known.length < capaian.length
    ? null
    : percentage(known.reduce((sum, each) => sum + each, 0) / known.length, style);
}

/** Target, realisasi and capaian of one year. */
function results(random: Random, world: World, how: IndicatorStyle, year: number, group?: string): RandomColumn[] {
  const under = group === undefined ? {} : { group };
  return [
    { heading: 'Target', ...under, cells: world.indicators.map((indicator) => targetOf(indicator, year, how)) },
    {
      heading: 'Realisasi',
      ...under,
      cells: world.indicators.map((indicator) => valueOf(indicator, indicator.realised.get(year), how)),
    },
    {
      heading: random.pick(['Capaian %', 'Capaian (%)', '% Capaian', 'Capaian']),
      ...under,
      cells: world.indicators.map((indicator) => capaianCell(indicator, year, how.style)),
      total: meanCapaian(world, year, how.style),
    },
  ];
}

function labels(random: Random, world: World): RandomColumn {
  const heading = random.pick(['Kategori', 'Kriteria', 'Predikat']);
  const cells = world.indicators.map((indicator) => labelOf(capaianOf(indicator, world.year), capaianScale));
  return { heading, cells };
}

/** Target against realisasi of this year. */
export const capaian: Build = (random, world, style) => {
  const how = indicatorStyle(random, style);
  const blocks = identity(random, world, how);
  const group = random.chance(0.25) ? `Tahun ${world.year}` : undefined;
  const hasMean = world.indicators.length > 1 && random.chance(0.3);
  if (hasMean) blocks[0] = [{ ...blocks[0]![0]!, total: random.pick(['Rata-rata', 'Rata-rata capaian']) }];
  return layOut(random, {
    kind: 'capaian',
    title: `Tabel 3.2 Capaian Kinerja Tahun ${world.year}`,
    blocks: [
      ...blocks,
      results(random, world, how, world.year, group),
      ...(random.chance(0.6) ? [[labels(random, world)]] : []),
      ...(random.chance(0.2)
        ? [[{ heading: 'Sumber Data', cells: world.indicators.map(() => 'Seksi Pelayanan') }]]
        : []),
    ],
    leading: blocks.length + 1,
    totals: hasMean ? 'bottom' : 'none',
  });
};

/** The same beside earlier years. */
export const perbandinganTahun: Build = (random, world, style) => {
  const how = indicatorStyle(random, style);
  const blocks = identity(random, world, how);
  const years = world.years.filter((year) => year <= world.year).slice(-3);
  const onlyRealised = random.chance(0.3);
  const realised = years.map((year) => ({
    heading: `Realisasi ${year}`,
    cells: world.indicators.map((indicator) => valueOf(indicator, indicator.realised.get(year), how)),
  }));
  return layOut(random, {
    kind: 'perbandingan-tahun',
    title: 'Tabel 3.3 Perbandingan Realisasi dan Capaian Kinerja dengan Tahun Sebelumnya',
    blocks: [
      ...blocks,
      ...(onlyRealised ? [realised] : years.map((year) => results(random, world, how, year, String(year)))),
    ],
    leading: 99,
  });
};

/** Without the indicators of which less is better: how they compare with a final target or a standard is not settled. */
function risingOnly(world: World): World {
  return { ...world, indicators: world.indicators.filter(({ falling }) => falling !== true) };
}

/** Realisasi to date against the last target of the Renstra. */
export const kemajuanRenstra: Build = (random, world, style) => {
  const how = indicatorStyle(random, style);
  const told = risingOnly(world);
  const blocks = identity(random, told, how);
  const last = world.years[world.years.length - 1]!;
  const { indicators, year } = told;
  return layOut(random, {
    kind: 'kemajuan-renstra',
    title: 'Tabel 3.4 Perbandingan Realisasi Kinerja dengan Target Akhir Renstra',
    blocks: [
      ...blocks,
      [
        {
          heading: `Realisasi ${year}`,
          cells: indicators.map((indicator) => valueOf(indicator, indicator.realised.get(year), how)),
        },
        {
          heading: random.pick([`Target Akhir Renstra ${last}`, 'Target Akhir Renstra']),
          cells: indicators.map((indicator) => targetOf(indicator, last, how)),
        },
        {
          heading: random.pick(['Tingkat Kemajuan', 'Tingkat Kemajuan (%)']),
          cells: indicators.map((each) =>
            percentage(quotientOf(each, each.targets.get(last)!, each.realised.get(year)!)!, style),
          ),
        },
      ],
    ],
    leading: 99,
  });
};

/** Realisasi against a national standard. */
export const standarNasional: Build = (random, world, style) => {
  const how = indicatorStyle(random, style);
  const told = risingOnly(world);
  const blocks = identity(random, told, how);
  const { indicators } = told;
  return layOut(random, {
    kind: 'standar-nasional',
    title: 'Tabel 3.5 Perbandingan Realisasi Kinerja dengan Standar Nasional',
    blocks: [
      ...blocks,
      [
        {
          heading: `Realisasi ${world.year}`,
          cells: indicators.map((indicator) => valueOf(indicator, indicator.realised.get(world.year), how)),
        },
        {
          heading: random.pick(['Standar Nasional', 'Standar Nasional/Provinsi']),
          cells: indicators.map((indicator) => valueOf(indicator, indicator.standard, how)),
        },
        {
          heading: random.pick(['% Capaian', 'Tingkat Capaian']),
          cells: indicators.map(({ realised, standard }) => percentage(realised.get(world.year)! / standard, style)),
        },
      ],
    ],
    leading: 99,
  });
};

/** Causes and solutions. */
export const analisis: Build = (random, world, style) => {
  const how = indicatorStyle(random, style);
  const blocks = identity(random, world, how);
  const text = (words: string): Content[] => world.indicators.map(() => words);
  return layOut(random, {
    kind: 'analisis',
    title: 'Tabel 3.6 Analisis Penyebab Keberhasilan/Kegagalan',
    blocks: [
      ...blocks,
      results(random, world, how, world.year),
      [
        { heading: 'Analisis Keberhasilan/Kegagalan', cells: text('Kegiatan terlaksana sesuai jadwal') },
        { heading: 'Solusi yang Dilakukan', cells: text('Meningkatkan koordinasi dengan pemerintah desa') },
      ],
    ],
    leading: blocks.length + 1,
  });
};

/** Programmes that supported the indicators. */
export const programPenunjang: Build = (random, world, style) => {
  const how = { ...indicatorStyle(random, style), unitColumn: false };
  const blocks = identity(random, world, how);
  const { indicators, programmes } = world;
  const programmeOf = (index: number): World['programmes'][number] => programmes[index % programmes.length]!;
  return layOut(random, {
    kind: 'program-penunjang',
    title: 'Tabel 3.7 Analisis Program dan Kegiatan yang Menunjang',
    blocks: [
      ...blocks,
      [
        { heading: '% Capaian', cells: indicators.map((indicator) => capaianCell(indicator, world.year, style)) },
        { heading: 'Program', cells: indicators.map((_, index) => `Program ${programmeOf(index).name}`) },
        { heading: 'Indikator Program', cells: indicators.map(() => 'Persentase layanan yang terselenggara') },
        {
          heading: 'Capaian Program (%)',
          cells: indicators.map((_, index) => {
            const { budget, realised } = programmeOf(index);
            return budget === 0 ? null : percentage(realised / budget, style);
          }),
        },
        { heading: 'Menunjang/Tidak Menunjang', cells: indicators.map(() => 'Menunjang') },
      ],
    ],
    leading: 99,
  });
};

/** All capaian at one sight. */
export const rekapCapaian: Build = (random, world, style) => {
  const how = { ...indicatorStyle(random, style), unitColumn: false };
  const blocks = identity(random, world, how);
  return layOut(random, {
    kind: 'rekap-capaian',
    title: 'Tabel 4.1 Simpulan Capaian Kinerja',
    blocks: [
      ...blocks,
      [
        { heading: 'Capaian (%)', cells: world.indicators.map((each) => capaianCell(each, world.year, style)) },
        labels(random, world),
      ],
    ],
    leading: 99,
  });
};

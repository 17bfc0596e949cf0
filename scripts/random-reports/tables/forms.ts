/** Forms that an office fills in beside its report: what each quarter brought, how many must answer, how able its staff is. */
import { money, plain, shorten, type Content, type Style } from '../content';
import type { Random } from '../random';
import { layOut, numbering, type RandomColumn, type RandomTable } from '../table';
import { flatten, type World } from '../world';

type Build = (random: Random, world: World, style: Style) => RandomTable;

const quarters = ['I', 'II', 'III', 'IV'];

/** A whole in four parts, at random places. */
function inQuarters(random: Random, whole: number): number[] {
  const cuts = [0, ...quarters.slice(1).map(() => random.int(0, whole)), whole].sort((a, b) => a - b);
  return quarters.map((_, index) => cuts[index + 1]! - cuts[index]!);
}

/** What was reached and spent in each quarter, and what that makes in the year (Formulir E.81). */
export const realisasiTriwulan: Build = (random, world, style) => {
  const rows = flatten(world.programmes, 1).map(({ name, budget, realised }) => {
    const target = random.int(4, 60);
    const reached = random.int(0, target);
    const parts = { reached: inQuarters(random, reached), realised: inQuarters(random, realised) };
    return { name, budget, realised, target, reached, parts };
  });
  const pair = (
    group: string,
    count: (row: (typeof rows)[number]) => number,
    amount: (row: (typeof rows)[number]) => number,
  ): RandomColumn[] => [
    { heading: 'K', group, cells: rows.map((row) => plain(count(row), 0)) },
    { heading: 'Rp', group, cells: rows.map((row) => money(amount(row), style)) },
  ];
  const columns = [
    numbering(random, rows.length),
    { heading: 'Program/Kegiatan', cells: rows.map(({ name }): Content => `Program ${name}`) },
    ...pair(
      'Target Renja',
      ({ target }) => target,
      ({ budget }) => budget,
    ),
    ...quarters.flatMap((quarter, index) =>
      pair(
        `Realisasi Triwulan ${quarter}`,
        ({ parts }) => parts.reached[index]!,
        ({ parts }) => parts.realised[index]!,
      ),
    ),
    ...pair(
      'Realisasi Renja',
      ({ reached }) => reached,
      ({ realised }) => realised,
    ),
  ];
  return layOut(random, {
    kind: 'realisasi-triwulan',
    title: `Evaluasi Hasil Renja Tahun ${world.year} (Formulir E.81)`,
    blocks: columns.map((column) => [column]),
    leading: columns.length,
  });
};

/** Permen PANRB 38/2018. */
const dimensions: readonly (readonly [name: string, weight: number])[] = [
  ['Kualifikasi', 25],
  ['Kompetensi', 40],
  ['Kinerja', 30],
  ['Disiplin', 5],
];

/** Four dimensions with their weights, and the index that they make. */
export const profesionalitasAsn: Build = (random, _world, style) => {
  const scores = dimensions.map(() => shorten(40 + random.next() * 60, 2, style.cut));
  const weighted = dimensions.map(([, weight], index) => shorten((weight * scores[index]!) / 100, 2, style.cut));
  const columns: RandomColumn[] = [
    numbering(random, dimensions.length),
    { heading: 'Dimensi', cells: dimensions.map(([name]) => name), total: random.pick(['Jumlah', 'Indeks']) },
    { heading: 'Bobot', cells: dimensions.map(([, weight]) => plain(weight, 0)), total: plain(100, 0) },
    { heading: 'Nilai', cells: scores.map((score) => plain(score, 2)) },
    {
      heading: random.pick(['Jumlah', 'Nilai Akhir']),
      cells: weighted.map((each) => plain(each, 2)),
      total: plain(
        weighted.reduce((sum, each) => sum + each, 0),
        2,
      ),
    },
  ];
  return layOut(random, {
    kind: 'profesionalitas-asn',
    title: 'Tabel 3.19 Indeks Profesionalitas ASN',
    blocks: columns.map((column) => [column]),
    leading: columns.length,
    totals: 'bottom',
  });
};

/** Krejcie and Morgan: so many of a population must answer. */
function sampleOf(population: number): number {
  const spread = 3.841 * 0.25;
  return Math.round((spread * population) / (0.0025 * (population - 1) + spread));
}

/** The users of the service, how many of them must answer, and how many did. */
export const sampelSkm: Build = (random, world) => {
  const respondents = world.answers[0]!.length;
  let population = random.int(respondents, respondents * 3);
  while (population > respondents && sampleOf(population) > respondents) population--;
  return layOut(random, {
    kind: 'sampel-skm',
    title: 'Tabel 3.16 Sampel Minimal Survei',
    blocks: [
      [{ heading: 'Jumlah Pengguna Layanan', cells: [plain(population, 0)] }],
      [{ heading: 'Sampel Minimal (Krejcie–Morgan)', cells: [plain(sampleOf(population), 0)] }],
      [{ heading: 'Jumlah Responden', cells: [plain(respondents, 0)] }],
    ],
    leading: 99,
  });
};

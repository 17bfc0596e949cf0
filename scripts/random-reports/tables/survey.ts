/** Tables of the satisfaction survey: averages, counts, raw answers, respondents, the scale. */
import { percentage, plain, shorten, type Content, type Style } from '../content';
import type { Random } from '../random';
import { layOut, type RandomTable } from '../table';
import { unsurNames } from '../words';
import { surveyIndex, type World } from '../world';

type Build = (random: Random, world: World, style: Style) => RandomTable;

/** Classes of Permen PANRB 14/2017. */
const serviceClasses: readonly (readonly [from: number, letter: string, label: string])[] = [
  [88.31, 'A', 'Sangat Baik'],
  [76.61, 'B', 'Baik'],
  [65, 'C', 'Kurang Baik'],
  [25, 'D', 'Tidak Baik'],
];

function averages(world: World): number[] {
  return world.answers.map((answers) => answers.reduce((sum, answer) => sum + answer, 0) / answers.length);
}

function serviceClass(value: number): readonly [number, string, string] {
  return serviceClasses.find(([from]) => shorten(value, 2, false) >= from)!;
}

function numbers(): Content[] {
  return unsurNames.map((_, index) => `U${index + 1}`);
}

/** The average of every unsur, with its conversion; or the converted values alone, with the index below them. */
export const ikmUnsur: Build = (random, world, style) =>
  (random.chance(0.4) ? converted : averaged)(random, world, style);

const averaged: Build = (random, world, style) => {
  const decimals = random.pick([2, 3]);
  const unsur = averages(world);
  const printed = unsur.map((each) => shorten(each, decimals, style.cut));
  const conversions = random.chance(0.5) ? unsur.map((each) => each * 25) : printed.map((each) => each * 25);
  const hasConversion = random.chance(0.6);
  const labelled = hasConversion && random.chance(0.5);
  return layOut(random, {
    kind: 'ikm-unsur',
    title: 'Tabel 3.13 Nilai Rata-rata Unsur Survei Kepuasan Masyarakat',
    blocks: [
      [{ heading: 'No.', cells: numbers() }],
      [{ heading: random.pick(['Unsur Pelayanan', 'Unsur']), cells: [...unsurNames] }],
      [{ heading: random.pick(['Nilai Rata-Rata', 'NRR']), cells: printed.map((each) => plain(each, decimals)) }],
      ...(hasConversion
        ? [[{ heading: 'Nilai Konversi', cells: conversions.map((each) => plain(shorten(each, 2, style.cut), 2)) }]]
        : []),
      ...(labelled
        ? [
            [
              {
                heading: random.pick(['Kategori', 'Kinerja']),
                cells: conversions.map((each) => serviceClass(shorten(each, 2, style.cut))[2]),
              },
            ],
          ]
        : []),
    ],
    leading: 99,
  });
};

const converted: Build = (random, world, style) => {
  const unsur = averages(world).map((each) => shorten(each * 25, 2, style.cut));
  const index = surveyIndex(world.answers);
  return layOut(random, {
    kind: 'ikm-unsur',
    title: 'Tabel 3.13 SKM Unit Layanan',
    blocks: [
      [{ heading: 'No', cells: numbers() }],
      [
        {
          heading: 'Unsur Layanan',
          cells: [...unsurNames],
          total: random.pick(['SKM Unit Layanan', 'Nilai IKM', 'Rata-rata']),
        },
      ],
      [{ heading: 'SKM', cells: unsur.map((each) => plain(each, 2)), total: plain(index, 2) }],
      [
        {
          heading: 'Mutu Pelayanan',
          cells: unsur.map((each) => serviceClass(each)[1]),
          total: serviceClass(index)[1],
        },
        {
          heading: 'Kinerja Unit Layanan',
          cells: unsur.map((each) => serviceClass(each)[2]),
          total: serviceClass(index)[2],
        },
      ],
    ],
    leading: 99,
    totals: 'bottom',
  });
};

function countsOf(world: World): number[][] {
  return world.answers.map((answers) => [1, 2, 3, 4].map((answer) => answers.filter((each) => each === answer).length));
}

const answerHeadings = ['Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'];

/** How many gave each answer: of every unsur, or of one with the shares below. */
export const ikmJawaban: Build = (random, world, style) => {
  const counts = countsOf(world);
  if (random.chance(0.4)) return answersOfOne(random, world, style, random.int(0, unsurNames.length - 1));
  return layOut(random, {
    kind: 'ikm-jawaban',
    title: 'Tabel 3.14 Jawaban Responden per Unsur',
    blocks: [
      [{ heading: 'No', cells: numbers() }],
      [{ heading: 'Unsur Pelayanan', cells: [...unsurNames] }],
      answerHeadings.map((heading, index) => ({ heading, cells: counts.map((each) => plain(each[index]!, 0)) })),
      [{ heading: random.pick(['Jumlah', 'Total']), cells: world.answers.map(({ length }) => plain(length, 0)) }],
    ],
    leading: 99,
  });
};

function answersOfOne(random: Random, world: World, style: Style, unsur: number): RandomTable {
  const all = world.answers[unsur]!.length;
  const share = { ...style, percent: style.percent === 'fraction' ? 'sign' : style.percent } as const;
  return layOut(random, {
    kind: 'ikm-jawaban',
    title: `Tabel 3.14 Unsur ${unsurNames[unsur]!}`,
    blocks: [
      [{ heading: 'No', cells: [plain(1, 0), null] }],
      [{ heading: 'Unsur Layanan', cells: [unsurNames[unsur]!, random.pick(['Persentase', 'Prosentase (%)'])] }],
      answerHeadings.map((heading, index) => {
        const count = countsOf(world)[unsur]![index]!;
        return { heading, cells: [plain(count, 0), percentage(count / all, share)] };
      }),
      [{ heading: 'Total', cells: [plain(all, 0), percentage(1, share)] }],
    ],
    leading: 99,
  });
}

/** One row per respondent. */
export const jawabanResponden: Build = (random, world) => {
  const respondents = world.answers[0]!.map((_, index) => index);
  return layOut(random, {
    kind: 'jawaban-responden',
    title: 'Pengolahan Survei Kepuasan Masyarakat: Jawaban Responden',
    blocks: [
      [{ heading: 'No. Responden', cells: respondents.map((index) => plain(index + 1, 0)) }],
      world.answers.map((answers, unsur) => ({
        heading: `U${unsur + 1}`,
        cells: respondents.map((index) => plain(answers[index]!, 0)),
      })),
    ],
    leading: 99,
  });
};

const groups: readonly (readonly [heading: string, names: readonly string[]])[] = [
  ['Jenis Kelamin', ['Laki-laki', 'Perempuan']],
  ['Tingkat Pendidikan', ['SD', 'SMP', 'SMA', 'D1/D2/D3', 'S1', 'S2']],
  ['Pekerjaan', ['PNS/TNI/Polri', 'Pegawai Swasta', 'Wiraswasta', 'Petani', 'Lainnya']],
];

/** Respondents by some trait, with shares. */
export const responden: Build = (random, world, style) => {
  const [heading, names] = random.pick(groups);
  const counts = names.map(() => 0);
  for (let left = world.answers[0]!.length; left > 0; left--) counts[random.int(0, names.length - 1)]!++;
  const all = world.answers[0]!.length;
  return layOut(random, {
    kind: 'responden',
    title: `Tabel 3.15 Data Responden Berdasarkan ${heading}`,
    blocks: [
      ...(random.chance(0.5) ? [[{ heading: 'No', cells: names.map((_, index) => plain(index + 1, 0)) }]] : []),
      [{ heading, cells: names, total: 'Jumlah' }],
      [{ heading: 'Jumlah Responden', cells: counts.map((each) => plain(each, 0)), total: plain(all, 0) }],
      [
        {
          heading: random.pick(['Persentase (%)', 'Prosentase (%)']),
          cells: counts.map((each) => percentage(each / all, style)),
          total: percentage(1, style),
        },
      ],
    ],
    leading: 99,
    totals: random.chance(0.8) ? 'bottom' : 'none',
  });
};

/** The scale of the index. */
export const skalaIkm: Build = (random) =>
  layOut(random, {
    kind: 'skala-ikm',
    title: 'Nilai Persepsi, Interval Konversi, Mutu Pelayanan dan Kinerja Unit Pelayanan',
    blocks: [
      [
        { heading: 'Nilai Persepsi', cells: [1, 2, 3, 4].map((each) => plain(each, 0)) },
        { heading: 'Nilai Interval', cells: ['1,00 - 2,5996', '2,60 - 3,064', '3,0644 - 3,532', '3,5324 - 4,00'] },
        {
          heading: 'Nilai Interval Konversi',
          cells: ['25,00 - 64,99', '65,00 - 76,60', '76,61 - 88,30', '88,31 - 100,00'],
        },
        { heading: 'Mutu Pelayanan', cells: ['D', 'C', 'B', 'A'] },
        { heading: 'Kinerja Unit Pelayanan', cells: ['Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'] },
      ],
    ],
    leading: 1,
  });

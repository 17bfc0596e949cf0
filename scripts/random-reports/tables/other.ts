/** The other tables: the scale, evaluations, follow-up. */
import { plain, type Content, type Style } from '../content';
import type { Random } from '../random';
import { layOut, type RandomTable } from '../table';
import { maturityNames } from '../words';
import { akipWeights, total, type World } from '../world';
import { capaianScale } from './rows';

type Build = (random: Random, world: World, style: Style) => RandomTable;

/** The scale of the capaian. */
export const skala: Build = (random) =>
  layOut(random, {
    kind: 'skala',
    title: `Tabel 3.1 ${capaianScale.name}`,
    blocks: [
      [
        {
          heading: random.pick(['Rentang Capaian', 'Interval Nilai', 'Skala Capaian Kinerja']),
          cells: capaianScale.classes.map(([, , printed]) => printed),
        },
        {
          heading: random.pick(['Kategori', 'Kategori Penilaian', 'Kriteria']),
          cells: capaianScale.classes.map(([, label]) => label),
        },
      ],
    ],
    leading: 1,
  });

const components = [
  'Perencanaan Kinerja',
  'Pengukuran Kinerja',
  'Pelaporan Kinerja',
  'Evaluasi Akuntabilitas Kinerja Internal',
] as const;

/** Components of the AKIP evaluation. */
export const sakipKomponen: Build = (random, { akip, year }) => {
  const values = akip.map((each) => total(each));
  const split = random.chance(0.5);
  const column = (
    heading: string,
    of: (index: number) => number,
  ): { heading: string; cells: Content[]; total: Content } => {
    const sum = components.reduce((all, _, index) => all + of(index), 0);
    return { heading, cells: components.map((_, index) => plain(of(index), 2)), total: plain(sum, 2) };
  };
  return layOut(random, {
    kind: 'sakip-komponen',
    title: `Tabel 3.16 Hasil Evaluasi AKIP per Komponen${random.chance(0.5) ? ` Tahun ${year}` : ''}`,
    blocks: [
      [{ heading: 'No', cells: components.map((_, index) => plain(index + 1, 0)) }],
      [
        {
          heading: 'Komponen yang Dinilai',
          cells: [...components],
          total: random.pick(['Jumlah', 'Nilai Akuntabilitas Kinerja', 'Nilai SAKIP', 'Nilai Hasil Evaluasi']),
        },
        {
          heading: 'Bobot',
          cells: akipWeights.map((weight) => plain(weight, 0)),
          total: plain(100, 0),
        },
      ],
      ...(split
        ? [
            ['Keberadaan (20%)', 'Kualitas (30%)', 'Pemanfaatan (50%)'].map((heading, part) =>
              column(heading, (index) => akip[index]![part]!),
            ),
          ]
        : []),
      [
        {
          heading: random.pick(['Nilai', 'Total Nilai']),
          cells: values.map((each) => plain(each, 2)),
          total: plain(total(values), 2),
        },
      ],
    ],
    leading: 99,
    totals: random.chance(0.8) ? 'bottom' : 'none',
  });
};

/** Maturity of the organisation. */
export const kematangan: Build = (random, { maturity: scores, year }) => {
  return layOut(random, {
    kind: 'kematangan',
    title: `Tabel 3.17 Penilaian Kematangan Perangkat Daerah${random.chance(0.5) ? ` Tahun ${year}` : ''}`,
    blocks: [
      [{ heading: 'No', cells: scores.map((_, index) => plain(index + 1, 0)) }],
      [
        {
          heading: 'Variabel',
          cells: [...maturityNames],
          total: random.pick(['Jumlah', 'Total', 'Total Skor', 'Nilai Kematangan']),
        },
        {
          heading: 'Skor',
          cells: scores.map((each) => plain(each, 0)),
          total: plain(total(scores), 0),
        },
      ],
    ],
    leading: 99,
    totals: random.chance(0.8) ? 'bottom' : 'none',
  });
};

/** What is done about recommendations. */
export const tindakLanjut: Build = (random) => {
  const rows = random.sample(
    ['Menyusun cascading kinerja', 'Melengkapi dokumen pengukuran', 'Mempublikasikan laporan', 'Menyusun rencana aksi'],
    random.int(1, 4),
  );
  return layOut(random, {
    kind: 'tindak-lanjut',
    title: 'Matrik Tindak Lanjut Hasil Evaluasi',
    blocks: [
      [{ heading: 'No', cells: rows.map((_, index) => plain(index + 1, 0)) }],
      [
        { heading: 'Rekomendasi', cells: rows },
        { heading: 'Rencana Aksi Tindak Lanjut', cells: rows.map((each) => `${each} pada triwulan II`) },
        { heading: 'Status', cells: rows.map(() => random.pick(['Selesai', '100%', 'Proses'])) },
      ],
    ],
    leading: 99,
  });
};

/** Activities with other offices. */
export const lintasSektor: Build = (random) => {
  const rows = random.sample(['Penanganan stunting', 'Pengamanan pemilu', 'Penanggulangan bencana'], random.int(1, 3));
  return layOut(random, {
    kind: 'lintas-sektor',
    title: 'Inventarisasi Kegiatan Lintas Sektoral',
    blocks: [
      [{ heading: 'No', cells: rows.map((_, index) => plain(index + 1, 0)) }],
      [
        { heading: 'Kegiatan Lintas Sektoral', cells: rows },
        { heading: 'Pihak', cells: rows.map(() => 'Puskesmas, Polsek, Koramil') },
        { heading: 'Kontribusi', cells: rows.map(() => 'Pendampingan dan data') },
        { heading: 'Manfaat', cells: rows.map(() => 'Penanganan lebih cepat') },
      ],
    ],
    leading: 99,
  });
};

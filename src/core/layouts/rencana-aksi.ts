import { ratioOfParts } from '../relations/ratio-of-parts';
import { sumAcross } from '../relations/sum-across';
import { eitherInAll } from './either';
import type { ColumnContent, ColumnSpec, Layout } from '../tables/layout';
import { capaianAlone, column, indicatorColumns, kategori, keterangan } from './columns';
import { capaianMean, capaianOfPart, capaianRatio, kategoriLabel } from './shared-relations';

const quarters = ['I', 'II', 'III', 'IV'] as const;

/**
 * One column for each quarter, by roles of their own: what is typed for one is not that of another. Numbers are no words of
 * a heading: which quarter it is, the order of the columns tells.
 */
function perQuarter(role: string, content: ColumnContent, heading: string, aliases: readonly string[]): ColumnSpec[] {
  const isToldByHeading = content === 'percent';
  const options = { notUnder: ['anggaran', 'keuangan', 'rp', ...(isToldByHeading ? ['target'] : [])], isToldByHeading };
  return quarters.map((quarter, index) =>
    column(`${role}${index + 1}`, content, `${heading} Triwulan ${quarter}`, aliases, options),
  );
}

/** A plan prints nothing else for a quarter: "Triwulan I" alone names its target. */
const targets = perQuarter('targetTriwulan', 'number', 'Target', ['target tw', 'triwulan', 'tw']);
const realisations = perQuarter('realisasiTriwulan', 'number', 'Realisasi', ['realisasi tw']);
const percentages = ['capaian tw', 'persen triwulan', 'persen tw'];
const achievements = perQuarter('capaianTriwulan', 'percent', 'Capaian', percentages);
const rolesOf = (columns: readonly ColumnSpec[]): string[] => columns.map(({ role }) => role);

/** That the quarters make the year: counts add up to it, and a level that grows or is held ends with it. */
function makesYear(result: string, parts: readonly ColumnSpec[]): Layout['relations'][number] {
  return sumAcross({ result, parts: rolesOf(parts), customary: true });
}

/** The capaian of each quarter, against its own target or, as most rows show, against that of the year. */
const quarterRatios = eitherInAll(
  quarters.map((_, index) => [
    capaianOfPart(achievements[index]!.role, realisations[index]!.role, targets[index]!.role),
    capaianOfPart(achievements[index]!.role, realisations[index]!.role, 'target'),
  ]),
);

const capaianOfQuarters = ratioOfParts({
  result: 'capaian',
  parts: rolesOf(realisations),
  planned: rolesOf(targets),
  denominator: 'target',
  whole: 'realisasi',
});

/**
 * @tabel rencana-aksi
 * @dihitung Target dan realisasi triwulan menjadi angka setahun; capaian = realisasi ÷ target, juga tiap triwulan.
 * @contoh
 *   Rencana Aksi Perjanjian Kinerja Tahun 2025
 *   No | Indikator Kinerja | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian (%)
 *   1 | Jumlah laporan koordinasi | 12 | 3 | 3 | 3 | 3 | 12 | 100,00
 *   2 | Jumlah desa yang dibina | 20 | 5 | 5 | 6 | 4 | 19 | 95,00
 */
/**
 * The Rencana Aksi of the agreement: what each indicator is to reach, and what it reached, in each quarter. Permen PANRB
 * 88/2021 asks for it in the evaluation; its columns menurut praktik.
 */
export const rencanaAksiLayout: Layout = {
  kind: 'rencana-aksi',
  name: 'Rencana aksi dan realisasinya per triwulan',
  section: 'pendukung',
  titles: [
    'rencana aksi',
    'rencana aksi perjanjian kinerja',
    'pengukuran kinerja triwulan',
    'capaian kinerja triwulan',
  ],
  columns: [
    ...indicatorColumns,
    column('target', 'number', 'Target Tahun', ['target tahunan', 'target kinerja', 'target pk']),
    ...targets,
    column('realisasi', 'number', 'Realisasi Tahun', ['realisasi tahunan', 'realisasi kinerja'], {
      substitutes: ['jumlah', 'total'],
    }),
    ...realisations,
    ...achievements,
    capaianAlone,
    kategori,
    keterangan,
  ],
  // What was reached in each quarter may stand there alone.
  required: ['indikator', 'target', ...quarters.map((_, index) => [targets[index]!.role, realisations[index]!.role])],
  relations: [
    makesYear('target', targets),
    makesYear('realisasi', realisations),
    capaianRatio,
    capaianOfQuarters,
    ...quarterRatios,
    capaianMean,
    kategoriLabel,
  ],
};

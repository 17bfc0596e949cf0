/** Random reports that are right: whatever the checker calls an error in them is a false alarm. */
import type { Workbook } from '../../src/core/workbook/workbook';
import { randomStyle, type Style } from './content';
import { place } from './place';
import { Random } from './random';
import { respell, type Spelled } from './respell';
import type { RandomTable } from './table';
import * as budget from './tables/budget';
import * as forms from './tables/forms';
import * as other from './tables/other';
import * as performance from './tables/performance';
import * as planning from './tables/planning';
import * as progress from './tables/progress';
import * as survey from './tables/survey';
import { isChanged, randomWorld, type World } from './world';

type Build = (random: Random, world: World, style: Style) => RandomTable;

/** Every kind of table, in the order in which they stand in a report. */
const builders: readonly Build[] = [
  planning.renstra,
  planning.iku,
  planning.rkt,
  planning.pk,
  planning.pkPerubahan,
  planning.pkAnggaran,
  budget.anggaranSasaran,
  planning.programTarget,
  other.skala,
  survey.skalaIkm,
  performance.capaian,
  performance.perbandinganTahun,
  performance.kemajuanRenstra,
  performance.standarNasional,
  performance.analisis,
  performance.programPenunjang,
  budget.efisiensi,
  budget.efisiensiProgram,
  budget.efektivitas,
  budget.realisasiAnggaran,
  budget.realisasiBelanja,
  survey.ikmUnsur,
  survey.ikmJawaban,
  survey.jawabanResponden,
  survey.responden,
  other.sakipKomponen,
  other.kematangan,
  performance.rekapCapaian,
  other.tindakLanjut,
  other.lintasSektor,
  progress.evaluasiRenja,
  progress.targetBulanan,
  forms.realisasiTriwulan,
  forms.profesionalitasAsn,
  forms.sampelSkm,
  progress.rencanaAksi,
  progress.capaianTahunan,
];

/** A report with the kinds of its tables, from the first sheet to the last. */
export interface RandomReport {
  readonly workbook: Workbook;
  readonly kinds: readonly string[];
}

/** How many of the headings that have other spellings are written so, as fractions. */
const shares: Readonly<Record<Spelled, readonly number[]>> = { known: [0, 0, 0.3, 0.7], heldBack: [0.15, 0.4, 0.8] };

/**
 * A random report without mistakes; the same seed gives the same report.
 *
 * @param spelled which spellings of other offices stand among its headings
 * @example randomReport(17).workbook
 */
export function randomReport(seed: number, spelled: Spelled = 'known'): RandomReport {
  const random = new Random(seed);
  const world = randomWorld(random);
  const share = random.pick([0.1, 0.3, 0.6, 1]);
  const chosen = builders.filter((build) => (build === planning.pkPerubahan ? isChanged(world) : random.chance(share)));
  const tables = (chosen.length > 0 ? chosen : [random.pick(builders)])
    .map((build) => build(random, world, randomStyle(random)))
    .filter((table) => table.rows.length > table.headingRows);
  const spelling = random.pick(shares[spelled]);
  const placement = { typed: random.chance(0.5), stacked: random.chance(0.4) };
  return {
    workbook: place(
      random,
      tables.map((table) => respell(random, table, spelled, spelling)),
      placement,
    ),
    kinds: tables.map((table) => table.kind),
  };
}

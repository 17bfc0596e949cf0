/** Every kind of table that is known, in the order in which they stand in a report. */
import { renstraLayout } from './renstra';
import { ikuLayout } from './iku';
import { rktLayout } from './rkt';
import { pkLayout } from './pk';
import { pkAnggaranLayout } from './pk-anggaran';
import { anggaranSasaranLayout } from './anggaran-sasaran';
import { programTargetLayout } from './program-target';
import { skalaLayout } from './skala';
import { skalaIkmLayout } from './skala-ikm';
import { capaianLayout } from './capaian';
import { perbandinganTahunLayout } from './perbandingan-tahun';
import { kemajuanRenstraLayout } from './kemajuan-renstra';
import { capaianTahunanLayout } from './capaian-tahunan';
import { standarNasionalLayout } from './standar-nasional';
import { analisisLayout } from './analisis';
import { programPenunjangLayout } from './program-penunjang';
import { dukunganLayout } from './dukungan';
import { pilihanLayout } from './pilihan';
import { efisiensiLayout } from './efisiensi';
import { efisiensiProgramLayout } from './efisiensi-program';
import { efektivitasLayout } from './efektivitas';
import { realisasiAnggaranLayout } from './realisasi-anggaran';
import { realisasiTriwulanLayout } from './realisasi-triwulan';
import { evaluasiRenjaLayout } from './evaluasi-renja';
import { realisasiBelanjaLayout } from './realisasi-belanja';
import { ikmUnsurLayout } from './ikm-unsur';
import { ikmJawabanLayout } from './ikm-jawaban';
import { jawabanMentahLayout } from './jawaban-responden';
import { respondenLayout } from './responden';
import { sebutanRespondenLayout } from './sebutan-responden';
import { sampelSkmLayout } from './sampel-skm';
import { sakipKomponenLayout } from './sakip-komponen';
import { kematanganLayout } from './kematangan';
import { profesionalitasAsnLayout } from './profesionalitas-asn';
import { rencanaAksiLayout } from './rencana-aksi';
import { rekapCapaianLayout } from './rekap-capaian';
import { tindakLanjutLayout } from './tindak-lanjut';
import { lintasSektorLayout } from './lintas-sektor';
import { reviuLayout } from './reviu';
import type { Layout } from '../tables/layout';

/** The layouts, in that order; where two fit a table equally well, the first is taken. */
export const layouts: readonly Layout[] = [
  renstraLayout,
  ikuLayout,
  rktLayout,
  pkLayout,
  pkAnggaranLayout,
  anggaranSasaranLayout,
  programTargetLayout,
  skalaLayout,
  skalaIkmLayout,
  capaianLayout,
  // Before the comparison of years, which knows the progress too: a table of one year is about the progress.
  kemajuanRenstraLayout,
  perbandinganTahunLayout,
  capaianTahunanLayout,
  standarNasionalLayout,
  analisisLayout,
  programPenunjangLayout,
  dukunganLayout,
  pilihanLayout,
  efisiensiLayout,
  efisiensiProgramLayout,
  efektivitasLayout,
  realisasiAnggaranLayout,
  realisasiTriwulanLayout,
  evaluasiRenjaLayout,
  realisasiBelanjaLayout,
  ikmUnsurLayout,
  ikmJawabanLayout,
  jawabanMentahLayout,
  respondenLayout,
  sebutanRespondenLayout,
  sampelSkmLayout,
  sakipKomponenLayout,
  kematanganLayout,
  profesionalitasAsnLayout,
  rencanaAksiLayout,
  rekapCapaianLayout,
  tindakLanjutLayout,
  lintasSektorLayout,
  reviuLayout,
];

const byKind = new Map(layouts.map((layout) => [layout.kind, layout]));

/** The layout of a kind of table, or undefined when there is no such kind. */
export function layoutOf(kind: string): Layout | undefined {
  return byKind.get(kind);
}

/** Efficiency of the use of a budget. */

/** What one output was given, used and achieved. */
export interface Output {
  /** Pagu anggaran. */
  readonly anggaran: number;
  readonly realisasi: number;
  /** The capaian of the output as a fraction. */
  readonly capaian: number;
}

/** `keluaran`: what the achieved outputs were allowed to cost. `selisih`: capaian minus serapan. */
export type EfficiencyMethod = 'keluaran' | 'selisih';

/**
 * The efficiency of one or more outputs.
 *
 * Rumus: keluaran: Σ(anggaran × capaian − realisasi) ÷ Σ(anggaran × capaian); selisih: rata-rata capaian −
 * Σ realisasi ÷ Σ anggaran. Dengan capaian 1 keduanya sama dengan bagian anggaran yang tidak terpakai.
 * Satuan: pecahan.
 * Sumber: menurut praktik (rumus keluaran dipakai untuk evaluasi kinerja anggaran).
 * @returns null when there is no budget or a negative one, or when an output with a budget has no capaian, for keluaran
 *   also a negative one
 * @example efisiensi([{ anggaran: 100, realisasi: 90, capaian: 0.8 }]) // -0.125
 */
export function efisiensi(outputs: readonly Output[], method: EfficiencyMethod = 'keluaran'): number | null {
  let anggaran = 0;
  let realisasi = 0;
  let allowed = 0;
  let capaian = 0;
  for (const output of outputs) {
    if (output.anggaran < 0) return null;
    if (output.anggaran !== 0 && (output.capaian === 0 || (output.capaian < 0 && method === 'keluaran'))) return null;
    anggaran += output.anggaran;
    realisasi += output.realisasi;
    allowed += output.anggaran * output.capaian;
    capaian += output.capaian;
  }
  if (anggaran === 0 || allowed === 0) return null;
  return method === 'keluaran' ? (allowed - realisasi) / allowed : capaian / outputs.length - realisasi / anggaran;
}

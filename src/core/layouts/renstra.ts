import { arah, column, indikator, keterangan, nomor, sasaran, satuan, target, targetAkhir, tujuan } from './columns';
import type { Layout } from '../tables/layout';

/**
 * @tabel renstra
 * @dihitung Target tiap tahun sama dengan yang diperjanjikan dan dilaporkan di tahun itu.
 * @contoh
 *   Tabel 2.1 Tujuan, Sasaran, Indikator dan Target Rencana Strategis
 *   Sasaran | Indikator Kinerja | Satuan | Target 2025 | Target 2026 | Target 2027
 *   Meningkatnya mutu layanan | Nilai IKM | Indeks | 82,00 | 83,00 | 84,00
 *   Meningkatnya tata kelola | Nilai SAKIP | Nilai | 65,00 | 67,50 | 70,00
 */
/** Tujuan, sasaran, indicators and yearly targets of the Renstra. */
export const renstraLayout: Layout = {
  kind: 'renstra',
  name: 'Rencana strategis',
  section: 'rencana',
  titles: ['tujuan sasaran', 'rencana strategis', 'renstra', 'matriks tujuan sasaran', 'rpjmd'],
  plans: 'years',
  columns: [
    nomor,
    column('misi', 'text', 'Misi', ['visi', 'visi misi']),
    tujuan,
    column('indikatorTujuan', 'text', 'Indikator Tujuan', ['tujuan indikator kinerja']),
    sasaran,
    indikator,
    satuan,
    arah,
    target,
    targetAkhir,
    column('strategi', 'text', 'Strategi'),
    column('kebijakan', 'text', 'Arah Kebijakan', ['kebijakan']),
    keterangan,
  ],
  required: [
    ['tujuan', 'sasaran'],
    ['indikator', 'strategi', 'indikatorTujuan'],
  ],
  relations: [],
};

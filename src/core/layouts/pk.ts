import { arah, indikator, keterangan, nomor, sasaran, satuan, sumberRealisasi, target, tujuan } from './columns';
import type { Layout } from '../tables/layout';
import { hasRoles } from '../tables/table';

/**
 * @tabel pk
 * @dihitung Target sama di semua tabel; perubahan perjanjian menggantikan yang semula; tiap indikator dilaporkan.
 * @contoh
 *   Tabel 2.4 Perjanjian Kinerja Tahun 2025
 *   No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
 *   1 | Meningkatnya mutu layanan | Nilai IKM | Indeks | 82,00
 *   2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 65,00
 */
/** Perjanjian Kinerja: the indicators and targets that were signed; other tables repeat its targets (Permen PANRB 53/2014). */
export const pkLayout: Layout = {
  kind: 'pk',
  name: 'Perjanjian kinerja',
  section: 'perjanjian',
  titles: ['perjanjian kinerja', 'penetapan kinerja'],
  demanded: {
    severity: 'warning',
    id: 'kelengkapan.table.pk',
    // Targets of quarters beside those of the year make another kind of it.
    shownBy: (table) =>
      hasRoles(table, 'indikator', 'target') && /^(?:tabel\s[\d.]+\s*)?perjanjian kinerja/i.test(table.title ?? ''),
  },
  plans: 'year',
  decides: { indikator: ['tujuan', 'sasaran', 'indikator', 'satuan', 'target', 'targetPerubahan'] },
  columns: [
    nomor,
    tujuan,
    sasaran,
    { ...indikator, aliases: [...indikator.aliases, 'perjanjian kinerja'] },
    satuan,
    arah,
    target,
    sumberRealisasi,
    keterangan,
  ],
  required: ['indikator', 'target'],
  relations: [],
};

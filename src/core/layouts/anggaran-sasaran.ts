import { column, keterangan, nomor, program, sasaran } from './columns';
import { anggaran } from './money-columns';
import type { Layout } from '../tables/layout';
import { moneySum } from './shared-relations';

/**
 * @tabel anggaran-sasaran
 * @dihitung Jumlah = jumlah anggaran; anggaran sasaran = jumlah programnya.
 * @contoh
 *   Tabel 2.5 Anggaran per Sasaran Strategis
 *   Sasaran Strategis | Sasaran Program | Anggaran (Rp)
 *   Meningkatnya mutu layanan | Terselenggaranya pelayanan publik | 420.000.000
 *   Meningkatnya tata kelola | Terpenuhinya layanan perangkat daerah | 1.850.000.000
 *   Jumlah | | 2.270.000.000
 */
/** The budget of each sasaran by its programmes. */
export const anggaranSasaranLayout: Layout = {
  kind: 'anggaran-sasaran',
  name: 'Anggaran per sasaran',
  section: 'anggaran',
  titles: ['anggaran per sasaran', 'anggaran sasaran strategis'],
  plans: 'year',
  columns: [
    nomor,
    { ...sasaran, aliases: ['sasaran'] },
    column('sasaranProgram', 'text', 'Sasaran Program', ['program']),
    { ...program, aliases: ['program', 'program kegiatan'] },
    anggaran,
    keterangan,
  ],
  required: ['sasaran', 'sasaranProgram', 'anggaran'],
  relations: [moneySum],
  hierarchy: 'sasaranProgram',
};

import { arah, column, indikator, keterangan, kode, nomor, program, sasaran, satuan, target, tujuan } from './columns';
import { sumOfChildren } from '../relations/sum-of-children';
import { sumAcross } from '../relations/sum-across';
import type { Layout } from '../tables/layout';

/**
 * @tabel program-target
 * @dihitung Pagu program = jumlah kegiatannya, tahun demi tahun; target akhir menurut target tahunan.
 * @contoh
 *   Tabel T-C.27 Rencana Program, Kegiatan dan Pendanaan
 *   Kode | Program dan Kegiatan | Indikator Program dan Kegiatan | Tahun 2025 | < | Tahun 2026 | <
 *   ^ | ^ | ^ | Target | Rp | Target | Rp
 *   7.01.02 | Program Pelayanan Publik | Persentase layanan tepat waktu | 90% | 420.000.000 | 92% | 450.000.000
 *   7.01.02.2.01 | Kegiatan Koordinasi Pelayanan | Jumlah laporan | 12 | 300.000.000 | 12 | 320.000.000
 *   7.01.02.2.02 | Kegiatan Pelayanan Terpadu | Jumlah dokumen | 4 | 120.000.000 | 4 | 130.000.000
 */
/** Programmes, kegiatan and sub kegiatan with indicator and target, in the Renstra with yearly budgets (table T-C.27). */
export const programTargetLayout: Layout = {
  kind: 'program-target',
  name: 'Rencana program dan kegiatan',
  section: 'perjanjian',
  titles: ['rencana program kegiatan', 'program kegiatan sub kegiatan', 'rencana program'],
  plans: 'year',
  columns: [
    nomor,
    tujuan,
    column('indikatorTujuan', 'text', 'Indikator Tujuan', ['indikator tujuan pd']),
    sasaran,
    column('indikatorSasaran', 'text', 'Indikator Sasaran', ['indikator sasaran pd']),
    kode,
    program,
    { ...indikator, aliases: [...indikator.aliases, 'indikator program kegiatan', 'indikator program'] },
    satuan,
    arah,
    column('kondisiAwal', 'number', 'Kondisi Awal', ['data capaian awal perencanaan', 'data capaian awal']),
    { ...target, aliases: [...target.aliases, 'target kinerja program kerangka pendanaan target'] },
    column(
      'paguIndikatif',
      'rupiah',
      'Rp',
      [
        'target kinerja program kerangka pendanaan rp',
        'pagu indikatif',
        'kerangka pendanaan',
        'dana',
        'anggaran',
        'pagu',
        'pagu rp',
        'anggaran rp',
        'target rp',
      ],
      { repeats: true },
    ),
    column('kondisiAkhir', 'number', 'Kondisi Akhir', [
      'kondisi kinerja akhir periode renstra',
      'kondisi kinerja akhir periode',
      'kondisi akhir target',
      'kondisi kinerja akhir periode target',
      'kondisi kinerja akhir periode renstra target',
    ]),
    column('lokasi', 'text', 'Lokasi', []),
    keterangan,
  ],
  required: ['program', 'indikator', 'target'],
  relations: [sumOfChildren('paguIndikatif'), sumAcross({ result: 'kondisiAkhir', parts: 'target', customary: true })],
  hierarchy: 'program',
};

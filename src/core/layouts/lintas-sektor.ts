import { column, keterangan, nomor } from './columns';
import type { Layout } from '../tables/layout';

/**
 * @tabel lintas-sektor
 * @dihitung Tidak ada hitungan; isinya dipakai di naskah.
 * @contoh
 *   Inventarisasi Kegiatan Lintas Sektoral
 *   No | Kegiatan Lintas Sektoral | Pihak | Kontribusi | Manfaat
 *   1 | Penurunan stunting | Puskesmas | Data balita | Penanganan lebih cepat
 *   2 | Penanggulangan banjir | Koramil dan desa | Tenaga dan alat | Saluran bersih
 */
/** Activities done together with other offices. */
export const lintasSektorLayout: Layout = {
  kind: 'lintas-sektor',
  name: 'Inventarisasi lintas sektor',
  section: 'pendukung',
  titles: ['lintas sektor', 'lintas sektoral'],
  columns: [
    nomor,
    column('kegiatanLintasSektor', 'text', 'Kegiatan Lintas Sektoral', ['kegiatan lintas sektor']),
    column('pihak', 'text', 'Pihak', ['kontribusi para pihak pihak', 'para pihak']),
    column('kontribusi', 'text', 'Kontribusi', ['kontribusi para pihak kontribusi']),
    column('manfaat', 'text', 'Manfaat', ['manfaat bagi opd']),
    keterangan,
  ],
  required: ['kegiatanLintasSektor', ['pihak', 'kontribusi', 'manfaat']],
  relations: [],
  example: [
    {
      kegiatanLintasSektor: 'Penurunan stunting',
      pihak: 'Puskesmas',
      kontribusi: 'Penimbangan dan pemeriksaan balita',
      manfaat: 'Data sasaran tersedia tiap bulan',
    },
    {
      kegiatanLintasSektor: 'Penertiban administrasi desa',
      pihak: 'Inspektorat Daerah',
      kontribusi: 'Pendampingan laporan keuangan desa',
      manfaat: 'Laporan desa lebih lengkap',
    },
  ],
};

import { column, keterangan, nomor } from './columns';
import type { Layout } from '../tables/layout';

/** Activities done together with other offices. */
export const lintasSektorLayout: Layout = {
  kind: 'lintas-sektor',
  name: 'Inventarisasi lintas sektor',
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
};

import { column, nomor } from './columns';
import type { Layout } from '../tables/layout';

/** Kertas Reviu Mandiri: what an office asks itself before the inspectorate does (Permen PANRB 53/2014, Lampiran III). */
export const reviuLayout: Layout = {
  kind: 'reviu',
  name: 'Kertas reviu mandiri',
  titles: ['kertas reviu mandiri'],
  columns: [
    nomor,
    column('pernyataanReviu', 'text', 'Pernyataan Reviu'),
    column('jawabanReviu', 'text', 'Jawaban (ya/tidak)'),
    column('dasarReviu', 'text', 'Dasar Jawaban'),
    column('catatanReviu', 'text', 'Catatan Reviu'),
  ],
  required: ['pernyataanReviu', 'jawabanReviu'],
  relations: [],
};

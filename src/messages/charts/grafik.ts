/** What the sheet Grafik says; it is Indonesian, as the report is. */
import type { GrafikSentences } from '../../core/charts/grafik/plan-grafik';
import { id } from './id';

/** The sentences of the sheet. */
export const grafikSentences: GrafikSentences = {
  ...id,
  sheet: 'Grafik',
  note: 'Angkanya diambil dari tabel di buku kerja ini dan ikut berubah; tandanya dibuat saat lembar ini dibuat.',
  category: 'Uraian',
};

/** Around the guide, in Indonesian. */
import type { GuideMessages } from './guide-messages';

/** The sentences in Indonesian. */
export const id: GuideMessages = {
  title: 'Panduan',
  contents: 'Bab',
  choose: 'Pilih bab…',
  onlyIndonesian: 'Panduan ini hanya ada dalam bahasa Indonesia.',
  rule: 'Halaman aturan ini, dengan contohnya',
};

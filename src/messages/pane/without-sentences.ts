/** What the pane says when its sentences could not be loaded. */
import type { Language } from './sentences';

/** What is missing, and the button that tries once more. */
export const withoutSentences: Readonly<Record<Language, { readonly text: string; readonly reload: string }>> = {
  id: { text: 'Panel ini tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.', reload: 'Coba lagi' },
  en: { text: 'The pane could not be loaded. Check the internet connection, then try again.', reload: 'Try again' },
};

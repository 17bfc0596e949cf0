/** The language to start with. */
import type { Language } from '../../messages/pane';

/** English where the host or the browser is set to English, Indonesian everywhere else. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('en') ? 'en' : 'id';
}

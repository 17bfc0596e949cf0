/** What could not be carried from last year's file, as sentences. */
import type { LeftBehind } from '../../core/next-year/carried';
import { en } from './en';
import { id } from './id';

/** A sentence for each kind of thing, its data put in. */
export type LeftSentences = {
  readonly [Kind in LeftBehind['kind']]: (left: Extract<LeftBehind, { readonly kind: Kind }>) => string;
};

/**
 * The sentence about something that was not carried: what, and what to do.
 * @example leftSentence({ kind: 'programs' }, 'id') // 'Program: tidak ada tabel program yang dikenali; isi sendiri.'
 */
export function leftSentence(left: LeftBehind, language: 'id' | 'en'): string {
  const sentences = language === 'id' ? id : en;
  return (sentences[left.kind] as (each: LeftBehind) => string)(left);
}

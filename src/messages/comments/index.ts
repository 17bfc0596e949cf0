/** What the comments in a Word file say around the findings, in both languages. */
import type { Severity } from '../../core/findings/finding';
import type { Language } from '..';

/** A cell of a table, as one finds it in Word. */
interface PlaceInWord {
  readonly table: string;
  readonly row: number;
  readonly column: string | null;
}

interface CommentSentences {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly cause: (sentence: string) => string;
  readonly related: (places: string) => string;
  readonly place: (place: PlaceInWord) => string;
}

const id: CommentSentences = {
  severity: { error: 'Kesalahan', warning: 'Peringatan', info: 'Catatan' },
  cause: (sentence) => `Sebab: ${sentence}`,
  related: (places) => `Sel terkait: ${places}.`,
  place: ({ table, row, column }) =>
    row === 0 ? `judul ${table}` : `${table}, baris ${row}${column === null ? '' : `, kolom ${column}`}`,
};

const en: CommentSentences = {
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  cause: (sentence) => `Cause: ${sentence}`,
  related: (places) => `Related cells: ${places}.`,
  place: ({ table, row, column }) =>
    row === 0 ? `caption of ${table}` : `${table}, row ${row}${column === null ? '' : `, column ${column}`}`,
};

/** The sentences of a language. */
export function commentSentences(language: Language): CommentSentences {
  return language === 'id' ? id : en;
}

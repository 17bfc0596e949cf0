/** What is said of a file that was read, though something about it is strange. */
import type { FileNote } from '../../core/workbook/workbook';
import type { NumberLanguage } from '../../core/workbook/write-number';

const NOTES: Readonly<Record<NumberLanguage, Readonly<Record<FileNote, string>>>> = {
  id: {
    'foreign-bytes':
      'Berkas dibaca utuh, tetapi diawali isi asing, misalnya baris kosong dari aplikasi yang membuatnya. Excel akan menawarkan perbaikan; simpan ulang agar tidak ditanya lagi.',
  },
  en: {
    'foreign-bytes':
      'The whole file was read, but it begins with bytes that do not belong to it, such as blank lines of the program that made it. Excel will offer a repair; save it anew to be asked no more.',
  },
};

/** The sentence of a note. */
export function fileNote(note: FileNote, language: NumberLanguage): string {
  return NOTES[language][note];
}

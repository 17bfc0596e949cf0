/** The sentences of the command line. It speaks Indonesian only: scripts and clerks of one office use it. */
import { id } from './id';

/** The id of a sentence of the command line. */
export type CliSentence = keyof typeof id;

/** A text without line breaks, for one line of many. */
export function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/**
 * A sentence with its values put in; names of files and texts of cells that have line breaks do not tear it.
 * @example cliSentence('unread', { files: 2 }) // '2 berkas tidak dapat dibaca.'
 */
export function cliSentence(sentence: CliSentence, values: Readonly<Record<string, string | number>> = {}): string {
  return id[sentence].replace(/\{(\w+)\}/g, (hole, name: string) => onOneLine(String(values[name] ?? hole)));
}

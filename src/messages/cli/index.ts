/** The sentences of the command line. It speaks Indonesian only: scripts and clerks of one office use it. */
import { id } from './id';

/** The id of a sentence of the command line. */
export type CliSentence = keyof typeof id;

/**
 * A sentence with its values put in.
 * @example cliSentence('unread', { files: 2 }) // '2 berkas tidak dapat dibaca.'
 */
export function cliSentence(sentence: CliSentence, values: Readonly<Record<string, string | number>> = {}): string {
  return id[sentence].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** The readers of the program, the library at hand: the runner itself ends what hangs. */
import { readWordReport } from '../../src/hosts/docx/read';
import type { Readers } from '../../src/hosts/files/read-report';
import { parseLegacy } from '../../src/hosts/legacy/parse';

export const readers: Readers = {
  word: readWordReport,
  legacy: (bytes, format) => Promise.resolve(parseLegacy(bytes, format)),
};

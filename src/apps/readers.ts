/** The readers of files that are loaded when they are needed. */
import type { Readers } from '../hosts/files/read-report';
import { readLegacyInBrowser } from '../hosts/legacy/read-in-browser';

/** Word files are read by a part of the program that is loaded then, old workbooks in a worker. */
export const readers: Readers = {
  word: async (bytes, options) => {
    const { readWordReport } = await import(/* webpackChunkName: "docx" */ '../hosts/docx/read');
    return readWordReport(bytes, options);
  },
  legacy: readLegacyInBrowser,
};

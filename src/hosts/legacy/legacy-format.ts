/** The kinds of workbooks that a library reads for us. */

/**
 * Excel 97 to 2003 (and older), its XML of 2003, its binary form, OpenDocument, zipped or flat, and web pages with tables,
 * which applications write under the name .xls.
 */
export const LEGACY_FORMATS = ['xls', 'xml', 'xlsb', 'ods', 'fods', 'html'] as const;

/** One of the kinds. */
export type LegacyFormat = (typeof LEGACY_FORMATS)[number];

/** Whether a library reads files of a kind. */
export function isLegacy(format: string): format is LegacyFormat {
  return (LEGACY_FORMATS as readonly string[]).includes(format);
}

/** How long the reading of one file may take; a hostile one may never end. */
export const MOST_SECONDS = 10;

/** The kinds of workbooks that are read all at once, most of them by a library, where that can be stopped. */

/**
 * Excel 97 to 2003 (and older), its XML of 2003, its binary form, OpenDocument, zipped or flat, and web pages with tables,
 * which applications write under the name .xls.
 */
export const LEGACY_FORMATS = ['xls', 'xml', 'xlsb', 'ods', 'fods', 'html'] as const;

/** One of the kinds. */
export type LegacyFormat = (typeof LEGACY_FORMATS)[number];

/** Whether files of a kind are read so. */
export function isLegacy(format: string): format is LegacyFormat {
  return (LEGACY_FORMATS as readonly string[]).includes(format);
}

/** How long the reading of one file may take; a hostile one may never end. */
export const MOST_SECONDS = 10;

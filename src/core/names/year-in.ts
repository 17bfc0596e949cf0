/** The year that a text names. */

/** Stands for the year before that of the report, where a heading says no more. */
export const yearBefore = 0;

/** "Nomor 53 Tahun 2014", "14/2017". */
const regulation = /(?:\bno(?:mor)?\.?\s*\d{1,3}\s*tahun\s*|(?<![\d/])\d{1,3}\s?\/\s?)(?:19|20)\d\d(?!\d)/gi;

/**
 * The year a text names, or null. The last one counts: "Target 2023 (Renstra 2021-2026)" is rare, "2022 / 2023" is not.
 * The year of a regulation ("Permen PANRB 14/2017", "Nomor 53 Tahun 2014") is none.
 */
export function yearIn(text: string): number | null {
  const withoutRegulations = text.replace(regulation, ' ');
  const years = withoutRegulations.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return years === null ? null : Number(years[years.length - 1]);
}

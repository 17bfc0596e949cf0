import type { LeftSentences } from '.';

/** In English. */
export const en: LeftSentences = {
  table: ({ sheet, name }) => `Sheet ${sheet} (${name}): this profile has no standard sheet for it.`,
  sheet: ({ sheet }) => `Sheet ${sheet}: not recognised.`,
  realisasi: ({ indicator }) => `“${indicator}”: there is no realisasi of last year; enter it in the comparison.`,
  target: ({ indicator }) => `“${indicator}”: there is no target of last year; enter it in the comparison.`,
  satuan: ({ indicator }) => `“${indicator}”: there is no unit; enter it in the agreement.`,
  renstra: ({ indicator }) => `“${indicator}”: the Renstra has no target of this year; enter it in its table.`,
  newRenstra: ({ startYear, endYear }) =>
    `The former Renstra has ended: enter the targets of the one of ${String(startYear)}–${String(endYear)}.`,
  programs: () => 'Programmes: no table of programmes was recognised; enter them yourself.',
};

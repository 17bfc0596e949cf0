/** The sheet Identitas: what an office enters there once, and in which cells. */
import { formatFixedArea, formatReference, quoteSheet } from '../workbook/address';
import { identitySheet } from '../workbook/identity-sheet';
import type { Office } from './office';

/**
 * What is entered there, in the order of its rows. A new field stands last: older files keep theirs where they are.
 */
export const identityFields = ['kecamatan', 'kabupaten', 'tahun', 'akhir', 'jabatan', 'awal'] as const;
/** Row of the first field, and the column of the values. */
export const identityTop = 3;
export const identityColumn = 1;
/** One of those fields. */
export type Field = (typeof identityFields)[number];

/** What the office has entered in a field. */
export function identityValue(office: Office, field: Field): string | number {
  const { kecamatan, kabupaten, year, startYear, endYear, head } = office;
  return { kecamatan, kabupaten, tahun: year, akhir: endYear, jabatan: head, awal: startYear }[field];
}

/**
 * The cell of a field, for formulas.
 * @example fieldReference('tahun') // 'Identitas!$B$6'
 */
export function fieldReference(field: Field): string {
  const place = { sheet: identitySheet, row: identityTop + identityFields.indexOf(field), column: identityColumn };
  return formatReference(place).replace(/([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** What is chosen from in other sheets: a list stands in the rows of the fields, beside them. */
export const choiceLists = { arah: ['naik', 'turun'] } as const;
/** The column of the first list; the others follow. */
export const firstChoiceColumn = 3;

/**
 * The cells of a list of choices, for the validation of a cell.
 * @example choicesReference('arah') // 'Identitas!$D$4:$D$5'
 */
export function choicesReference(list: keyof typeof choiceLists): string {
  const left = firstChoiceColumn + Object.keys(choiceLists).indexOf(list);
  const bottom = identityTop + choiceLists[list].length - 1;
  return `${quoteSheet(identitySheet)}!${formatFixedArea({ top: identityTop, left, bottom, right: left })}`;
}

/** The sheet Identitas: what an office enters there once, and in which cells. */
import { formatReference } from '../workbook/address';
import { identitySheet } from '../workbook/identity-sheet';
import type { Office } from './office';

/** What is entered there, in the order of its rows. */
export const identityFields = ['kecamatan', 'kabupaten', 'tahun', 'akhir', 'jabatan'] as const;
/** Row of the first field, and the column of the values. */
export const identityTop = 3;
export const identityColumn = 1;
/** One of those fields. */
export type Field = (typeof identityFields)[number];

/** What the office has entered in a field. */
export function identityValue(office: Office, field: Field): string | number {
  const { kecamatan, kabupaten, year, endYear, head } = office;
  return { kecamatan, kabupaten, tahun: year, akhir: endYear, jabatan: head }[field];
}

/**
 * The cell of a field, for formulas.
 * @example fieldReference('tahun') // 'Identitas!$B$6'
 */
export function fieldReference(field: Field): string {
  const place = { sheet: identitySheet, row: identityTop + identityFields.indexOf(field), column: identityColumn };
  return formatReference(place).replace(/([A-Z]+)(\d+)$/, '$$$1$$$2');
}

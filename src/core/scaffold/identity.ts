/** The sheet Identitas: what an office enters there once, and in which cells. */
import type { Direction } from '../calc/capaian';
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

/** The directions that are chosen from in other sheets: they stand in the rows of the fields, beside them. */
export const directions: readonly Direction[] = ['naik', 'turun'];
/** The column of these. */
export const directionColumn = 3;

/** Their cells, for the validation of a cell: `Identitas!$D$4:$D$5`. */
export function directionsReference(): string {
  const bottom = identityTop + directions.length - 1;
  const area = { top: identityTop, left: directionColumn, bottom, right: directionColumn };
  return `${quoteSheet(identitySheet)}!${formatFixedArea(area)}`;
}

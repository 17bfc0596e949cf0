/** What an office or its kabupaten prescribes: which tables it prints and how, which scale, which method. */
import type { ProfileRules } from './rules';

/** One table as the profile prints it. What its columns mean is read from their headings, as in any workbook. */
export interface ProfileTable {
  /** The kind of table: the `kind` of a layout. */
  readonly kind: string;
  /** The name of its sheet; tables that name the same sheet stand below each other. */
  readonly sheet: string;
  /** The printed title; `{kecamatan}`, `{kabupaten}`, `{tahun}`, `{tahun-1}`, `{awal}` and `{akhir}` are filled in. */
  readonly title: string;
  /**
   * The heading rows from the group headings down, cells apart by `|`, nothing where the heading beside or above goes
   * on; a row of column numbers comes last. They have the same holes as the title, and `{renstra}`: one column, or group
   * of columns, for each year of the Renstra.
   */
  readonly headings: readonly string[];
  /** How deep a table of programmes goes: 1 programmes, 2 kegiatan too, 3 (when absent) sub kegiatan too. */
  readonly levels?: 1 | 2 | 3;
  /** By what a table of respondents groups them. */
  readonly groups?: 'sex' | 'education' | 'occupation';
}

/** A profile is data only. */
export interface Profile extends ProfileRules {
  /** The tables of the standard sheets, in the order in which they are printed. */
  readonly tables: readonly ProfileTable[];
}

/**
 * A table of a profile, written down as it is printed: its title, then its heading rows.
 * @param kind with how deep it goes or how it groups, where that is to be said
 * @example printed('2.5 PK Anggaran', { kind: 'pk-anggaran', levels: 1 }, ['Program dan Anggaran', 'Program | Anggaran (Rp)'])
 */
export function printed(
  sheet: string,
  kind: string | Pick<ProfileTable, 'kind' | 'levels' | 'groups'>,
  [title, ...headings]: readonly [title: string, ...headings: string[]],
): ProfileTable {
  return { sheet, title, headings, ...(typeof kind === 'string' ? { kind } : kind) };
}

/**
 * The headings of a profile's table cell by cell; null where the heading beside or above goes on.
 * @example headingRows({ …, headings: ['No. | Target | ', ' | 2024 | 2025'] }) // [['No.', 'Target', null], [null, '2024', '2025']]
 */
export function headingRows(table: Pick<ProfileTable, 'headings'>): (string | null)[][] {
  const rows = table.headings.map((row) => row.split('|').map((text) => text.trim() || null));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
}

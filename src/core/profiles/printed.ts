import type { ProfileTable } from './profile';

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

/** Whose report a workbook is. */
import { officesOf } from '../names/office-names';
import { identitySheet } from '../workbook/identity-sheet';
import type { Workbook } from '../workbook/workbook';

/** How long a name may be to stand in a header. */
const longest = 60;

const officesIn = officesOf(['Kecamatan', 'Dinas', 'Badan', 'Inspektorat', 'Sekretariat', 'Kantor', 'Kelurahan']);

/** The labels of the cell in which an office enters its name, with what the name then begins with. */
const labels: Readonly<Record<string, string>> = {
  kecamatan: 'Kecamatan',
  'nama perangkat daerah': '',
  'perangkat daerah': '',
  'nama opd': '',
  opd: '',
  'nama kecamatan': 'Kecamatan',
};

/**
 * The office: what is entered on the sheet Identitas, else what most titles of the tables say; null when neither tells.
 * @example officeName(workbook, ['Perjanjian Kinerja Kecamatan Songgom Tahun 2023']) // 'Kecamatan Songgom'
 */
export function officeName(workbook: Workbook, titles: readonly (string | null)[]): string | null {
  const identity = workbook.sheets.find((sheet) => sheet.name === identitySheet);
  for (const row of identity?.rows ?? []) {
    const [label, entered] = row ?? [];
    if (typeof label?.value !== 'string' || typeof entered?.value !== 'string') continue;
    const sort = labels[label.value.trim().toLowerCase()];
    const name = entered.value.trim();
    if (sort === undefined || name === '') continue;
    const isWhole = sort === '' || name.toLowerCase().startsWith(sort.toLowerCase());
    return (isWhole ? name : `${sort} ${name}`).slice(0, longest);
  }
  const votes = new Map<string, { readonly count: number; readonly spelling: string }>();
  for (const title of titles) {
    for (const { sort, name } of officesIn(title ?? '')) {
      const office = `${sort} ${name}`;
      if (office.length > longest) continue;
      const key = office.toLowerCase();
      const { count, spelling } = votes.get(key) ?? { count: 0, spelling: office };
      // Titles shout; a name is spelled as names are where one title does.
      const isShouted = spelling.toUpperCase().endsWith(spelling.slice(sort.length));
      votes.set(key, { count: count + 1, spelling: isShouted ? office : spelling });
    }
  }
  return [...votes.values()].sort((a, b) => b.count - a.count)[0]?.spelling ?? null;
}

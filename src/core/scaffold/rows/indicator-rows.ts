/** Rows that are about the indicators of the office. */
import { entryKey, type Office } from '../office';
import { fixed, none, ownEntry, type Content, type TableRow } from './row';

/** Roles that say the same about an indicator in every table. */
const shared = new Set([
  'tujuan',
  'sasaran',
  'indikator',
  'satuan',
  'target',
  'realisasi',
  'capaian',
  'indikatorTujuan',
]);

/** The key of something that every table says alike about an indicator. */
export function indicatorKey(index: number, role: string, offset = 0): string {
  return `indikator ${index} ${entryKey(role, offset)}`;
}

/** What a column of any table says about an indicator. */
export function indicatorContent(office: Office, index: number, role: string, offset: number): Content {
  const { entries } = office.indicators[index]!;
  if (role === 'targetAkhir') return indicatorContent(office, index, 'target', office.endYear - office.year);
  const value = entries[entryKey(role, offset)] ?? null;
  if (shared.has(role)) return { kind: 'entry', key: indicatorKey(index, role, offset), value };
  return ownEntry(value);
}

/** The budget of an indicator is that of the programmes that support it. */
function moneyContent(index: number, role: string): Content {
  return {
    kind: 'formula',
    write(places) {
      const name = places.entry(indicatorKey(index, 'indikator'));
      const names = places.column('dukungan', 'indikator');
      const amounts = places.column('dukungan', role);
      if (name === null || names === null || amounts === null) return null;
      return `=IF(${name}="","",SUMIF(${names},${name},${amounts}))`;
    },
  };
}

/** One row per indicator. */
export function indicatorRows(office: Office): TableRow[] {
  return office.indicators.map((_, index) => ({
    total: false,
    content(role, offset) {
      if (role === 'nomor') return fixed(index + 1);
      if (role === 'anggaran' || role === 'realisasiAnggaran') return moneyContent(index, role);
      if (role === 'program') return none;
      return indicatorContent(office, index, role, offset);
    },
  }));
}

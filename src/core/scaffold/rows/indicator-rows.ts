/** Rows that are about the indicators of the office. */
import { fieldReference } from '../identity';
import { entryKey, type Office } from '../office';
import { planEntry, readPlanEntry } from '../plan-years';
import { chosenRealisasi, isComputed, offeredSource } from './realisasi-sources';
import { offeredLastTarget } from './offered-target';
import { planContent } from './plan-content';
import {
  fixed,
  formula,
  inForce,
  none,
  ownEntry,
  type Content,
  type Places,
  type TableRow,
  type WriteFormula,
} from './row';

/** Roles that say the same about an indicator in every table. */
const shared = new Set([
  'tujuan',
  'sasaran',
  'indikator',
  'satuan',
  'arah',
  'target',
  'targetPerubahan',
  'realisasi',
  'capaian',
  'indikatorTujuan',
]);

/** The key of something that every table says alike about an indicator. */
function indicatorKey(index: number, role: string, offset = 0): string {
  return `indikator ${index} ${entryKey(role, offset)}`;
}

/** What a column of any table says about an indicator. */
function indicatorContent(office: Office, index: number, role: string, offset: number): Content {
  const { entries } = office.indicators[index]!;
  if (role === 'targetBerlaku') return inForce((entry) => indicatorKey(index, entry));
  const inPlan = readPlanEntry(role);
  if (inPlan !== null) return planContent(entries, (entry) => indicatorKey(index, entry), inPlan, offset);
  // Where a report begins from is what the year before ended with.
  if (role === 'kondisiAwal') return indicatorContent(office, index, 'realisasi', offset === 0 ? -1 : offset);
  const key = indicatorKey(index, role, offset);
  const planned = (year: string) => (places: Places) =>
    places.inPlan(indicatorKey(index, planEntry('target', 0)), year);
  if (role === 'targetAkhir') {
    const value = entries[entryKey('target', office.endYear - office.year)] ?? null;
    const offer: WriteFormula = (_, row) => offeredLastTarget(row.entry(indicatorKey(index, 'target')));
    return { kind: 'entry', key, value, offer, follow: planned(fieldReference('akhir')) };
  }
  const value = entries[entryKey(role, offset)] ?? null;
  const sourceKey = indicatorKey(index, 'sumberRealisasi');
  if (role === 'sumberRealisasi') return { kind: 'entry', key: sourceKey, value: null, offer: offeredSource };
  if (role === 'realisasi' && offset === 0) {
    const offer = chosenRealisasi(sourceKey);
    const follow: WriteFormula = (places, row) =>
      isComputed(entries.sumberRealisasi, places) ? offer(places, row) : null;
    return { kind: 'entry', key, value, offer, follow };
  }
  if (role === 'target' && offset !== 0) {
    const year = `${fieldReference('tahun')}${offset > 0 ? '+' : ''}${offset}`;
    return { kind: 'entry', key, value, offer: planned(year) };
  }
  if (shared.has(role)) return { kind: 'entry', key, value };
  return ownEntry(value);
}

/**
 * What is made of the money of the programmes that support an indicator; one that none was chosen for shares that of its
 * sasaran, so that the second indicator of a sasaran has an efficiency, too. Blank while the indicator is; typed where the
 * form has no table of the programmes.
 * @param write the formula over the sums of some columns, each without the equals sign
 */
function moneyContent(index: number, roles: readonly string[], write: (...sums: string[]) => string): Content {
  return formula((places, row) => {
    const name = row.entry(indicatorKey(index, 'indikator'));
    const sasaran = row.entry(indicatorKey(index, 'sasaran'));
    const names = places.column('dukungan', 'indikator');
    const indicators = places.column('pk', 'indikator');
    const sasarans = places.column('pk', 'sasaran');
    const amounts = roles.flatMap((role) => places.column('dukungan', role) ?? []);
    if (name === null || names === null || amounts.length < roles.length) return null;
    const sums = amounts.map((money) => {
      const own = `SUMIF(${names},${name},${money})`;
      if (sasaran === null || indicators === null || sasarans === null) return own;
      const shared = `SUMPRODUCT((${sasarans}=${sasaran})*SUMIF(${names},${indicators},${money}))`;
      return `IF(OR(${sasaran}="",COUNTIF(${names},${name})>0),${own},${shared})`;
    });
    return `=IF(${name}="","",${write(...sums)})`;
  });
}

/** The share of that budget that was used, for tables that print it without the budget beside it. */
function shareContent(index: number): Content {
  const roles = ['anggaran', 'realisasiAnggaran'];
  return moneyContent(index, roles, (budget, used) => `IF(${budget!}=0,"N/A",${used!}/${budget!})`);
}

/** One row per indicator. */
export function indicatorRows(office: Office): TableRow[] {
  return office.indicators.map((_, index) => ({
    total: false,
    content(role, offset) {
      if (role === 'nomor') return fixed(index + 1);
      if (role === 'anggaran' || role === 'realisasiAnggaran') return moneyContent(index, [role], (sum) => sum!);
      if (role === 'persenAnggaran') return shareContent(index);
      if (role === 'program') return none;
      return indicatorContent(office, index, role, offset);
    },
  }));
}

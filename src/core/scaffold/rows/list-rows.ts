/** Rows that belong to one table alone: components, kinds of expenditure, recommendations, joint activities. */
import { entryKey, type Entries, type Office } from '../office';
import { totalRow } from './program-rows';
import { fixed, none, ownEntry, type Content, type TableRow } from './row';

/** The four components of the AKIP evaluation with their weights (Permen PANRB 88/2021). */
const components: readonly (readonly [string, number])[] = [
  ['Perencanaan Kinerja', 30],
  ['Pengukuran Kinerja', 30],
  ['Pelaporan Kinerja', 15],
  ['Evaluasi Akuntabilitas Kinerja Internal', 25],
];

/** Kinds of expenditure by their numbers; those with others below them are sums. */
const expenditure: readonly (readonly [string, string])[] = [
  ['1', 'BELANJA OPERASI'],
  ['1.1', 'Belanja Pegawai'],
  ['1.2', 'Belanja Barang dan Jasa'],
  ['2', 'BELANJA MODAL'],
  ['2.1', 'Belanja Modal Peralatan dan Mesin'],
];

const emptyRows = 6;
/** The maturity of an office is scored on so many variables. */
const maturityVariables = 11;

function entriesOf(office: Office, kind: string, index: number): Entries {
  return office.lists[kind]?.[index] ?? {};
}

function ownContent(entries: Entries, role: string, offset: number, nth: number): Content {
  return ownEntry(entries[nth === 0 ? entryKey(role, offset) : `${role}#${nth}`] ?? null);
}

/** As many rows as the office has written, or some empty ones. */
export function listRows(office: Office, kind: string): TableRow[] {
  const count = kind === 'kematangan' ? maturityVariables : (office.lists[kind]?.length ?? emptyRows);
  const rows: TableRow[] = Array.from({ length: count }, (_, index) => ({
    total: false,
    content: (role, offset, nth) =>
      role === 'nomor' ? fixed(index + 1) : ownContent(entriesOf(office, kind, index), role, offset, nth),
  }));
  return kind === 'kematangan' ? [...rows, totalRow('variabel')] : rows;
}

/** One row per component of the AKIP evaluation, and their sum. */
export function componentRows(office: Office): TableRow[] {
  const rows: TableRow[] = components.map(([name, weight], index) => ({
    total: false,
    content(role, offset, nth) {
      if (role === 'nomor') return fixed(index + 1);
      if (role === 'komponen') return fixed(name);
      if (role === 'bobot') return fixed(weight);
      return ownContent(entriesOf(office, 'sakip-komponen', index), role, offset, nth);
    },
  }));
  return [...rows, totalRow('komponen')];
}

/** The kinds of expenditure, and their sum. */
export function expenditureRows(office: Office): TableRow[] {
  let weight = 1;
  const lowest = expenditure.map(([number]) => !expenditure.some(([other]) => other.startsWith(`${number}.`)));
  const own = lowest.map((isLowest) => (isLowest ? (weight *= 2) : 0));
  const weights = expenditure.map(([number], index) =>
    lowest[index]
      ? own[index]!
      : own.reduce((sum, each, below) => (expenditure[below]![0].startsWith(`${number}.`) ? sum + each : sum), 0),
  );
  const rows: TableRow[] = expenditure.map(([number, name], index) => ({
    total: false,
    weight: weights[index]!,
    content(role, offset, nth) {
      if (role === 'nomor' || role === 'kode') return fixed(number);
      if (role === 'program') return fixed(name);
      return role === 'keterangan'
        ? none
        : ownContent(entriesOf(office, 'realisasi-belanja', index), role, offset, nth);
    },
  }));
  return [...rows, { ...totalRow('program'), weight: own.reduce((sum, each) => sum + each, 0) }];
}

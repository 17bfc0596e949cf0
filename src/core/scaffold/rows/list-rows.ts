/** Rows that belong to one table alone: components, kinds of expenditure, recommendations, joint activities. */
import type { Layout } from '../../tables/layout';
import { entryKey, type Entries, type Office } from '../office';
import { totalRow, totalWeight, weightsOf } from './program-rows';
import { fixed, none, ownEntry, type Content, type TableRow } from './row';

/** Kinds of expenditure by their numbers; those with others below them are sums. */
const expenditure: readonly (readonly [string, string])[] = [
  ['1', 'BELANJA OPERASI'],
  ['1.1', 'Belanja Pegawai'],
  ['1.2', 'Belanja Barang dan Jasa'],
  ['2', 'BELANJA MODAL'],
  ['2.1', 'Belanja Modal Peralatan dan Mesin'],
];

const emptyRows = 6;

function entriesOf(office: Office, kind: string, index: number): Entries {
  return office.lists[kind]?.[index] ?? {};
}

function ownContent(entries: Entries, role: string, offset: number, nth: number): Content {
  return ownEntry(entries[nth === 0 ? entryKey(role, offset) : `${role}#${nth}`] ?? null);
}

/** The rows that the form of a kind prints, with their sum; else as many as the office has written, or some empty ones. */
export function listRows(office: Office, { kind, form }: Layout): TableRow[] {
  const printed = form?.rows ?? Array.from({ length: office.lists[kind]?.length ?? emptyRows }, () => ({}));
  const rows = printed.map((texts: Readonly<Record<string, string | number>>, index): TableRow => ({
    total: false,
    content(role, offset, nth) {
      const text = role === 'nomor' ? index + 1 : texts[role];
      return text === undefined ? ownContent(entriesOf(office, kind, index), role, offset, nth) : fixed(text);
    },
  }));
  return form === undefined ? rows : [...rows, totalRow(form.total)];
}

/** The kinds of expenditure, and their sum. */
export function expenditureRows(office: Office): TableRow[] {
  const levels = expenditure.map(([number]) => number.split('.').length);
  const weights = weightsOf(levels);
  const rows = expenditure.map(([number, name], index): TableRow => ({
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
  return [...rows, { ...totalRow('program'), weight: totalWeight(levels) }];
}
